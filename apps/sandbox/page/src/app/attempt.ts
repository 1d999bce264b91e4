import { ControlError } from '../control/request.ts'
import { announce } from './announce.ts'
import { texts } from './preferences.ts'

/** Does something that may be refused, and says so when it is. Undefined after a refusal. */
export async function attempt<T>(task: () => Promise<T>): Promise<T | undefined> {
  try {
    return await task()
  } catch (error) {
    announce(wordsOf(error), 'failed')
    return undefined
  }
}

export function wordsOf(error: unknown): string {
  if (!(error instanceof ControlError)) return String(error)
  return error.status === undefined ? texts.value.app.unreachable : error.message
}
