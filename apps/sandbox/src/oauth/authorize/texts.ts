/** The few words of the sign-in page. */
export interface AuthorizeTexts {
  readonly language: 'en' | 'ja'
  readonly title: string
  readonly asks: string
  readonly scopes: string
  readonly who: string
  readonly nobody: string
  readonly allow: string
  readonly deny: string
  readonly note: string
  readonly refusedTitle: string
  readonly wrong: Readonly<Record<'client_id' | 'redirect_uri' | 'person', string>>
}

export const english: AuthorizeTexts = {
  language: 'en',
  title: 'Sign in to the sandbox',
  asks: 'An app asks to act for you:',
  scopes: 'It asks for:',
  who: 'Who are you?',
  nobody: 'The tenant has no people.',
  allow: 'Allow',
  deny: 'Deny',
  note: 'This is a local LINE WORKS for development. There are no passwords.',
  refusedTitle: 'The app asked wrongly',
  wrong: {
    client_id: 'client_id is none of an app of this sandbox.',
    redirect_uri: 'redirect_uri is none that the app is registered with.',
    person: 'Nobody was chosen.',
  },
}

export const japanese: AuthorizeTexts = {
  language: 'ja',
  title: 'サンドボックスにログイン',
  asks: '次のアプリが、あなたとしての操作を求めています。',
  scopes: '求めているスコープ',
  who: 'どのメンバーとしてログインしますか?',
  nobody: 'テナントにメンバーがいません。',
  allow: '許可する',
  deny: '許可しない',
  note: '開発用のローカルな LINE WORKS です。パスワードはありません。',
  refusedTitle: 'アプリの要求が正しくありません',
  wrong: {
    client_id: 'client_id が、このサンドボックスのアプリのものではありません。',
    redirect_uri: 'redirect_uri が、アプリに登録されたものではありません。',
    person: 'メンバーが選ばれていません。',
  },
}

/** Japanese for those whose browser prefers it to English. */
export function textsFor(acceptLanguage: string | undefined): AuthorizeTexts {
  const first = /\b(en|ja)\b/i.exec(acceptLanguage ?? '')?.[1]?.toLowerCase()
  return first === 'ja' ? japanese : english
}
