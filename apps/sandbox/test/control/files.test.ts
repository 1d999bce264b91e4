import { describe, expect, it } from 'vitest'
import { hanako, open, call, upload, client, png } from './control-client.ts'

describe('files', () => {
  it('of a person reach the bot by getAttachment, and the page', async () => {
    const sandbox = await open()
    const { botId } = sandbox.addBot({ botName: 'Bot' })
    const bytes = png(3, 2)
    const headers = { 'content-type': 'image/png', 'x-file-name': encodeURIComponent('間取り "1".png') }
    const { body } = await upload(sandbox, `people/${hanako}/files?botId=${botId}`, bytes, headers)
    const download = await client(sandbox).downloadAttachment({ botId, fileId: body.fileId })
    expect(new Uint8Array(await download.bytes())).toEqual(bytes)
    const shown = await sandbox.fetch(`${sandbox.url}/_sandbox/files/${encodeURIComponent(body.fileId)}`)
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(bytes)
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent('間取り "1".png')}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
  })

  it.each(['text/html', 'image/svg+xml', 'application/pdf', 'text/javascript', 'nonsense'])(
    'of type %s are only saved',
    async (type) => {
      const sandbox = await open()
      const headers = { 'content-type': type, 'x-file-name': encodeURIComponent("../../a'(b).html") }
      const { body } = await upload(sandbox, `people/${hanako}/files?botId=7`, new Uint8Array([60]), headers)
      const saved = await sandbox.fetch(`${sandbox.url}/_sandbox/files/${encodeURIComponent(body.fileId)}`)
      expect(saved.headers.get('content-type')).toBe('application/octet-stream')
      expect(saved.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''..%2F..%2Fa%27%28b%29.html")
    },
  )

  it.each(['audio/mpeg', 'video/mp4', 'image/webp', 'image/gif', 'image/jpeg'])(
    'of type %s are shown',
    async (type) => {
      const sandbox = await open()
      const { body } = await upload(sandbox, `people/${hanako}/files`, new Uint8Array([60]), { 'content-type': type })
      const shown = await sandbox.fetch(`${sandbox.url}/_sandbox/files/${encodeURIComponent(body.fileId)}`)
      expect(shown.headers.get('content-type')).toBe(type)
      expect(shown.headers.get('content-disposition')).toMatch(/^inline/)
    },
  )

  it('are bounded, not empty, named in a form that can be read, and of somebody', async () => {
    const sandbox = await open({ maxUploadBytes: 10 })
    const type = { 'content-type': 'image/png' }
    const send = async (bytes: number, headers: Record<string, string> = type, userId = hanako) =>
      (await upload(sandbox, `people/${userId}/files?botId=7`, new Uint8Array(bytes), headers)).status
    expect(await send(10)).toBe(200)
    expect(await send(11)).toBe(413)
    expect(await send(0)).toBe(400)
    expect(await send(1, { ...type, 'x-file-name': '%E0%A4%A' })).toBe(400)
    expect(await send(1, type, 'nobody')).toBe(404)
    expect((await upload(sandbox, `people/${hanako}/files?botId=x`, new Uint8Array(1), type)).status).toBe(400)
  })

  it.each(['..%2F..%2Fetc%2Fpasswd', 'constructor', '__proto__'])('%s is none', async (fileId) => {
    expect((await call(await open(), `files/${fileId}`)).status).toBe(404)
  })
})
