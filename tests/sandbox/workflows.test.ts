import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { createSandbox, type Sandbox } from '@lineworks-bot/sandbox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChild } from '../../scripts/processes/child.ts'
import { Coverage } from '../contract/report/coverage.ts'
import { suiteReport } from '../contract/report/suite-report.ts'
import { alice, botSettings, domainId, hanako } from './scenarios/context.ts'
import { assertion } from './assertion.ts'
import { LineWorks } from '@lineworks-bot/client'

const report = suiteReport(import.meta.filename)
let sandbox: Sandbox
let accessToken: string
let botId: number

beforeAll(async () => {
  sandbox = await createSandbox({ port: 0, plan: 'unlimited', inspectorLimit: 10_000 })
  accessToken = await sandbox.token()
  const works = new LineWorks({ auth: accessToken, baseUrl: sandbox.api })
  ;({ botId } = await works.addBot({ ...botSettings, enableGroupJoin: true }))
  await works.addBotDomain({ botId, domainId })
})

afterAll(async () => {
  report.sent(sandbox.exchanges().length)
  report.write()
  await sandbox.stop()
})

/** What each Arazzo file is given. */
const workflows: Readonly<Record<string, () => object | Promise<object>>> = {
  'send-message': async () => {
    const { clientId, clientSecret } = await sandbox.connection()
    return { clientId, clientSecret, assertion: await assertion(sandbox), domainId, userId: hanako }
  },
  'send-image': () => ({ accessToken, botId, userId: hanako }),
  'publish-rich-menu': () => ({ accessToken, botId, userId: alice }),
  'use-room': () => ({ accessToken, botId, userId: hanako, colleagueId: alice }),
  'rotate-bot-secret': () => ({ accessToken, botId }),
}

const files = globSync('spec/workflows/*.arazzo.yaml').map((file) => basename(file, '.arazzo.yaml'))
const played = new Coverage(files, {
  'download-attachment': '`redocly respect` follows redirects, and takes the token along',
})
report.covers('workflows', played)

test.each(Object.entries(workflows))('the workflow %s runs to its end', async (name, inputs) => {
  const respect = startChild('redocly', [
    'respect',
    `spec/workflows/${name}.arazzo.yaml`,
    '--server',
    `api=${sandbox.api}`,
    '--server',
    `auth=${sandbox.auth}`,
    '--input',
    JSON.stringify(await inputs()),
  ])
  const exitCode = await respect.exited
  expect({ exitCode, output: exitCode === 0 ? '' : respect.output() }).toEqual({ exitCode: 0, output: '' })
  played.meet(name)
})

test('every workflow was played', () => expect(played.holes()).toEqual([]))
