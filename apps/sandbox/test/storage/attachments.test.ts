import { responses } from '@lineworks-bot/validators/operations'
import { expect, test } from 'vitest'
import { createAttachment, getAttachment } from '../../src/operations/attachments/index.ts'
import { putBot, putFile, verdict } from '../messages-api/test-bot.ts'
import { testWorld } from '../test-world.ts'

const params = { botId: '2000001' }

function withBot() {
  const test = testWorld()
  putBot(test.world)
  const create = (fileName: string) =>
    responses.createAttachment.parse(test.run(createAttachment, { params, body: { fileName } }).body)
  return { ...test, create }
}

test('an upload is prepared with 200, a file ID and a URL in the form of the documents', () => {
  const { run } = withBot()
  const { status, body } = run(createAttachment, { params, body: { fileName: 'floor plan.png' } })
  expect(status).toBe(200)
  expect(body).toEqual({
    fileId: 'jp1.1773453566535000001.1773539966.0.1000001.0.0.0',
    uploadUrl: 'http://127.0.0.1:4020/k/emsg/r/jp1/1773453566535000001.1773539966.1.1000001.0.0.0/floor%20plan.png',
  })
})

test('no two calls get the same', () => {
  const { create } = withBot()
  const all = Array.from({ length: 100 }, () => create('a'))
  expect(new Set(all.map(({ fileId }) => fileId)).size).toBe(100)
  expect(new Set(all.map(({ uploadUrl }) => uploadUrl)).size).toBe(100)
})

test('a file needs a name, a bot to be there', () => {
  const { run, create } = withBot()
  expect(verdict(() => create(''))).toBe('400 INVALID_PARAMETER fileName must not be empty')
  const unknown = { params: { botId: '1' }, body: { fileName: 'a' } }
  expect(verdict(() => run(createAttachment, unknown))).toContain('404 NOT_FOUND')
})

test.for([
  '.',
  '..',
  '../../etc/passwd',
  'a/b',
  'a?b#c',
  '\ud800',
  'あ'.repeat(5000),
  '%2e%2e',
  'a\r\nb: c',
  '"<script>',
])('a hostile name stays inside its path: %j', (fileName) => {
  const { create, world } = withBot()
  const { uploadUrl, fileId } = create(fileName)
  const url = new URL(uploadUrl)
  expect(url.href).toBe(uploadUrl)
  expect(url.pathname).toMatch(/^\/k\/emsg\/r\/jp1\/[\d.]+\/[^/]+$/)
  expect(uploadUrl.length).toBeLessThan(1000)
  expect(world.tenant.files.get(fileId)?.fileName).toBe(fileName)
})

test('content is at a URL of the storage, with 302', () => {
  const { world, run } = withBot()
  const fileId = putFile(world, 10, 'plan.pdf')
  expect(run(getAttachment, { params: { ...params, fileId } })).toEqual({
    status: 302,
    headers: {
      location: 'http://127.0.0.1:4020/k/emsg/r/jp1/1773453566535000001.1773539966.0.1000001.0.0.0/plan.pdf',
    },
  })
})

test('there is no content of an unknown ID, of another bot, before the upload, or after 24 hours', () => {
  const { world, run, create } = withBot()
  putBot(world, 2000002)
  const get = (fileId: string) => verdict(() => run(getAttachment, { params: { ...params, fileId } }))
  expect(get('none')).toContain('404 NOT_FOUND')
  expect(get(putFile(world, 10, 'a', 2000002))).toContain('404 NOT_FOUND')
  expect(get(create('a').fileId)).toContain('404 NOT_FOUND')
  const fileId = putFile(world)
  world.clock.move(24 * 60 * 60 * 1000 - 1)
  expect(get(fileId)).toBe('accepted')
  world.clock.move(1)
  expect(get(fileId)).toContain('404 NOT_FOUND')
})
