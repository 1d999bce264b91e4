import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const here = fileURLToPath(new URL('.', import.meta.url))

async function bundle(code: string, platform: 'browser' | 'node'): Promise<{ gzip: number; text: string }> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: here },
    bundle: true,
    minify: true,
    format: 'esm',
    platform,
    write: false,
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error('nothing was bundled')
  return { gzip: gzipSync(file.contents).length, text: file.text }
}

const handler = "export { createCallbackHandler } from '@lineworks-bot/webhooks'"

test.each(['browser', 'node'] as const)(
  'handler and event validators are at most 5 kB gzip for %s',
  async (platform) => {
    const { gzip, text } = await bundle(handler, platform)
    expect(gzip).toBeLessThanOrEqual(5000)
    // The validators are in it: a bundle without them would be small as well.
    for (const word of ['postback', 'latitude', 'stickerId', 'members']) expect(text).toContain(word)
  },
)

test('the export condition chooses the implementation of the signature', async () => {
  const [browser, node] = await Promise.all([bundle(handler, 'browser'), bundle(handler, 'node')])
  expect([browser.text.includes('node:crypto'), browser.text.includes('subtle')]).toEqual([false, true])
  expect([node.text.includes('node:crypto'), node.text.includes('subtle')]).toEqual([true, false])
})

test('a bundle of verifySignature alone has no validator in it', async () => {
  const { text, gzip } = await bundle("export { verifySignature } from '@lineworks-bot/webhooks'", 'browser')
  expect(text).not.toContain('stickerId')
  expect(gzip).toBeLessThan(1000)
})
