import type { Outcome } from '../../../scripts/processes/run.ts'
import { bodyOf } from './exchange.ts'
import { unless } from './judge.ts'
import type { SandboxProcess } from './sandbox.ts'

/** The person of whom no tenant knows: `LINEWORKS_USER_ID` of a run that must fail. */
export const nobody = 'nobody@example.com'

/** What is wrong with how a program took the refusal of a message to `nobody`: it says what the answer said, and fails. */
export async function judgeRefusal(sandbox: SandboxProcess, { exitCode, output }: Outcome): Promise<readonly string[]> {
  const last = (await sandbox.exchanges()).at(-1)
  if (last?.operationId !== 'sendUserMessage' || last.status !== 404) return ['its last call was not refused with 404']
  const { code, description } = Object(bodyOf(last.response))
  return [
    ...unless(exitCode === 1, `it ended with ${exitCode} instead of 1`),
    ...[404, code, description].flatMap((part) => unless(output.includes(String(part)), `it did not print ${part}`)),
  ]
}
