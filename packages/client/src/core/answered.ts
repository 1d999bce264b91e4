import type { Call } from '../call.ts'
import { rateLimitState } from '../rate-limit-state.ts'

export interface Answered<T> {
  readonly value: T
  readonly status: number
  readonly headers: Headers
}

/** The promise of the value, with the whole answer behind `withResponse`. */
export function toCall<T>(answered: Promise<Answered<T>>): Call<T> {
  const value = answered.then((answer) => answer.value)
  return Object.assign(value, {
    withResponse: () => {
      // Who asks for the answer gets the error there; the other promise must not report it a second time.
      value.catch(() => {})
      return answered.then((answer) => ({ ...answer, rateLimit: rateLimitState(answer.headers) }))
    },
  })
}
