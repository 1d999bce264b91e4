import type { Readable } from 'node:stream'
import { join } from 'node:path'
import { build } from 'esbuild'
import { Miniflare } from 'miniflare'
import { examplesFolder } from './example.ts'
import { botSecret, type Host } from './host.ts'

/** The example of Cloudflare Workers on workerd, bundled as wrangler does. */
export async function startWorkers(): Promise<Host> {
  const { outputFiles } = await build({
    entryPoints: [join(examplesFolder, 'cloudflare-workers/worker.ts')],
    bundle: true,
    format: 'esm',
    conditions: ['workerd', 'worker', 'browser'],
    write: false,
  })
  let output = ''
  const collect = (stream: Readable): void => void stream.setEncoding('utf8').on('data', (text) => (output += text))
  const worker = new Miniflare({
    modules: true,
    script: outputFiles[0]?.text ?? '',
    compatibilityDate: '2026-07-01',
    bindings: { BOT_SECRET: botSecret },
    host: '127.0.0.1',
    port: 0,
    handleRuntimeStdio(stdout: Readable, stderr: Readable) {
      collect(stdout)
      collect(stderr)
    },
  })
  const { port } = await worker.ready
  return {
    name: 'cloudflare-workers',
    url: `http://127.0.0.1:${port}/callback`,
    port: Number(port),
    output: () => output,
    stop: () => worker.dispose(),
  }
}
