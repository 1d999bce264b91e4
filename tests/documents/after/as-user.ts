import { asUser, bots } from './program.ts'

console.log(bots?.[0]?.botName)
for await (const { botName } of asUser.listBots()) console.log(botName)
