import { rmSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { curl } from '../../apps/docs/src/samples/curl.ts'
import { go } from '../../apps/docs/src/samples/go.ts'
import { python } from '../../apps/docs/src/samples/python.ts'
import type { SampleRequest } from '../../apps/docs/src/samples/sample-request.ts'
import { typescript } from '../../apps/docs/src/samples/typescript.ts'
import { execute } from './languages/execute.ts'
import { officialApi } from './languages/language.ts'
import { toolsOf } from './languages/tools.ts'
import { refuse } from '../foreign/needed.ts'
import { newFolder } from './new-folder.ts'

// The examples of the description hold little that a language could take for its own; these texts hold all of it.
const texts = [
  `it's "quoted" and 'quoted', \\"both\\" \\'ways\\'`,
  'one line\nand another\r\nand\ta\ttab',
  '$HOME ${HOME} $(id) `id` !! %s %d {HOME} {{0}} #{x}',
  '\\ \\\\ \\n \\u0041 ends with \\',
  '\u0000\u0007\u001b\u007f\u2028\u2029\ufeff',
  '日本語 🍱 </script> <!-- --> *?[a] ~ & | ; < > # @file',
  '',
]

const content = {
  type: 'text',
  texts,
  members: { "it's": 1, $HOME: 2, 'a-b': 3, 日本語: 4, class: 5 },
  numbers: [0, -1, 1.5, 1e21, 1e-7, 34.7009],
  others: [true, false, null, [], {}],
}

const request: SampleRequest = {
  operationId: 'sendUserMessage',
  method: 'POST',
  url: `${officialApi}/bots/2000001/users/o'hara%40example.com/messages?note=a%26b`,
  parameters: { botId: 2000001, userId: "o'hara@example.com" },
  body: { content },
  status: 201,
  answer: 'nothing',
  list: false,
}

const printers = [curl, typescript, python, go]
const received: { readonly url: string | undefined; readonly body: string }[] = []
const server = createServer(async (incoming, answer) => {
  received.push({ url: incoming.url, body: await text(incoming) })
  answer.writeHead(201).end()
})

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => server.close())

describe.each(printers)('$label', ({ label, request: print }) => {
  // Each printer's label is the name of a language.
  const language = toolsOf[label as keyof typeof toolsOf]
  let folder: string
  afterAll(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  })

  test('sends texts that mean something to the language, as they are', async (context) => {
    const missing = await language.missing()
    if (missing !== undefined) refuse(context, missing)
    folder = newFolder(`quoting-${label}`)
    // A server on this machine.
    const { port } = server.address() as AddressInfo
    // The client's types know no such content.
    const source =
      label === 'TypeScript' ? print(request).replace('content:', 'content: <never><unknown>') : print(request)
    await language.prepare([{ name: 'quoting', source: language.at(source, `http://127.0.0.1:${port}`) }], folder)
    const { command, args } = language.command('quoting', folder)
    const { exitCode, output } = await execute(command, args, { cwd: folder, env: { LINEWORKS_TOKEN: 'token' } })
    expect(exitCode, output).toBe(0)
    const sent = received.at(-1)
    expect(JSON.parse(sent?.body ?? '')).toEqual({ content })
    expect(sent?.url).toMatch(/^\/bots\/2000001\/users\/o('|%27)hara%40example.com\/messages/)
  })
})
