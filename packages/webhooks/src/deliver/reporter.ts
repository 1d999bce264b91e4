import type { ReceiveOptions } from '../options.ts'
import type { Report } from './deliver.ts'

/** Hands errors to `onError`. The report itself never rejects: there would be nobody left to tell. */
export function reporter(onError: ReceiveOptions['onError']): Report {
  return async (error, callback) => {
    try {
      if (onError === undefined) console.error(error)
      else await onError(error, callback)
    } catch (second) {
      console.error(second)
    }
  }
}
