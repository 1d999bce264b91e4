import type { Limit } from '../row.ts'

/** Characters of a URL, the scheme included. */
export function urlCharacters(most: number): Limit {
  return {
    what: `takes a URL of up to ${most} characters`,
    passes: ['a', '例', '😀'].map((character) => urlOf(most, character)),
    refuses: ['a', '例', '😀'].map((character) => urlOf(most + 1, character)),
    code: 'maxLength',
  }
}

export const httpsOnly: Limit = {
  what: 'takes an HTTPS URL only',
  passes: ['https://cdn.example.com/a.png', 'https://例え.jp/写真.png?a=1#b'],
  refuses: ['http://cdn.example.com/a.png', 'ftp://cdn.example.com/a.png', '//cdn.example.com/a.png', 'a.png', ''],
  code: 'pattern',
}

export const httpsOrEmpty: Limit = {
  what: 'takes an HTTPS URL or an empty string',
  passes: ['https://bot.example.com/callback', ''],
  refuses: ['http://bot.example.com/callback', ' ', 'bot.example.com'],
  code: 'pattern',
}

export const httpOrHttps: Limit = {
  what: 'takes an HTTP or HTTPS URL',
  passes: ['http://portal.example.com', 'https://portal.example.com/休暇?id=1'],
  refuses: ['ftp://portal.example.com', 'tel:+81312345678', 'portal.example.com', ''],
  code: 'pattern',
}

/** Where no page names the schemes for this very place. */
export const anyScheme: Limit = {
  what: 'takes a URL of any scheme',
  passes: ['http://cdn.example.com/a.png', 'https://cdn.example.com/a.png'],
  refuses: [5, null],
  code: 'type',
}

/** Where a limit is printed for a like place, but not for this one. */
export const longerUrl: Limit = {
  what: 'takes a URL of more than 1000 characters',
  passes: [urlOf(1001, 'a')],
  refuses: [5, null],
  code: 'type',
}

function urlOf(length: number, character: string): string {
  const start = 'https://example.com/'
  return start + character.repeat(length - start.length)
}
