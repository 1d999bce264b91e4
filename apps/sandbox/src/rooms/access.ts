import { accessDenied, notFound } from '../errors/platform-error.ts'
import type { StoredBot } from '../tenant/bots.ts'
import type { Person } from '../tenant/people.ts'
import type { World } from '../world.ts'

/** By resource ID or login ID: a path takes either. */
export function findPerson(world: World, userId: string): Person | undefined {
  const direct = world.tenant.people.get(userId)
  if (direct !== undefined) return direct
  for (const person of world.tenant.people.values()) if (person.loginId === userId) return person
  return undefined
}

export function requirePerson(world: World, userId: string): Person {
  const person = findPerson(world, userId)
  if (person === undefined) throw notFound(`There is no user ${userId}.`)
  return person
}

/** A bot is for the people of the domains that it was added to, and there for all or for the chosen ones. */
export function mayUse(world: World, bot: StoredBot, person: Person): boolean {
  const entry = world.tenant.botDomains.get(`${bot.botId}/${person.domainId}`)
  if (entry === undefined) return false
  if (!entry.allowToSelectedMember) return true
  return world.tenant.botUsers.has(`${bot.botId}/${person.domainId}/${person.userId}`)
}

/** The words were met in the field. */
export function requireAccess(world: World, bot: StoredBot, person: Person): void {
  if (!mayUse(world, bot, person)) throw accessDenied('Access is denied for bot.')
}
