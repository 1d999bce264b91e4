import { Refusal } from './refusal.ts'

/** What the reading gives, or a refusal when it fails or takes too long; `cancel` then ends it. */
export function withinTime<T>(reading: Promise<T>, timeoutMs: number, cancel?: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Refusal(408))
      cancel?.()
    }, timeoutMs)
    reading.then(
      (value) => {
        clearTimeout(timer)
        resolve(value)
      },
      (error: unknown) => {
        clearTimeout(timer)
        reject(error instanceof Refusal ? error : new Refusal(400))
      },
    )
  })
}
