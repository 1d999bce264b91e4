import { expect, test } from 'vitest'
import { TextMessage, ValidationError } from '../src/index.ts'
import { requests, responses } from '../src/operations.ts'
import * as requestsByName from '../src/requests.ts'
import { sendUserMessage } from '../src/requests.ts'
import * as responsesByName from '../src/responses.ts'
import { getBot } from '../src/responses.ts'

const message = { type: 'text', text: 'Hello' }

test('validate gives the value itself, not a copy', () => {
  expect(TextMessage.validate(message).issues).toBeUndefined()
  expect(TextMessage.validate(message)).toEqual({ value: message })
  const result = TextMessage.validate(message)
  expect(result.issues === undefined && result.value).toBe(message)
})

test('parse gives the value itself', () => {
  expect(TextMessage.parse(message)).toBe(message)
})

test('parse throws all issues, and the message names the first ones with their places', () => {
  const wrong = { type: 'text', text: 1, i18nTexts: [{ language: 'ja_JP' }, 2, 3, 4, 5, 6] }
  const parse = (): unknown => TextMessage.parse(wrong)
  expect(parse).toThrow(ValidationError)
  expect(parse).toThrow(
    [
      'text must be a string, is a number',
      'i18nTexts[0].text is missing, must be a string',
      'i18nTexts[1] must be an object, is a number',
      'i18nTexts[2] must be an object, is a number',
      'i18nTexts[3] must be an object, is a number',
      'and 2 more',
    ].join('\n'),
  )
})

test('parse of something else entirely names the value', () => {
  expect(() => TextMessage.parse(null)).toThrow('the value must be an object, is null')
})

test('the message of an error stays short where names are long', () => {
  const body = Object.fromEntries([['x'.repeat(10_000_000), 1]])
  try {
    requests.createAttachment.parse({ fileName: 'a', ...body })
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(ValidationError)
    expect(String(error).length).toBeLessThan(400)
  }
})

test('methods work without their object', () => {
  const { is, validate, parse } = TextMessage
  expect([message, 1].map(is)).toEqual([true, false])
  expect(validate(message)).toEqual({ value: message })
  expect(parse(message)).toBe(message)
})

test('each is a Standard Schema', () => {
  const standard = TextMessage['~standard']
  expect(standard.version).toBe(1)
  expect(standard.vendor).toBe('lineworks-bot')
  expect(standard.validate(message)).toEqual({ value: message })
  expect(standard.validate({ type: 'text' })).toEqual({
    issues: [expect.objectContaining({ path: ['text'], message: 'is missing, must be a string' })],
  })
  expect(requests.addBot['~standard'].validate(null)).toHaveProperty('issues')
})

test('operations without a body have no validator', () => {
  expect(requests).not.toHaveProperty('getBot')
  expect(responses).not.toHaveProperty('sendUserMessage')
  expect(responses).not.toHaveProperty('constructor')
})

test('each operation is an export of its own too', () => {
  expect({ ...requestsByName }).toEqual({ ...requests })
  expect({ ...responsesByName }).toEqual({ ...responses })
  expect(sendUserMessage.is({ content: message })).toBe(true)
  expect(sendUserMessage.is({ content: message, other: 1 })).toBe(false)
  expect(getBot).toBe(responses.getBot)
})

test('one run leaves nothing behind for the next', () => {
  expect(TextMessage.is({})).toBe(false)
  expect(requests.sendUserMessage.is({ content: message, other: 1 })).toBe(false)
  expect(TextMessage.validate({ ...message, other: 1 })).toEqual({ value: { ...message, other: 1 } })
  expect(TextMessage.validate(1).issues).toHaveLength(1)
  expect(TextMessage.validate(1).issues).toHaveLength(1)
})

test('issues that were given do not change later', () => {
  const { issues } = TextMessage.validate({ type: 'text', text: 1 })
  const before = structuredClone(issues)
  TextMessage.validate({ type: 'text', i18nTexts: [1, 2] })
  expect(issues).toEqual(before)
})
