import { LineWorks } from '@lineworks-bot/client'
import type { Sandbox } from '@lineworks-bot/sandbox'
import { downloadName } from '../../apps/docs/src/samples/sample-language.ts'
import { operationOf } from './expected.ts'
import type { Outcome } from './run-sample.ts'

/** What is to follow the operation, where that alone is of no use: operation and status. */
export const followUps: Readonly<Record<string, readonly [string, number]>> = {
  createAttachment: ['uploadContent', 200],
  getAttachment: ['downloadContent', 200],
}

/** The file that went over: as the sandbox has it after an upload, as the program wrote it after a download. */
export async function transferred(operationId: string, sandbox: Sandbox, outcome: Outcome): Promise<Uint8Array> {
  if (operationId === 'getAttachment') return outcome.made(downloadName)
  const answer = outcome.exchanges[0]?.response?.body ?? ''
  // The answer of `createAttachment`.
  const { fileId } = JSON.parse(answer) as { readonly fileId: string }
  const [botId] = operationOf('createAttachment').pathParameters.map(({ example }) => Number(example))
  const works = new LineWorks({ auth: () => sandbox.token(), baseUrl: sandbox.api, fetch: sandbox.fetch })
  const file = await works.downloadAttachment({ botId: botId ?? 0, fileId })
  return file.bytes()
}
