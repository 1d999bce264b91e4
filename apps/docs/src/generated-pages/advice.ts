import type { Language } from '../words.ts'

type Texts = Readonly<Record<Language, string>>

/** What to do about an error: ours, not of an official page. */
const remedies: Readonly<Record<string, Texts>> = {
  '400 BAD_REQUEST': {
    en: 'Correct the request; the same one fails again.',
    ja: 'リクエストを修正する。同じ内容で再送しても失敗する。',
  },
  '400 INVALID_PARAMETER': {
    en: 'Read `description` of the answer, and let the validator of the operation find the place.',
    ja: 'レスポンスの `description` を確認し、その API のバリデーターで該当箇所を特定する。',
  },
  '400 MISSING_PARAMETER': {
    en: 'Send the parameter that `description` of the answer names.',
    ja: 'レスポンスの `description` に示されたパラメータを追加する。',
  },
  '400 LIMIT_EXCEEDED': {
    en: 'Shorten the value: the page of limits has the figure.',
    ja: '値を短くする。上限は「制限の一覧」で確認できる。',
  },
  '400 OUT_OF_RANGE': {
    en: 'Choose a number within the range: the page of limits has it.',
    ja: '範囲内の数値を指定する。範囲は「制限の一覧」で確認できる。',
  },
  '401 UNAUTHORIZED': {
    en: 'Get a new token and repeat the call once. If it stays, compare the header with `Bearer {token}`, with one blank.',
    ja: 'アクセストークンを取得し直し、1 回だけ再送する。解消しない場合は、ヘッダーが `Bearer {token}` の形式 (空白は 1 つ) になっているかを確認する。',
  },
  '403 ACCESS_DENIED': {
    en: 'See that the bot was added to the domain of the recipient, and that this person may use it.',
    ja: '宛先のユーザーのドメインに Bot が登録されているか、そのユーザーに Bot の利用権限があるかを確認する。',
  },
  '403 FORBIDDEN': {
    en: 'Compare the scopes of the token with those of the operation. A scope that was switched on later needs a new token.',
    ja: 'アクセストークンのスコープを、API に必要なスコープと照合する。後から有効にしたスコープには、新しいアクセストークンが必要。',
  },
  '403 LIMIT_EXCEEDED': {
    en: 'Delete what is no longer needed, such as old bots or rich menus.',
    ja: '使用していない Bot やリッチメニューなどを削除する。',
  },
  '403 OUT_OF_RANGE': {
    en: 'Compare the request with the limits of the resource.',
    ja: 'リクエストの内容を、リソースの制限と照合する。',
  },
  '404 NOT_FOUND': {
    en: 'Compare the IDs and the path. Do not repeat the call.',
    ja: 'ID とパスを確認する。再送はしない。',
  },
  '429 TOO_MANY_REQUESTS': {
    en: 'Wait for the seconds of `rateLimit-reset`, then repeat the call.',
    ja: '`rateLimit-reset` の秒数だけ待ってから再送する。',
  },
  '500 INTERNAL_SERVER_ERROR': {
    en: 'Repeat only what may happen twice: whether the call was carried out is not known.',
    ja: '処理が完了したかどうかは不明。2 回実行されても問題のない呼び出しだけを再送する。',
  },
  '503 SERVICE_UNAVAILABLE': {
    en: 'Wait, longer each time, and repeat only what may happen twice.',
    ja: '間隔を延ばしながら待ち、2 回実行されても問題のない呼び出しだけを再送する。',
  },
}

export const remedyKeys: readonly string[] = Object.keys(remedies)

export function advice(status: string, code: string, language: Language): string {
  const texts = remedies[`${status} ${code}`]
  if (texts === undefined) throw new Error(`there is no advice for ${status} ${code}`)
  return texts[language]
}
