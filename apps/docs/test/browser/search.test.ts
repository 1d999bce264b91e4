import { expect, test } from 'vitest'
import { openPage } from './pages.ts'
import { browser, site } from './served-site.ts'

// A word of the language, an operation, an error code, a property; each with what must be among the finds.
const terms = {
  'index.html': {
    'rate limit': 'Rate limits',
    sendUserMessage: 'Rate limits',
    createRichMenu: 'Scopes by operation',
    ACCESS_DENIED: 'Errors',
    TOO_MANY_REQUESTS: 'Errors',
    'Api not exists': 'Seen in the field',
    richmenuId: 'rich menu',
    enableGroupJoin: 'Add a bot',
    allowToSelectedMember: 'Add a bot user',
    'X-WORKS-Signature': 'Signature',
    rotation: 'How long things last',
    '1:1 message room': 'Send messages (to a user)',
    'self-signed': 'In the Developer Console',
    durable: 'When no callback may be lost',
    replyToken: 'Differences from LINE',
    button_template: 'Send messages',
    fileFromPath: 'Send a file',
    sandbox: 'The sandbox',
    'persistent menu': 'Persistent menu',
    inferred: 'Official, observed or inferred',
  },
  'ja/index.html': {
    レート制限: 'レート制限',
    sendUserMessage: 'レート制限',
    createRichMenu: 'スコープの一覧',
    ACCESS_DENIED: 'エラー',
    TOO_MANY_REQUESTS: 'エラー',
    再送: 'エラー',
    richmenuId: 'リッチメニュー',
    enableGroupJoin: 'Bot を登録する',
    allowToSelectedMember: 'Bot の利用ユーザーを登録する',
    'X-WORKS-Signature': '署名',
    リフレッシュトークン: '有効期限',
    トークルーム: 'メッセージを送信する',
    自己署名証明書: 'Developer Console での登録',
    'Callback URL': 'Callback を受信する',
    replyToken: 'LINE の Messaging API との違い',
    button_template: 'メッセージを送信する',
    fileFromPath: 'ファイルを送信する',
    サンドボックス: 'サンドボックス',
    固定メニュー: '固定メニュー',
    推測: '公式、観測、推測',
  },
} as const

test.each(Object.entries(terms))(
  'the search of %s finds words, operations, codes and properties',
  async (file, expected) => {
    const { page, requested, complaints } = await openPage(browser)
    await page.goto(`${site.root.url}/${file}`)
    await page
      .getByRole('heading', { name: /LINE WORKS/ })
      .first()
      .waitFor()
    await page.keyboard.press('Control+k')
    const dialog = page.getByTestId('search-dialog')
    const missed: string[] = []
    for (const [term, find] of Object.entries(expected)) {
      await dialog.locator('input').fill(term)
      await dialog
        .getByText(find)
        .first()
        .waitFor({ timeout: 6_000 })
        .catch(() => missed.push(`${term}: ${find}`))
    }
    expect(missed).toEqual([])
    await dialog.locator('input').fill('qqxyzzy')
    await expect.poll(() => dialog.locator('a').count()).toBe(0)

    expect(requested).toEqual([`${site.root.url}/${file}`])
    expect(complaints).toEqual([])
    await page.close()
  },
)
