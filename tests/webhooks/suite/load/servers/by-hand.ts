import { createHmac, timingSafeEqual } from 'node:crypto'
import { botSecret } from '../../hosts/host.ts'

/** What a careful author writes: right, and without checks of the head, limits, or validation. */
export function verifyByHand(body: Buffer, signature: unknown): boolean {
  if (typeof signature !== 'string') return false
  const given = Buffer.from(signature, 'base64')
  const expected = createHmac('sha256', botSecret).update(body).digest()
  return given.length === expected.length && timingSafeEqual(given, expected)
}

export let handled = 0

/** Handles the event after the answer. */
export function handleByHand(body: Buffer): void {
  const event: { type: string } = JSON.parse(body.toString('utf8'))
  setImmediate(() => {
    if (event.type === 'message') handled++
  })
}
