import { createHmac } from 'node:crypto'
import { CallbackEvent } from '@lineworks-bot/validators'
import { expect, test } from 'vitest'
import { blocksOf } from './blocks.ts'
import { descriptionTexts } from './description-texts.ts'

const texts = descriptionTexts()
const sign = (body: string, secret: string): string => createHmac('sha256', secret).update(body).digest('base64')

test('one text in each language has code', () => {
  expect(texts.map(({ file }) => file.split('/')[0])).toEqual(['openapi.json', 'openapi.ja.json'])
})

test.each(texts)('the code of $file is the callback that its text says it is', (document) => {
  const [block, ...others] = blocksOf(document)
  expect(others).toEqual([])
  expect(block?.language).toBe('json')
  const body = block?.code.trim() ?? ''
  const event: unknown = JSON.parse(body)
  expect(CallbackEvent.validate(event).issues).toBeUndefined()

  const [before = '', after = ''] = document.text.split(/```json\n[^`]*```/)
  const secret = namesIn(before).findLast((name) => /^\w{20,}$/.test(name)) ?? ''
  const [, bytes] = /(\d+) (?:bytes|バイト)/.exec(before) ?? []
  expect(Buffer.byteLength(body)).toBe(Number(bytes))
  expect(namesIn(after)).toEqual([sign(body, secret), sign(JSON.stringify(event), secret)])
})

/** What a text names as code. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
}
