import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { once } from 'node:events'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { end, mustRun, start } from '../command.mjs'
import { toolPath } from '../tools.mjs'
import { differences, issues } from './expected.mjs'
import { compile, createProject } from './project.mjs'

const callback = {
  type: 'message',
  source: { userId: '2a3b4c5d-1234-4a5b-8c9d-000000000001', domainId: 10000001 },
  issuedTime: '2026-11-22T01:02:03.004Z',
  content: { type: 'text', text: 'from the platform' },
}

/** A page bundled by Vite, in Chromium; the sandbox answers to its calls from the page's own origin. */
export async function browserProject(packages, place, { check }) {
  let folder
  await check('Vite: installs', async () => {
    folder = await createProject(place, 'vite', packages, {
      installer: 'npm',
      sources: ['browser.ts', 'index.html'],
      types: false,
    })
    return []
  })
  if (folder === undefined) return
  await check('Vite: TypeScript 7, bundler, types of the browser only', async () => {
    const options = { lib: ['es2023', 'dom', 'dom.iterable'], types: [], noEmit: true }
    await compile(folder, { typescript: '7', resolution: 'bundler' }, ['browser.ts'], options)
    return []
  })
  await check('Vite: bundles without anything of Node', async () => {
    const vite = [toolPath('vite/bin/vite.js'), 'build', '--target', 'es2022']
    const output = await mustRun(process.execPath, vite, { cwd: folder })
    const assets = join(folder, 'dist/assets')
    const code = readdirSync(assets).map((file) => readFileSync(join(assets, file), 'utf8'))
    const foreign = code.some((text) => /node:|__vite-browser-external/.test(text))
    return /externalized/.test(output) || foreign ? [`a module of Node is in the bundle:\n${output}`] : []
  })
  await check('Vite: the page in Chromium', async () =>
    differences(await runPage(folder), {
      botName: 'Echo',
      unknownBot: 404,
      signed: 200,
      received: callback.content,
      unsigned: 401,
      issues,
      sent: ['こんにちは😀'],
    }),
  )
}

async function runPage(folder) {
  const { createSandbox } = await import(pathToFileURL(sandboxOf(folder)).href)
  const sandbox = await createSandbox()
  const { botId } = sandbox.addBot({ botName: 'Echo' })
  const arrived = Promise.withResolvers()
  const setting = { token: sandbox.token(), botId, callback: JSON.stringify(callback) }
  const server = createServer((request, response) => {
    answer(request, { folder, sandbox, setting, arrived }).then(
      ({ status, type, body }) => response.writeHead(status, type ? { 'content-type': type } : {}).end(body),
      (error) => response.writeHead(500).end(String(error)),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const browser = startChromium(folder, `http://127.0.0.1:${server.address().port}/`)
  const timer = setTimeout(() => arrived.reject(new Error('the page sent no result within 60 s')), 60_000)
  browser.on('error', arrived.reject)
  try {
    const result = await arrived.promise
    const inRoom = sandbox.messages({ botId, userId: 'hanako@example.com' })
    const sent = inRoom.filter(({ from }) => from?.botId === botId).map(({ content }) => content.text)
    return { ...result, sent }
  } finally {
    clearTimeout(timer)
    end(browser)
    if (browser.pid !== undefined && browser.exitCode === null && browser.signalCode === null)
      await once(browser, 'close')
    server.closeAllConnections()
    server.close()
    await sandbox.stop()
  }
}

async function answer(request, { folder, sandbox, setting, arrived }) {
  const { pathname } = new URL(request.url, 'http://page')
  const body = Buffer.concat(await request.toArray())
  if (pathname === '/setting') return { status: 200, type: 'application/json', body: JSON.stringify(setting) }
  if (pathname === '/result') {
    arrived.resolve(JSON.parse(body))
    return { status: 204 }
  }
  if (pathname.startsWith('/v1.0/')) return callSandbox(sandbox, request, pathname.slice('/v1.0'.length), body)
  const file = pathname === '/' ? 'index.html' : pathname
  const type = file.endsWith('.js') ? 'text/javascript' : 'text/html'
  try {
    return { status: 200, type, body: readFileSync(join(folder, 'dist', file)) }
  } catch {
    return { status: 404 }
  }
}

async function callSandbox(sandbox, { method, headers }, path, body) {
  const answered = await sandbox.fetch(sandbox.api + path, {
    method,
    headers: { authorization: headers.authorization, 'content-type': headers['content-type'] ?? 'application/json' },
    ...(body.length > 0 && { body }),
  })
  return { status: answered.status, type: answered.headers.get('content-type'), body: await answered.text() }
}

function startChromium(folder, url) {
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  const found = names.find((name) => spawnSync(name, ['--version']).status === 0)
  const program = process.env['CHROMIUM'] ?? found
  if (program === undefined) throw new Error('there is no Chromium on this machine; CHROMIUM may name it')
  const options = ['--headless', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--no-sandbox']
  const profile = `--user-data-dir=${join(folder, 'profile')}`
  return start(program, [...options, profile, '--remote-debugging-port=0', url], { stdio: 'ignore' })
}

/** The sandbox that this project has installed. */
function sandboxOf(folder) {
  return createRequire(join(folder, 'package.json')).resolve('@lineworks-bot/sandbox')
}
