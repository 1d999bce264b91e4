import { createSandbox, type Sandbox } from '@lineworks-bot/sandbox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChild } from '../../scripts/processes/child.ts'
import { alice, botSettings, domainId, hanako } from './scenarios/context.ts'
import { assertion } from './assertion.ts'
import { LineWorks } from '@lineworks-bot/client'

let sandbox: Sandbox
let accessToken: string
let botId: number

beforeAll(async () => {
  sandbox = await createSandbox({ port: 0, plan: 'unlimited' })
  accessToken = await sandbox.token()
  const works = new LineWorks({ auth: accessToken, baseUrl: sandbox.api })
  ;({ botId } = await works.addBot({ ...botSettings, enableGroupJoin: true }))
  await works.addBotDomain({ botId, domainId })
})

afterAll(() => sandbox.stop())

/** Each Arazzo file that `redocly respect` can play: it follows redirects, so that `download-attachment` is not among them. */
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
})
