import { impossible } from '../acts/act-error.ts'
import type { Target } from '../control/protocol.ts'
import { mayUse } from '../rooms/access.ts'
import type { Person } from '../tenant/people.ts'
import type { World } from '../world.ts'

/** The only bot that there is for the person. */
export function onlyBot(world: World, person: Person): Target {
  const usable = [...world.tenant.bots.values()].filter((bot) => mayUse(world, bot, person))
  const [bot] = usable
  if (bot !== undefined && usable.length === 1) return { botId: bot.botId }
  throw impossible(
    usable.length === 0
      ? `${person.name} may use no bot: add one by sandbox.addBot.`
      : `${person.name} may use ${usable.length} bots: say which one by { to: { botId } }.`,
  )
}
