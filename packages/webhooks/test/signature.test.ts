import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import * as node from '../src/node.ts'
import * as web from '../src/web.ts'
import { body, rewrittenSignature, secret, signature, spacedSignature, vectors } from './vectors.ts'

test('the vector is made of the bytes that it was computed from', () => {
  expect(createHash('sha256').update(body).digest('hex')).toBe(
    '16719c6cc2e2a78e8c105ed73683f9ea247488eb2b7be5f680cdb8b3c40061e1',
  )
})

describe.each([
  ['node:crypto', node],
  ['WebCrypto', web],
])('with %s', (_, { signCallback, verifySignature }) => {
  test.each(vectors)('signs and verifies with secret %s the body %s', async (key, text, expected) => {
    expect(await signCallback(text, key)).toBe(expected)
    expect(await verifySignature(text, expected, key)).toBe(true)
    expect(await verifySignature(new TextEncoder().encode(text), expected, key)).toBe(true)
  })

  test.each([
    ['of the body parsed and written again', rewrittenSignature],
    ['of the body with one more blank', spacedSignature],
    ['in hex', '24bf1329fdebfa0fb474f44adb432bdf1c3bdf60d1a75e335299c6f670fa4974'],
    ['without padding', signature.slice(0, -1)],
    ['with a blank before it', ` ${signature}`],
    ['in the URL alphabet', signature.replaceAll('+', '-').replaceAll('/', '_')],
    ['spelled with other unused bits', signature.replace('Q=', 'R=')],
    ['twice', `${signature}, ${signature}`],
    ['that is empty', ''],
    ['that is null', null],
    ['that is undefined', undefined],
  ])('refuses a signature %s', async (_name, wrong) => {
    expect(await verifySignature(body, wrong, secret)).toBe(false)
  })

  test('accepts any of several secrets, and none but these', async () => {
    expect(await verifySignature(body, signature, ['new secret', secret])).toBe(true)
    expect(await verifySignature(body, signature, [secret, 'new secret'])).toBe(true)
    expect(await verifySignature(body, signature, ['new secret', `${secret} `])).toBe(false)
  })

  test.each([[''], [[]], [['right', '']]])('refuses to work with the secret %j', async (wrong) => {
    await expect(verifySignature(body, signature, wrong)).rejects.toThrow('Bot Secret')
  })

  test('refuses to sign with an empty secret', async () => {
    await expect(signCallback(body, '')).rejects.toThrow('Bot Secret')
  })

  test('says that a parsed body cannot be verified', async () => {
    const parsed: string = JSON.parse(body)
    await expect(verifySignature(parsed, signature, secret)).rejects.toThrow('raw bytes')
  })
})
