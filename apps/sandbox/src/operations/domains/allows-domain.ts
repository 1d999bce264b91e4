import type { StoredBot } from '../../tenant/bots.ts'

/** Without `allowDomains`, or with none in it, a bot may be added to every domain. */
export function allowsDomain({ settings: { allowDomains = [] } }: StoredBot, domainId: number): boolean {
  return allowDomains.length === 0 || allowDomains.includes(domainId)
}
