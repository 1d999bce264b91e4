/** What we write on a page beside the texts of the description. */
export interface Words {
  readonly language: 'en' | 'ja'
  readonly languageName: string
  readonly pages: { readonly openapi: string; readonly auth: string }
  readonly observed: string
  readonly inferred: string
  readonly officialPage: string
  limit(standard: unknown, free: unknown): string
}

export const english: Words = {
  language: 'en',
  languageName: 'English',
  pages: { openapi: 'Bot API', auth: 'Authorization and file storage' },
  observed: 'Observed',
  inferred: 'Inferred',
  officialPage: 'Official page',
  limit: (standard, free) =>
    `**Limit:** ${standard} calls a minute, on the free plan ${free}, for the domain that registered the app.`,
}

export const japanese: Words = {
  language: 'ja',
  languageName: '日本語',
  pages: { openapi: 'Bot API', auth: '認可とファイルの保存' },
  observed: '観測',
  inferred: '推測',
  officialPage: '公式ページ',
  limit: (standard, free) =>
    `**レート制限:** 1 分あたり ${standard} 回、フリープランでは ${free} 回。アプリを登録したドメインごとに数える。`,
}
