import { expect, test } from 'vitest'
import { createAttachment } from '../../src/operations/attachments/index.ts'
import { sendUserMessage } from '../../src/operations/messages/index.ts'
import { createRichMenu, setRichMenuImage } from '../../src/operations/rich-menus/index.ts'
import { forgetFiles } from '../../src/storage/forget-files.ts'
import { hanako, putBot, putFile } from '../messages-api/test-bot.ts'
import { png, richMenu } from '../menus/test-menu.ts'
import { testWorld } from '../test-world.ts'

const params = { botId: '2000001', richmenuId: '40001', userId: hanako }
const day = 24 * 60 * 60 * 1000

function withFiles() {
  const test = testWorld({ historyLimit: 2 })
  putBot(test.world)
  const unused = putFile(test.world)
  const sent = putFile(test.world)
  const menuImage = putFile(test.world, png(2500, 843))
  test.run(createRichMenu, { params, body: richMenu() })
  test.run(setRichMenuImage, { params, body: { fileId: menuImage } })
  const send = (content: object) => test.run(sendUserMessage, { params, body: { content } })
  send({ type: 'image_carousel', columns: [{ fileId: sent }] })
  const kept = () => [...test.world.tenant.files.values()].map(({ fileId }) => fileId)
  return { ...test, unused, sent, menuImage, send, kept }
}

test('nothing is forgotten before 24 hours have passed', () => {
  const { world, kept } = withFiles()
  world.clock.move(day - 1)
  forgetFiles(world)
  expect(kept()).toHaveLength(3)
})

test('what no message and no menu shows goes then, with its bytes', () => {
  const { world, unused, sent, menuImage, send, kept } = withFiles()
  world.clock.move(day)
  forgetFiles(world)
  expect(kept()).toEqual([sent, menuImage])
  expect(world.blobs.get(unused)).toBeUndefined()
  expect(world.blobs.get(sent)).toBeDefined()
  // The history ends, and the message with the file is beyond it.
  send({ type: 'text', text: 'a' })
  send({ type: 'text', text: 'b' })
  forgetFiles(world)
  expect(kept()).toEqual([menuImage])
})

test('asking for file IDs forgets by and by', () => {
  const { world, run, kept } = withFiles()
  world.clock.move(day)
  for (let more = 0; more < 97; more++) run(createAttachment, { params, body: { fileName: 'a' } })
  expect(kept()).toHaveLength(99)
})
