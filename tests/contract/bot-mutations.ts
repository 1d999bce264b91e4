// Every constraint that the official page of adding a bot prints for a member, typed in by hand from that page; a bot that breaks
// just this one, and where.
export interface Mutation {
  readonly name: string
  /** What is put at `path`; undefined takes the member away. */
  readonly value: unknown
  /** Where the fault is. A missing member is named by its own path. */
  readonly path: readonly (string | number)[]
}

const id = 'd191e339-3299-44e6-7a44-04d9cb01a5e0'
const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `user-${index}`)
const characters = (count: number): string => '例'.repeat(count)
const httpsUrl = (length: number): string => `https://example.com/${'a'.repeat(length - 20)}`

const wrongTypes: readonly Mutation[] = [
  ['botName', 7],
  ['photoUrl', null],
  ['description', ['text']],
  ['administrators', id],
  ['subadministrators', { 0: id }],
  ['allowDomains', 10000001],
  ['enableCallback', 'true'],
  ['callbackEvents', 'text'],
  ['channelEvents', 'message'],
  ['callbackUrl', false],
  ['enableGroupJoin', 1],
  ['defaultRichmenuId', 40001],
  ['i18nBotNames', { language: 'en_US', botName: 'x' }],
  ['i18nDescriptions', 'x'],
  ['i18nPhotoUrls', 'x'],
].map(([member, value]) => ({ name: `${String(member)} of a wrong type`, value, path: [String(member)] }))

const missing: readonly Mutation[] = ['botName', 'photoUrl', 'description', 'administrators'].map((member) => ({
  name: `${member} missing`,
  value: undefined,
  path: [member],
}))

const i18n: readonly Mutation[] = [
  ['i18nBotNames', 'botName', 101],
  ['i18nDescriptions', 'description', 101],
  ['i18nPhotoUrls', 'photoUrl', 1001],
].flatMap(([list, member, tooLong]) => {
  const at = [String(list), 0]
  return [
    { name: `${String(list)}: language missing`, value: undefined, path: [...at, 'language'] },
    { name: `${String(list)}: a language that is not allowed`, value: 'fr_FR', path: [...at, 'language'] },
    { name: `${String(list)}: ${String(member)} missing`, value: undefined, path: [...at, String(member)] },
    {
      name: `${String(list)}: ${String(member)} too long`,
      value: characters(Number(tooLong)),
      path: [...at, String(member)],
    },
    { name: `${String(list)}: an item of a wrong type`, value: 'en_US', path: at },
  ]
})

export const botMutations: readonly Mutation[] = [
  ...missing,
  ...wrongTypes,
  { name: 'botName of 101 characters', value: characters(101), path: ['botName'] },
  { name: 'photoUrl of 1001 characters', value: httpsUrl(1001), path: ['photoUrl'] },
  { name: 'photoUrl without TLS', value: 'http://example.com/favicon.png', path: ['photoUrl'] },
  { name: 'description of 101 characters', value: characters(101), path: ['description'] },
  { name: 'no administrator', value: [], path: ['administrators'] },
  { name: 'four administrators', value: ids(4), path: ['administrators'] },
  { name: 'an administrator twice', value: [id, id], path: ['administrators'] },
  { name: 'an administrator of a wrong type', value: 7, path: ['administrators', 0] },
  { name: 'four subadministrators', value: ids(4), path: ['subadministrators'] },
  { name: 'a subadministrator twice', value: [id, id], path: ['subadministrators'] },
  { name: 'a subadministrator of a wrong type', value: null, path: ['subadministrators', 0] },
  { name: 'a domain twice', value: [10000001, 10000001], path: ['allowDomains'] },
  { name: 'a domain that is a text', value: '10000001', path: ['allowDomains', 0] },
  { name: 'a domain that is no whole number', value: 1.5, path: ['allowDomains', 0] },
  { name: 'a kind of message that is not allowed', value: 'flex', path: ['callbackEvents', 0] },
  { name: 'a kind of message twice', value: ['text', 'text'], path: ['callbackEvents'] },
  { name: 'callbackUrl of 1001 characters', value: httpsUrl(1001), path: ['callbackUrl'] },
  { name: 'callbackUrl without TLS', value: 'http://example.com/callback', path: ['callbackUrl'] },
  ...i18n,
]

/** The bot with this one thing changed. */
export function mutate(bot: object, { path, value }: Mutation): object {
  const copy = structuredClone(bot)
  const parent = path.slice(0, -1).reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], copy)
  const last = path.at(-1) ?? ''
  // The paths of the table lead through the objects and lists of the example that it changes.
  const target = parent as Record<string | number, unknown>
  if (value === undefined) delete target[last]
  else target[last] = value
  return copy
}
