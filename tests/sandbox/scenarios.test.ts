import { createSandbox, type Sandbox } from '@lineworks-bot/sandbox'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { loadDescription } from '../../scripts/description/load.ts'
import { readOperations } from '../../scripts/description/operations.ts'
import { type Prism, startPrism } from '../../scripts/processes/prism.ts'
import { Coverage } from '../contract/report/coverage.ts'
import { suiteReport } from '../contract/report/suite-report.ts'
import { judgedClient, type JudgedCall } from './judged.ts'
import { attachments } from './scenarios/attachments.ts'
import { bots } from './scenarios/bots.ts'
import { channels } from './scenarios/channels.ts'
import type { Context } from './scenarios/context.ts'
import { domains } from './scenarios/domains.ts'
import { errors } from './scenarios/errors.ts'
import { menus } from './scenarios/menus.ts'
import { messages } from './scenarios/messages.ts'

// The client, Prism and the sandbox, made apart from each other, in one line: Prism holds every request and every answer against
// the description.

const report = suiteReport(import.meta.filename)
const done = new Coverage(readOperations(loadDescription()).map(({ id }) => id))
report.covers('operations', done)

let sandbox: Sandbox
let prism: Prism
let context: Context
let judged: JudgedCall[]
let seen = 0

beforeAll(async () => {
  sandbox = await createSandbox({ port: 0, plan: 'unlimited', inspectorLimit: 10_000 })
  prism = await startPrism('spec/dist/openapi.yaml', 4410, sandbox.api)
  await warmUp(prism.url)
  const auth = () => sandbox.token()
  const { works, calls } = judgedClient({ auth, baseUrl: prism.url, storageHosts: [new URL(sandbox.url).hostname] })
  const direct = judgedClient({ auth, baseUrl: sandbox.api }).works
  context = { sandbox, works, direct }
  judged = calls
})

afterAll(async () => {
  report.sent(sandbox.exchanges().length)
  report.write()
  await prism.stop()
  await sandbox.stop()
})

// A request that the sandbox refuses on purpose is a good request: Prism finds nothing in it either.
afterEach(() => {
  const fresh = judged.slice(seen)
  seen = judged.length
  expect(fresh.filter(({ violations }) => violations !== null)).toEqual([])
})

describe('bots', () => bots(() => context))
describe('domains', () => domains(() => context))
describe('channels', () => channels(() => context))
describe('messages', () => messages(() => context))
describe('attachments', () => attachments(() => context))
describe('menus', () => menus(() => context))
describe('errors', () =>
  errors(
    () => context,
    () => prism.url,
  ))

test('every operation of the description was carried out', () => {
  for (const { kind, operationId, status = 500 } of sandbox.exchanges()) {
    if (kind === 'api' && operationId !== undefined && status < 400) done.meet(operationId)
  }
  expect(done.holes()).toEqual([])
})

/**
 * Prism compiles a schema at its first use, and does nothing else meanwhile. That of a message takes seconds on a busy machine: long
 * enough for the sandbox to end idle connections, and Prism would send the next request on one of them and answer 500.
 */
async function warmUp(url: string): Promise<void> {
  const headers = { authorization: 'Bearer nobody', 'content-type': 'application/json' }
  for (const path of ['/bots/1/users/nobody/messages', '/bots/1/channels/none/messages']) {
    const response = await fetch(url + path, { method: 'POST', headers, body: '{}' })
    await response.body?.cancel()
  }
}
