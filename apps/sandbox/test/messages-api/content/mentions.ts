import { alice, hanako } from '../test-bot.ts'
import { bubble, flex, message } from './pieces.ts'
import type { Rule } from './rule.ts'

const mention = '<m userId="hanako@example.com">'

export const mentionRules: readonly Rule[] = [
  {
    name: 'a message mentions up to 50 times, repeated ones counted',
    refused: { type: 'text', text: mention.repeat(51) },
    with: '400 LIMIT_EXCEEDED content mentions 51 times',
    accepted: { type: 'text', text: mention.repeat(50) },
  },
  {
    name: 'mentions of all places of a message are counted together',
    refused: flex(bubble({ type: 'text', text: mention.repeat(50) }, text(mention))),
    with: '400 LIMIT_EXCEEDED content mentions 51 times',
    accepted: flex(bubble({ type: 'text', text: mention.repeat(49) }, text(mention))),
  },
  {
    name: 'every language mentions the same people',
    refused: { type: 'text', text: mention, i18nTexts: [{ language: 'ja_JP', text: 'Hanako' }] },
    with: '400 INVALID_PARAMETER content.text must mention the same people',
    accepted: {
      type: 'text',
      text: mention,
      i18nTexts: [{ language: 'ja_JP', text: `<m userId="${hanako}">` }],
    },
  },
  {
    name: 'every language mentions the same people, in any order and as often as it likes',
    refused: {
      type: 'text',
      text: `${mention} <m userId="${alice}">`,
      i18nTexts: [{ language: 'ja_JP', text: `<m userId="${alice}"> <m userId="${alice}">` }],
    },
    with: '400 INVALID_PARAMETER content.text must mention the same people',
    accepted: {
      type: 'text',
      text: `${mention} <m userId="${alice}">`,
      i18nTexts: [{ language: 'ja_JP', text: `<m userId="${alice}"> <m userId="${alice}"> ${mention}` }],
    },
  },
  {
    name: 'every language of a button template mentions the same people',
    refused: {
      type: 'button_template',
      contentText: 'a',
      actions: [message],
      i18nContentTexts: [{ language: 'ja_JP', contentText: mention }],
    },
    with: '400 INVALID_PARAMETER content.contentText must mention the same people',
    accepted: {
      type: 'button_template',
      contentText: mention,
      actions: [message],
      i18nContentTexts: [{ language: 'ja_JP', contentText: mention }],
    },
  },
  {
    name: 'everybody cannot be mentioned in a message to a user',
    refused: { type: 'text', text: '<m userId="all">' },
    with: '400 INVALID_PARAMETER content.text mentions all',
    accepted: { type: 'sticker', packageId: '<m userId="all">', stickerId: '1' },
  },
]

function text(span: string) {
  return { type: 'text', text: '<m userId="all">', contents: [{ type: 'span', text: span }] }
}
