import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))

/** What the examples in comments and in the README take for granted. */
const given = `
import { createServer } from 'node:http'
import * as webhooks from '@lineworks-bot/webhooks'
import { nodeListener } from '@lineworks-bot/webhooks/node'
import { expressHandler } from '@lineworks-bot/webhooks/express'
import { fastifyPlugin } from '@lineworks-bot/webhooks/fastify'
import { honoHandler } from '@lineworks-bot/webhooks/hono'
import { nextRoute } from '@lineworks-bot/webhooks/next'
import { lambdaHandler } from '@lineworks-bot/webhooks/aws-lambda'
import { workersFetch } from '@lineworks-bot/webhooks/cloudflare-workers'
const { createCallbackHandler, createCallbackWorker, memorySeenStore, signCallback, verifySignature } = webhooks
declare const on: webhooks.CallbackListeners
declare const botSecret: string, newSecret: string, oldSecret: string, rawBody: string, body: string
declare const secrets: Map<number, string>
declare const request: Request
declare const after: (work: Promise<void>) => void
declare const save: (userId: string, data: string) => Promise<void>
declare const queue: { add(name: string, data: unknown, options: { jobId: string }): Promise<unknown> }
declare class Worker { constructor(name: string, work: (job: { data: webhooks.ReceivedCallback }) => unknown, options: object) }
declare const connection: object
interface Env { readonly BOT_SECRET: string }
declare const app: { all(path: string, handler: unknown): void; use(handler: unknown): void; register(plugin: unknown, options: object): Promise<void> }
declare const express: { json(): unknown }
`

/** The code blocks of a file; in a comment each line begins with a star. */
function examples(file: string): string[] {
  const text = readFileSync(file, 'utf8').replaceAll(/^ *\* ?/gm, '')
  return [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code)
}

/** In a function, so that an example may return and may name things as the others do. */
function program(code: string): string {
  const lines = code.split('\n').filter((line) => !line.startsWith('import '))
  const inner = lines
    .join('\n')
    .replaceAll(/^export default /gm, 'return ')
    .replaceAll(/^export /gm, '')
  return `${given}\nexport async function example() {\n${inner}\n}\n`
}

test('every example in a comment and in the README compiles', () => {
  const files = [...globSync('src/**/*.ts', { cwd: packageFolder }), 'README.md']
  const codes = files.flatMap((file) => examples(join(packageFolder, file)))
  expect(codes.length).toBeGreaterThanOrEqual(14)
  // Below the package, so that its name resolves as it does for a user.
  const folder = mkdtempSync(join(packageFolder, 'test/examples-'))
  try {
    for (const [index, code] of codes.entries()) writeFileSync(join(folder, `${index}.ts`), program(code))
    const compilerOptions = { noUnusedLocals: false, noUnusedParameters: false }
    const config = { extends: '../../tsconfig.json', include: ['.'], compilerOptions }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const tsc = join(packageFolder, '../../node_modules/typescript/bin/tsc')
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })
    expect(stdout).toBe('')
    expect(status).toBe(0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)
