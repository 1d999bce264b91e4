import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as node from '../src/node.ts'
import * as web from '../src/web.ts'
import { body, secret, signature } from './vectors.ts'

function flip(bytes: Uint8Array, bit: number): Uint8Array {
  const flipped = Uint8Array.from(bytes)
  flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return flipped
}

const bitsOf = (bytes: Uint8Array): number[] => Array.from({ length: bytes.length * 8 }, (_, bit) => bit)

describe.each([
  ['node:crypto', node],
  ['WebCrypto', web],
])('with %s', (_, { signCallback, verifySignature }) => {
  test('every flipped bit of the body is refused', async () => {
    const bytes = new TextEncoder().encode(body)
    const verdicts = await Promise.all(bitsOf(bytes).map((bit) => verifySignature(flip(bytes, bit), signature, secret)))

    expect(verdicts).toHaveLength(270 * 8)
    expect(verdicts).not.toContain(true)
  })

  test('every flipped bit of the signature is refused', async () => {
    const text = Buffer.from(signature, 'latin1')
    const verdicts = await Promise.all(
      bitsOf(text).map((bit) => verifySignature(body, Buffer.from(flip(text, bit)).toString('latin1'), secret)),
    )

    expect(verdicts).toHaveLength(44 * 8)
    expect(verdicts).not.toContain(true)
  })

  test('any body and secret: the signature is accepted, with one bit flipped anywhere it is not', async () => {
    const anySecret = fc.string({ minLength: 1, unit: 'binary' })
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1 }), anySecret, fc.nat(), async (bytes, key, n) => {
        const right = await signCallback(bytes, key)
        const text = Buffer.from(right, 'latin1')
        const wrong = Buffer.from(flip(text, n % (text.length * 8))).toString('latin1')

        expect(await verifySignature(bytes, right, key)).toBe(true)
        expect(await verifySignature(flip(bytes, n % (bytes.length * 8)), right, key)).toBe(false)
        expect(await verifySignature(bytes, wrong, key)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  test('both implementations give the same signature', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.string({ minLength: 1 }), async (bytes, key) => {
        expect(await node.signCallback(bytes, key)).toBe(await web.signCallback(bytes, key))
      }),
    )
  })
})
