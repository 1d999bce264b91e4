import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { codeIn, promisedOutput } from './readme.ts'
import type { Stranger } from './stranger.ts'

const client = '@lineworks-bot/client'
const validators = '@lineworks-bot/validators'
const sandboxName = '@lineworks-bot/sandbox'
const types = '@lineworks-bot/types'

/** Sends the official hosts' requests to the sandbox: the sample names no other ones. Prints what arrived. */
const toSandbox = `
import { createSandbox } from '${sandboxName}'

const sandbox = await createSandbox()
sandbox.addBot({ botName: 'Echo' })
const { clientId, clientSecret, serviceAccountId, privateKey } = await sandbox.connection()
Object.assign(process.env, {
  LINEWORKS_CLIENT_ID: clientId,
  LINEWORKS_CLIENT_SECRET: clientSecret,
  LINEWORKS_SERVICE_ACCOUNT: serviceAccountId,
  LINEWORKS_PRIVATE_KEY: privateKey,
})
const bases = { 'https://www.worksapis.com/v1.0': sandbox.api, 'https://auth.worksmobile.com/oauth2/v2.0': sandbox.auth }
globalThis.fetch = (input, init) => {
  const request = new Request(input, init)
  const [official] = Object.keys(bases).filter((base) => request.url.startsWith(base))
  return sandbox.fetch(new Request(request.url.replace(official, bases[official]), request))
}
process.on('exit', () => {
  const messages = sandbox.messages({ botId: 2000001, userId: 'hanako@example.com' })
  console.log('arrived: ' + messages.flatMap(({ content }) => content.text ?? []).join())
})
`

/** Installs by the words of a README whose program needs more than a project, so that only tests/documents runs it. */
function installs(name: string): (stranger: Stranger) => Promise<readonly string[]> {
  return async (stranger) => {
    await stranger.sh(`npm install ${name}`)
    await stranger.sh(codeIn(stranger.readme(name), 'sh', 'npm install'))
    stranger.write('installed.ts', `import * as all from '${name}'\nconsole.log('names:', Object.keys(all).length)\n`)
    const output = await stranger.sh(`"${process.execPath}" installed.ts`)
    return /names: [1-9]/.test(output) ? [] : [output]
  }
}

/** Does what the READMEs of the installed packages say, word for word. Each returns what is wrong. */
export const readmes: Readonly<Record<string, (stranger: Stranger) => Promise<readonly string[]>>> = {
  '@lineworks-bot/openapi': installs('@lineworks-bot/openapi'),
  '@lineworks-bot/redis': installs('@lineworks-bot/redis'),
  '@lineworks-bot/webhooks': installs('@lineworks-bot/webhooks'),

  async [types](stranger) {
    await stranger.sh(`npm install ${types}`)
    await stranger.sh(codeIn(stranger.readme(types), 'sh', 'npm install'))
    // Nothing of it is left when it runs: that it compiles is tests/documents' to say.
    stranger.write('described.ts', codeIn(stranger.readme(types), 'ts', types))
    await stranger.sh(`"${process.execPath}" described.ts`)
    return []
  },

  async [client](stranger) {
    await stranger.sh(`npm install ${client} ${sandboxName}`)
    await stranger.sh(codeIn(stranger.readme(client), 'sh', 'npm install'))
    stranger.write('to-sandbox.js', toSandbox)
    stranger.write('message.ts', codeIn(stranger.readme(client), 'ts', 'sendUserMessage'))
    const preload = pathToFileURL(join(stranger.folder, 'to-sandbox.js')).href
    const output = await stranger.sh(`"${process.execPath}" --import "${preload}" message.ts`)
    return output.includes('arrived: Hello\n') ? [] : [`the message did not arrive:\n${output}`]
  },

  async [validators](stranger) {
    await stranger.sh(codeIn(stranger.readme(validators), 'sh', 'npm install'))
    const code = codeIn(stranger.readme(validators), 'ts', 'console.log')
    const promised = promisedOutput(code)
    stranger.write('check.ts', code)
    const printed = (await stranger.sh(`"${process.execPath}" check.ts`)).split('\n')
    if (promised.length === 0) return ['the sample promises no output']
    return promised.filter((line) => !printed.includes(line)).map((line) => `the sample does not print: ${line}`)
  },

  async [sandboxName](stranger) {
    await stranger.sh(codeIn(stranger.readme(sandboxName), 'sh', 'npm install'))
    stranger.write('echo.test.ts', codeIn(stranger.readme(sandboxName), 'ts', 'createSandbox'))
    const output = await stranger.sh('npx vitest run')
    const version = await stranger.sh(`npx ${sandboxName} --version`)
    return [
      ...(/Tests\s+1 passed/.test(output) ? [] : [output]),
      ...(/^\d+\.\d+\.\d+$/m.test(version) ? [] : [`npx prints ${version}`]),
    ]
  },
}
