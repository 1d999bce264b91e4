import { describe, expect, test } from 'vitest'
import { useChatPage } from './chat-page.ts'
import { png } from './png.ts'

const chat = useChatPage()

const picture = { name: 'floor plan.png', mimeType: 'image/png', buffer: Buffer.from(png(60, 40)) }

async function choose(kind: string, file: typeof picture): Promise<void> {
  const chooser = chat.page.waitForEvent('filechooser')
  await chat.page.locator(`[data-kind="${kind}"]`).click()
  await (await chooser).setFiles(file)
}

test('a picture is uploaded, drawn, and the bot can get it', async () => {
  await chat.talk()
  await choose('image', picture)
  await chat.hears('"type":"image"')
  const drawn = chat.log.locator('[data-own] img')
  await expect.poll(() => drawn.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(60)
  const [, fileId = ''] = /"fileId":"([^"]+)"/.exec(await chat.log.locator('[data-message]').last().innerText()) ?? []
  const got = await chat.works.downloadAttachment({ botId: chat.botId, fileId })
  expect(Buffer.from(await got.bytes()).equals(picture.buffer)).toBe(true)
})

test.each([
  ['file', { name: '議事録 <b>.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') }],
  ['audio', { name: 'a.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('ID3') }],
  ['video', { name: 'v.mp4', mimeType: 'video/mp4', buffer: Buffer.from('ftyp') }],
])('%s is sent as that kind', async (kind, file) => {
  await chat.talk()
  await choose(kind, file)
  await chat.hears(`"type":"${kind}"`)
  if (kind === 'file') expect(await chat.log.locator('[data-own]').innerText()).toContain(file.name)
})

test('a sticker is sent by its IDs', async () => {
  await chat.talk()
  await chat.page.locator('[data-kind="sticker"]').click()
  await chat.page.getByRole('button', { name: chat.words.sticker.choose('2', '37') }).click()
  await chat.hears('"packageId":"2","stickerId":"37"')
})

test.each([
  ['dropped', 'drop'],
  ['pasted', 'paste'],
])('a picture that is %s is sent', async (_, type) => {
  await chat.talk()
  await chat.page.getByRole('textbox', { name: chat.words.composer.label }).evaluate(
    (field, { type, bytes }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(bytes)], 'p.png', { type: 'image/png' }))
      const shared = { bubbles: true, cancelable: true }
      field.dispatchEvent(
        type === 'drop'
          ? new DragEvent(type, { ...shared, dataTransfer: transfer })
          : new ClipboardEvent(type, { ...shared, clipboardData: transfer }),
      )
    },
    { type, bytes: [...picture.buffer] },
  )
  await chat.hears('"type":"image"')
})

test('a text that is pasted with a picture of itself is pasted as a text', async () => {
  await chat.talk()
  const left = await chat.page.getByRole('textbox', { name: chat.words.composer.label }).evaluate((field) => {
    const transfer = new DataTransfer()
    transfer.setData('text/plain', 'two cells')
    transfer.items.add(new File(['picture'], 'cells.png', { type: 'image/png' }))
    // True when nobody took the event: the browser then pastes the text.
    return field.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: transfer }),
    )
  })
  expect(left).toBe(true)
})

describe('what the bot does not take', () => {
  test('is greyed out with a reason, and not sent', async () => {
    await chat.works.patchBot({ botId: chat.botId, callbackEvents: ['text'] })
    await chat.talk()
    const { kinds, refused } = chat.words.composer
    const button = chat.page.getByRole('button', { name: refused(kinds.sticker) })
    expect(await button.getAttribute('aria-disabled')).toBe('true')
    // It can be reached, to learn why.
    await button.focus()
    await chat.page.keyboard.press('Enter')
    await chat.page.getByRole('status').getByText(refused(kinds.sticker)).waitFor()
    expect(await chat.page.getByRole('dialog').count()).toBe(0)
  })

  test('may be sent in a room of several people', async () => {
    await chat.works.patchBot({ botId: chat.botId, callbackEvents: ['text'] })
    const { page, words } = chat
    await page.getByRole('button', { name: words.lists.newRoom }).click()
    await page.getByLabel(/佐藤 次郎/).check()
    await page.getByRole('button', { name: words.room.createButton }).click()
    await page.getByRole('button', { name: words.composer.kinds.sticker, exact: true }).waitFor()
  })
})
