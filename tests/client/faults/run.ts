import { generateKeyPairSync } from 'node:crypto'
import { FaultServer } from './fault-server.ts'
import { runSchedule } from './schedule.ts'

const schedules = Number(process.argv[2] ?? 1000)
const firstSeed = Number(process.argv[3] ?? 1)
const atOnce = 20

const wrong: string[] = []
process.on('unhandledRejection', (reason) => wrong.push(`unhandled rejection: ${String(reason)}`))

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const secrets = {
  privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  clientSecret: 'client+secret/=',
}
const server = new FaultServer()
await server.start()
const timersBefore = timers()
let calls = 0
let succeeded = 0
let failedSchedules = 0
let seed = firstSeed
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    while (seed < firstSeed + schedules) {
      const mine = seed
      seed += 1
      const outcome = await runSchedule(mine, server.url(mine), secrets, mine % 10 === 0)
      calls += outcome.calls
      succeeded += outcome.succeeded
      if (outcome.wrong.length > 0) failedSchedules += 1
      wrong.push(...outcome.wrong.map((sentence) => `schedule ${mine}: ${sentence}`))
    }
  }),
)
// A token request that outlived its callers ends by its own time limit.
await new Promise((done) => setTimeout(done, 600))

const earlier = new Map<string, string>()
for (const { message, fault } of server.messages) {
  const before = earlier.get(message)
  if (before !== undefined && !/^(?:429|401)/.test(before)) wrong.push(`"${message}" was sent again after ${before}`)
  earlier.set(message, fault)
}
if (server.foreign > 0) wrong.push(`${server.foreign} connections to the foreign host`)
if (server.strangeTokens.length > 0)
  wrong.push(`tokens that were never issued: ${server.strangeTokens.slice(0, 3).join(', ')}`)
if (server.open > 0) wrong.push(`${server.open} requests are still open`)
if (timers() > timersBefore) wrong.push(`${timers() - timersBefore} timers are still running`)

console.log(
  `${schedules} schedules, ${calls} calls, ${succeeded} succeeded, ${server.messages.length} messages arrived`,
)
console.log(
  Object.entries(server.played)
    .map(([fault, count]) => `${fault}: ${count}`)
    .join(', '),
)
for (const sentence of wrong.slice(0, 10)) console.error(sentence)
await server.stop()
const failed = Math.max(failedSchedules, Math.min(wrong.length, 1))
console.log(`${schedules - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
}
