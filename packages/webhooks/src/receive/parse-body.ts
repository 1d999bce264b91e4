import { Refusal } from './refusal.ts'

export interface ParsedBody {
  readonly text: string
  readonly value: unknown
}

const decoder = /*#__PURE__*/ new TextDecoder('utf-8', { fatal: true })

/** A signed body that is no JSON is refused: there is nobody to hand it to. */
export function parseBody(bytes: Uint8Array): ParsedBody {
  try {
    const text = decoder.decode(bytes)
    const value: unknown = JSON.parse(text)
    return { text, value }
  } catch {
    throw new Refusal(400)
  }
}
