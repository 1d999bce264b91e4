import { expect, test } from 'vitest'
import { nearestName } from '../src/runtime/nearest-name.ts'

const known = ['botName', 'photoUrl', 'i18nBotNames', 'id', 'callbackUrl', 'callbackEvents']

test.each([
  ['botname', 'botName'],
  ['botNmae', 'botName'],
  ['bootName', 'botName'],
  ['photoURL', 'photoUrl'],
  ['i18nBotName', 'i18nBotNames'],
  ['callbackEvent', 'callbackEvents'],
  ['callbackURI', 'callbackUrl'],
  ['ID', 'id'],
])('%s stands for %s', (name, nearest) => {
  expect(nearestName(name, known)).toBe(nearest)
})

test.each(['x', 'it', 'content', 'administrators', '__proto__', '', 'a'.repeat(10_000_000)])(
  'nothing is near %.20s',
  (name) => {
    expect(nearestName(name, known)).toBeUndefined()
  },
)
