import { badRequest, invalidParameter } from '../../errors/platform-error.ts'

const int64 = { minimum: -(2n ** 63n), maximum: 2n ** 63n - 1n }

/** Decoded by the router; the two numeric ones are checked and brought into one form, so that `007` is `7`. */
export function readParameters(params: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, text]) => [
      name,
      name === 'botId' || name === 'domainId' ? readInt64(name, text) : text,
    ]),
  )
}

function readInt64(name: string, text: string): string {
  // Never as a number: it would round those beyond 2^53, and hit another bot.
  const value = /^-?\d{1,19}$/.test(text) ? BigInt(text) : undefined
  if (value === undefined || value < int64.minimum || value > int64.maximum) {
    throw invalidParameter(`${name} must be an integer of 64 bits`)
  }
  return String(value)
}

/** The router leaves what it cannot decode as it is. */
export function checkEncoding(path: string): void {
  try {
    decodeURIComponent(path)
  } catch {
    throw badRequest('The path is not percent-encoded properly.')
  }
}
