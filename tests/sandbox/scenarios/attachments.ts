import { expect, test } from 'vitest'
import { hanako, lastMessage, newBot, type Context } from './context.ts'
import { picture } from './picture.ts'

export function attachments(context: () => Context): void {
  test('what a bot uploads comes down again', async () => {
    const { works, direct } = context()
    const botId = await newBot(context())
    const file = picture(20, 10)
    const { fileId } = await works.uploadAttachment({ botId, fileName: '写真.png', file })
    const { location } = await direct.getAttachment({ botId, fileId })
    expect(location).toMatch(/^http:\/\/127\.0\.0\.1:/)
    const download = await direct.downloadAttachment({ botId, fileId })
    expect(await download.bytes()).toEqual(new Uint8Array(await file.arrayBuffer()))
  })

  test('an upload URL takes one upload', async () => {
    const { works, sandbox } = context()
    const botId = await newBot(context())
    const { uploadUrl } = await works.createAttachment({ botId, fileName: 'a.txt' })
    const upload = async () => {
      const body = new FormData()
      body.set('Filedata', new Blob(['text']), 'a.txt')
      const headers = { authorization: `Bearer ${await sandbox.token()}` }
      return (await fetch(uploadUrl, { method: 'POST', headers, body })).status
    }
    expect(await upload()).toBe(200)
    expect(await upload()).toBeGreaterThanOrEqual(400)
  })

  test('what a person sends can be fetched', async () => {
    const { direct, sandbox } = context()
    const botId = await newBot(context(), { callbackEvents: ['text', 'image'] })
    await sandbox.as(hanako).sendFile({ fileName: 'p.png', content: picture(3, 3) }, { to: { botId } })
    const content = lastMessage(context(), { botId, userId: hanako }, hanako)
    if (content?.type !== 'image' || !content.fileId) throw new Error('the picture is not in the room')
    const { fileId } = content
    const download = await direct.downloadAttachment({ botId, fileId })
    expect((await download.bytes()).length).toBe(picture(3, 3).size)
  })
}
