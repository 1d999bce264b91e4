import type { BotSettings, Language, MessageContent } from '@lineworks-bot/types'
import { expect, test } from 'vitest'
import { localize } from '../../src/localize/localize.ts'

const language = 'ja_JP'

test('a person sees the text of the own language, and one of another language the base', () => {
  const content: MessageContent = {
    type: 'text',
    text: 'Hello',
    i18nTexts: [
      { language: 'ko_KR', text: '안녕' },
      { language, text: 'こんにちは' },
    ],
  }
  expect(localize(content, 'ja_JP')).toEqual({ type: 'text', text: 'こんにちは' })
  expect(localize(content, 'zh_TW')).toEqual({ type: 'text', text: 'Hello' })
})

/** Every array of translations that the description has, as it stands in its object. */
const places: readonly (readonly [object, object])[] = [
  [{ text: 'a', i18nTexts: [{ language, text: 'あ' }] }, { text: 'あ' }],
  [{ contentText: 'a', i18nContentTexts: [{ language, contentText: 'あ' }] }, { contentText: 'あ' }],
  [{ linkText: 'a', i18nLinkTexts: [{ language, linkText: 'あ' }] }, { linkText: 'あ' }],
  [{ altText: 'a', i18nAltTexts: [{ language, altText: 'あ' }] }, { altText: 'あ' }],
  [{ title: 'a', i18nTitles: [{ language, title: 'あ' }] }, { title: 'あ' }],
  [{ subtitle: 'a', i18nSubtitles: [{ language, subtitle: 'あ' }] }, { subtitle: 'あ' }],
  [{ label: 'a', i18nLabels: [{ language, label: 'あ' }] }, { label: 'あ' }],
  [{ displayText: 'a', i18nDisplayTexts: [{ language, displayText: 'あ' }] }, { displayText: 'あ' }],
  [{ fileId: 'a', i18nFileIds: [{ language, fileId: 'b' }] }, { fileId: 'b' }],
  [
    { originalContentUrl: 'a', i18nOriginalContentUrls: [{ language, originalContentUrl: 'b' }] },
    { originalContentUrl: 'b' },
  ],
  [
    { backgroundImageUrl: 'a', i18nBackgroundImageUrls: [{ language, backgroundImageUrl: 'b' }] },
    { backgroundImageUrl: 'b' },
  ],
  [{ backgroundFileId: 'a', i18nBackgroundFileIds: [{ language, backgroundFileId: 'b' }] }, { backgroundFileId: 'b' }],
  [{ imageResourceId: 'a', i18nImageResourceIds: [{ language, imageResourceId: 'b' }] }, { imageResourceId: 'b' }],
  // Its name is in the singular, and its items name another member.
  [{ imageUrl: 'a', i18nImageUrl: [{ language, thumbnailImageUrl: 'b' }] }, { imageUrl: 'b' }],
  [{ botName: 'a', i18nBotNames: [{ language, botName: 'あ' }] }, { botName: 'あ' }],
  [{ description: 'a', i18nDescriptions: [{ language, description: 'あ' }] }, { description: 'あ' }],
  [{ photoUrl: 'a', i18nPhotoUrls: [{ language, photoUrl: 'b' }] }, { photoUrl: 'b' }],
]

test.for(places)('%j', ([value, shown]) => {
  expect(localize(value, language)).toEqual(shown)
})

test('what is deep inside is translated too', () => {
  const action = { type: 'copy', label: 'Copy', copyText: 'a', i18nLabels: [{ language, label: 'コピー' }] }
  const value = { contents: [{ body: { contents: [[{ action }]] } }] }
  expect(localize(value, language)).toEqual({
    contents: [{ body: { contents: [[{ action: { type: 'copy', label: 'コピー', copyText: 'a' } }]] } }],
  })
})

test('a translation stands where there is no base', () => {
  expect(localize({ i18nLabels: [{ language, label: 'あ' }] }, language)).toEqual({ label: 'あ' })
})

test.for([
  ['fileId', 'originalContentUrl', 'i18nOriginalContentUrls', 'originalContentUrl'],
  ['originalContentUrl', 'fileId', 'i18nFileIds', 'fileId'],
  ['backgroundFileId', 'backgroundImageUrl', 'i18nBackgroundImageUrls', 'backgroundImageUrl'],
  ['backgroundImageUrl', 'backgroundFileId', 'i18nBackgroundFileIds', 'backgroundFileId'],
  ['imageResourceId', 'imageUrl', 'i18nImageUrl', 'thumbnailImageUrl'],
  ['imageUrl', 'imageResourceId', 'i18nImageResourceIds', 'imageResourceId'],
] as const)('instead of %s a translated %s is shown, not both', ([base, shown, translations, inItem]) => {
  const value = { [base]: 'a', [translations]: [{ language, [inItem]: 'b' }] }
  expect(localize(value, language)).toEqual({ [shown]: 'b' })
  expect(localize(value, 'en_US')).toEqual({ [base]: 'a' })
})

test('of translations of both kinds the one of the kind of the base is shown', () => {
  const translations = {
    i18nFileIds: [{ language, fileId: 'c' }],
    i18nOriginalContentUrls: [{ language, originalContentUrl: 'https://b' }],
  }
  expect(localize({ fileId: 'a', ...translations }, language)).toEqual({ fileId: 'c' })
  expect(localize({ originalContentUrl: 'https://a', ...translations }, language)).toEqual({
    originalContentUrl: 'https://b',
  })
})

test('of two translations into one language the first is shown', () => {
  const i18nTexts = [
    { language, text: '一' },
    { language, text: '二' },
  ]
  expect(localize({ text: 'a', i18nTexts }, language)).toEqual({ text: '一' })
})

test('the type stays', () => {
  const settings: BotSettings = { botName: 'Echo', photoUrl: 'https://a', description: 'b', administrators: [] }
  const same: BotSettings = localize(settings, language)
  expect(same).toEqual(settings)
})

const languages: readonly Language[] = ['ko_KR', 'ja_JP', 'zh_CN', 'zh_TW', 'en_US']

interface Node {
  readonly text: string
  readonly i18nTexts?: readonly { readonly language: Language; readonly text: string }[]
  readonly contents?: readonly Node[]
  readonly action?: Node
}

/** Numbers below `end`, the same in every run. */
function createDice(seed: number): (end: number) => number {
  let state = seed
  return (end) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * end)
  }
}

function anyNode(dice: (end: number) => number, depth = 0): Node {
  const several = <T>(make: () => T): T[] => Array.from({ length: dice(4) }, make)
  const anyLanguage = () => languages[dice(languages.length)] ?? 'en_US'
  const deeper = depth < 4
  return {
    text: `text ${dice(1000)}`,
    ...(dice(2) === 0 && {
      i18nTexts: several(() => ({ language: anyLanguage(), text: `translation ${dice(1000)}` })),
    }),
    ...(deeper && dice(2) === 0 && { contents: several(() => anyNode(dice, depth + 1)) }),
    ...(deeper && dice(2) === 0 && { action: anyNode(dice, depth + 1) }),
  }
}

test('in any nesting: the own language or the base, no array of translations left, and the value as it was', () => {
  const dice = createDice(20_261_122)
  for (let run = 0; run < 100; run++) {
    const value = anyNode(dice)
    const before = structuredClone(value)
    for (const own of languages) agree(value, localize(value, own), own)
    expect(value).toEqual(before)
  }
})

function agree(value: Node, shown: Node, own: Language): void {
  const expected = value.i18nTexts?.find((item) => item.language === own)?.text ?? value.text
  expect(shown.text).toBe(expected)
  const names = Object.keys(value).filter((name) => name !== 'i18nTexts')
  expect(Object.keys(shown)).toEqual(names)
  expect(shown.contents?.length).toBe(value.contents?.length)
  for (const [index, child] of (value.contents ?? []).entries()) agree(child, shown.contents?.[index] ?? child, own)
  if (value.action !== undefined) agree(value.action, shown.action ?? value.action, own)
}
