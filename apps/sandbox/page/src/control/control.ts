import type {
  Act,
  ActResult,
  Connection,
  Exchange,
  ExchangeSummary,
  Fault,
  MessageView,
  SandboxState,
} from '../../../src/control/protocol.ts'
import { get, post, request } from './request.ts'

const id = encodeURIComponent

/** The control API of the sandbox that served this page. */
export const control = {
  state: (userId?: string) => get<SandboxState>(userId === undefined ? 'state' : `state?as=${id(userId)}`),

  messages: async (channelId: string, userId: string, count: number, before?: number) => {
    const query = new URLSearchParams({ as: userId, count: String(count) })
    if (before !== undefined) query.set('before', String(before))
    const { messages } = await get<{ messages: readonly MessageView[] }>(`rooms/${id(channelId)}/messages?${query}`)
    return messages
  },

  act: (userId: string, act: Act) => post<ActResult>(`people/${id(userId)}/acts`, act),

  upload: async (userId: string, botId: number | undefined, file: File) => {
    const headers = { 'Content-Type': file.type || 'application/octet-stream', 'X-File-Name': id(file.name) }
    const path = `people/${id(userId)}/files${botId === undefined ? '' : `?botId=${botId}`}`
    return (await request<{ fileId: string }>('POST', path, file, headers)).fileId
  },

  fileUrl: (fileId: string) => `/_sandbox/files/${id(fileId)}`,

  exchanges: async () => (await get<{ exchanges: readonly ExchangeSummary[] }>('exchanges')).exchanges,
  exchange: (exchangeId: number) => get<Exchange>(`exchanges/${exchangeId}`),
  resend: (exchangeId: number) => post<unknown>(`callbacks/${exchangeId}/resend`),

  addFault: (fault: Omit<Fault, 'id'>) => post<unknown>('faults', fault),
  removeFault: (faultId: number) => request<void>('DELETE', `faults/${faultId}`),

  moveClock: (advanceSeconds: number) => post<unknown>('clock', { advanceSeconds }),
  reset: () => post<unknown>('reset'),

  connection: () => get<Connection>('connection'),
  addBot: (bot: { botName: string; callbackUrl?: string }) => post<Connection['bots'][number]>('bots', bot),
}
