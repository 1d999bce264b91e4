import { expect, test } from 'vitest'
import { useChatPage } from './chat-page.ts'
import { png } from './png.ts'

const chat = useChatPage()

async function publishRichMenu(): Promise<void> {
  const { works, botId } = chat
  const { richmenuId } = await works.createRichMenu({
    botId,
    richmenuName: 'menu',
    size: { width: 2500, height: 843 },
    areas: [
      {
        bounds: { x: 0, y: 0, width: 1250, height: 843 },
        action: { type: 'postback', label: 'Stock', data: 'menu=stock' },
      },
      {
        bounds: { x: 1250, y: 0, width: 1250, height: 843 },
        action: { type: 'message', label: 'Help', text: 'help me' },
      },
    ],
  })
  const file = new Blob([png(2500, 843)], { type: 'image/png' })
  const { fileId } = await works.uploadAttachment({ botId, fileName: 'menu.png', file })
  await works.setRichMenuImage({ botId, richmenuId, fileId })
  await works.setDefaultRichMenu({ botId, richmenuId })
}

test('the areas of a rich menu are tapped, on its image and in its list', async () => {
  await publishRichMenu()
  await chat.talk()
  const { page, words } = chat
  const image = page.getByRole('img', { name: words.chat.menu })
  await expect.poll(() => image.evaluate((drawn: HTMLImageElement) => drawn.naturalWidth)).toBe(2500)
  await page.getByRole('button', { name: 'Help' }).click()
  await chat.hears('heard help me')
  await page.getByRole('button', { name: words.chat.menuOnPc }).click()
  await page.locator('summary').click()
  await page.getByRole('button', { name: 'Stock' }).click()
  await chat.hears('postback menu=stock')
})

test('a menu is hidden and shown', async () => {
  await publishRichMenu()
  await chat.talk()
  const { page, words } = chat
  const area = page.getByRole('button', { name: 'Help' })
  await area.waitFor()
  await page.getByRole('button', { name: words.chat.hideMenu }).click()
  await area.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: words.chat.showMenu }).click()
  await area.waitFor()
})

test('a persistent menu says its label and brings its postback', async () => {
  const { works, botId, page } = chat
  const content = { actions: [{ type: 'message' as const, label: 'Start over', text: 'not this', postback: 'start' }] }
  await works.addPersistentMenu({ botId, content })
  await chat.talk()
  await page.getByRole('button', { name: 'Start over' }).click()
  await chat.hears('heard Start over with start')
})
