import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { importTool } from '../tools.mjs'
import { differences, issues } from './expected.mjs'
import { compile, createProject } from './project.mjs'

/** An echo bot in workerd. Its callbacks come from the sandbox, and its requests end there. */
export async function workerProject(packages, place, { check }) {
  let folder
  await check('Worker: installs', async () => {
    folder = await createProject(place, 'worker', packages, { installer: 'pnpm', sources: ['worker.ts'], types: false })
    return []
  })
  if (folder === undefined) return
  await check('Worker: TypeScript 6, bundler, types of the web only', async () => {
    const options = { lib: ['es2023', 'webworker'], types: [], noEmit: true }
    await compile(folder, { typescript: '6', resolution: 'bundler' }, ['worker.ts'], options)
    return []
  })
  await check('Worker: the bot answers', async () =>
    differences(await runWorker(folder), { reply: 'こんにちは😀', unsigned: 401, issues }),
  )
}

async function runWorker(folder) {
  const { build } = await importTool('esbuild')
  const { Miniflare, Response: WorkerResponse } = await importTool('miniflare')
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ['worker.ts'],
    bundle: true,
    format: 'esm',
    conditions: ['workerd', 'worker', 'browser'],
    write: false,
    logLevel: 'error',
  })
  const installed = createRequire(join(folder, 'package.json')).resolve('@lineworks-bot/sandbox')
  const { createSandbox } = await import(pathToFileURL(installed).href)
  const botSecret = 'a secret of this project'
  const sandbox = await createSandbox({ receiveCallback: (request) => deliver(worker, request) })
  sandbox.addBot({ botName: 'Echo', secret: botSecret })
  const worker = new Miniflare({
    modules: true,
    script: outputFiles[0].text,
    compatibilityDate: '2025-09-01',
    bindings: { BOT_SECRET: botSecret, API: sandbox.api, TOKEN: sandbox.token() },
    outboundService: async ({ url, method, headers, body }) => {
      const sent = body === null ? {} : { body: await new Response(body).arrayBuffer() }
      const answer = await sandbox.fetch(url, { method, headers: [...headers], ...sent })
      return new WorkerResponse(answer.body && (await answer.arrayBuffer()), {
        status: answer.status,
        headers: [...answer.headers],
      })
    },
  })
  try {
    const hanako = sandbox.as('hanako@example.com')
    await hanako.send('こんにちは😀')
    const { content } = await hanako.reply({ timeoutMs: 20_000 })
    const headers = { 'content-type': 'application/json', 'x-works-botid': '1', 'x-works-signature': 'none' }
    const unsigned = await worker.dispatchFetch('http://bot/', { method: 'POST', body: '{}', headers })
    const found = await worker.dispatchFetch('http://bot/issues')
    return { reply: content.text, unsigned: unsigned.status, issues: await found.json() }
  } finally {
    await worker.dispose()
    await sandbox.stop()
  }
}

async function deliver(worker, request) {
  const { status } = await worker.dispatchFetch('http://bot/', {
    method: request.method,
    headers: [...request.headers],
    body: await request.arrayBuffer(),
  })
  return new Response(null, { status })
}
