import type { World } from '../world.ts'
import { newApp } from './new-app.ts'
import { plantBot } from './plant-bot.ts'
import type { Seed } from './seed.ts'

/** Puts into the tenant what it holds at first. There is one app, which a reset leaves as it is. */
export function plant(world: World, { domains = [], people = [], bots = [], app }: Seed): void {
  const { tenant } = world
  for (const domain of domains) tenant.domains.set(String(domain.domainId), domain)
  for (const person of people) tenant.people.set(person.userId, person)
  for (const bot of bots) plantBot(world, bot)
  if (tenant.apps.size > 0) return
  const planted = newApp(app)
  tenant.apps.set(planted.clientId, planted)
}
