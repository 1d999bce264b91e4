import { isDeepStrictEqual } from 'node:util'
import type { Outcome } from '../../../scripts/processes/run.ts'
import { messageExamples, messageKinds } from '../described.ts'
import { judgePages } from './judge-pages.ts'
import { bodyOf, type Exchange } from './exchange.ts'
import { person, type SandboxProcess } from './sandbox.ts'

/** What a program of `examples/` failed to do, in the sandbox that it ran against; nothing when it did all of it. */
export async function judge(sandbox: SandboxProcess, { exitCode, output }: Outcome): Promise<readonly string[]> {
  const exchanges = await sandbox.exchanges()
  return [
    ...unless(exitCode === 0, `it ended with ${exitCode}:\n${output}`),
    ...exchanges.flatMap(refused),
    ...unless(exchanges.some(isTokenGranted), 'it got no token'),
    ...(await judgeRoom(sandbox)),
    ...exchanges.flatMap(altered),
    ...(await judgeFile(sandbox, exchanges)),
    ...judgePages(exchanges, await sandbox.state(), output),
  ]
}

export function unless(holds: boolean, problem: string): readonly string[] {
  return holds ? [] : [problem]
}

function refused({ kind, method, url, status, issues, parallel, response }: Exchange): readonly string[] {
  const good = kind === 'callback' || (status !== undefined && status < 400 && issues === 0 && parallel !== true)
  return unless(good, `${method} ${url}: ${status ?? 'no answer'} ${response?.body ?? ''}`)
}

function isTokenGranted({ kind, operationId, status }: Exchange): boolean {
  return kind === 'auth' && operationId === 'issueToken' && status === 200
}

/** The program's bot is in the person's domain, and in their room is a message of each kind. */
async function judgeRoom(sandbox: SandboxProcess): Promise<readonly string[]> {
  const { bots, rooms } = await sandbox.state()
  const added = bots.filter(({ settings }) => !sandbox.knownBots.includes(settings.botName))
  const [bot] = added
  if (bot === undefined || added.length > 1) return [`it added ${added.length} bots instead of one`]
  const room = rooms.find(({ type, bots }) => type === 'SINGLE_USER' && bots.includes(bot.botId))
  const messages = room === undefined ? [] : await sandbox.messages(room.channelId)
  const kinds = new Set<string>(messages.map(({ content }) => content.type))
  return [
    ...unless(bot.domains.includes(person.domainId), 'its bot is not in the domain'),
    ...messageKinds.flatMap((kind) => unless(kinds.has(kind), `no message of the kind ${kind} came`)),
  ]
}

/** A generated client must neither lose nor add a member: what was sent is an example of the description, but for the file ID. */
function altered({ operationId, request }: Exchange): readonly string[] {
  if (operationId !== 'sendUserMessage') return []
  const { content } = Object(bodyOf(request))
  const isSent = messageExamples.some((example) =>
    isDeepStrictEqual(content, 'fileId' in example ? { ...example, fileId: content.fileId } : example),
  )
  return unless(isSent, `no example of the description: ${JSON.stringify(content)}`)
}

/** What was uploaded is there, and a message names it. */
async function judgeFile(sandbox: SandboxProcess, exchanges: readonly Exchange[]): Promise<readonly string[]> {
  const sent = exchanges
    .filter(({ operationId }) => operationId === 'sendUserMessage')
    .map(({ request }): unknown => Object(Object(bodyOf(request)).content).fileId)
  const uploaded = exchanges
    .filter(({ operationId }) => operationId === 'uploadContent')
    .map(({ response }): unknown => Object(bodyOf(response)).fileId)
  const [fileId] = uploaded.filter((id) => typeof id === 'string' && sent.includes(id))
  if (typeof fileId !== 'string') return ['it sent no file that it had uploaded']
  return unless((await sandbox.file(fileId)).length > 0, 'the file that it uploaded is empty')
}
