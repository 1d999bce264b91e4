// npm start: the sandbox with an echo bot, the API site, the README's quick start, and then all of it until Ctrl-C.
// npm start -- --once: ends after the quick start.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { repositoryRoot } from './description/repository.ts'
import { startBuild } from './processes/build.ts'
import { stopChildren } from './processes/child.ts'
import { freePort } from './processes/free-port.ts'
import { onStopSignal } from './processes/on-stop-signal.ts'
import { startSiteServer } from './start/site-server.ts'

const { once } = parseArgs({ options: { once: { type: 'boolean', default: false } } }).values

const host = '127.0.0.1'
let ready = false
let stopping = false

async function stop(exitCode: number): Promise<void> {
  stopping = true
  await stopChildren()
  process.exit(exitCode)
}

async function build(): Promise<void> {
  console.log('Building …')
  const child = startBuild()
  if ((await child.exited) !== 0) throw new Error(`The build failed:\n${child.output()}`)
}

async function start(): Promise<void> {
  await build()
  // The packages that these import exist since the build.
  const { createSandbox, exampleSeed } = await import('@lineworks-bot/sandbox')
  const { echoBotSeed, startEchoBot } = await import('./start/echo-bot.ts')
  const { runQuickStart } = await import('./start/quick-start.ts')
  const { talk } = await import('./start/talk.ts')

  const botPort = await freePort(host, 3000)
  const seed = { ...exampleSeed, bots: [echoBotSeed(botPort)] }
  const sandbox = await createSandbox({ port: await freePort(host, 4020), seed })
  const bot = await startEchoBot(sandbox, botPort)
  void bot.process.exited.then((code) => {
    if (stopping) return
    console.error(`The echo bot ended by itself with exit code ${code}:\n${bot.process.output()}`)
    void stop(1)
  })
  const site = await startSiteServer(join(repositoryRoot, 'apps/docs/dist'), 8080)

  console.log('Quick start')
  const passed = (await runQuickStart(sandbox)) && (await talk(sandbox, bot.botId))
  console.log(`Chat  ${sandbox.url}\nAPI   ${sandbox.api}\nSite  ${site.url}`)
  if (once || !passed) return stop(passed ? 0 : 1)

  ready = true
  console.log('Talk with the echo bot at the chat page. All of it stays until Ctrl-C.')
}

// Asked to end while nothing is left to do is a success; asked before is not.
onStopSignal((exitCode) => void stop(ready ? 0 : exitCode))
try {
  await start()
} catch (error) {
  // What fails because everything is being stopped is no news.
  if (!stopping) {
    console.error(error instanceof Error ? error.message : error)
    await stop(1)
  }
}
