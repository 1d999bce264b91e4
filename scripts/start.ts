// npm start: a local API and the site, the README's quick start against them, and then both until Ctrl-C.
// npm start -- --once: ends after the quick start.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { repositoryRoot } from './description/repository.ts'
import { startBuild } from './processes/build.ts'
import { stopChildren } from './processes/child.ts'
import { onStopSignal } from './processes/on-stop-signal.ts'
import { startPrism } from './processes/prism.ts'
import { startSiteServer } from './start/site-server.ts'

const { once } = parseArgs({ options: { once: { type: 'boolean', default: false } } }).values

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
  const prism = await startPrism('spec/dist/openapi.yaml', 4010)
  void prism.exited.then((code) => {
    if (stopping) return
    console.error(`Prism ended by itself with exit code ${code}:\n${prism.output()}`)
    void stop(1)
  })
  const site = await startSiteServer(join(repositoryRoot, 'apps/docs/dist'), 8080)

  console.log('Quick start')
  // The packages that it imports exist since the build.
  const { runQuickStart } = await import('./start/quick-start.ts')
  const passed = await runQuickStart(prism.url)
  console.log(`API   ${prism.url}\nSite  ${site.url}`)
  if (once || !passed) return stop(passed ? 0 : 1)

  ready = true
  console.log('Both stay until Ctrl-C.')
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
