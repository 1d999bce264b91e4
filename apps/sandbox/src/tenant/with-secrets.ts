import { newSecret } from '../operations/bots/identity.ts'
import type { Seed, SeedBot } from './seed.ts'
import type { Tenant } from './tenant.ts'

/** The seed with a secret for each bot: it keeps that over a reset. One that a file holds has its secret already. */
export function withSecrets(seed: Seed, { bots }: Tenant): Seed {
  const known = new Map([...bots.values()].map(({ settings, secret }) => [settings.botName, secret]))
  const secretOf = (bot: SeedBot): string => bot.secret ?? known.get(bot.botName) ?? newSecret()
  return { ...seed, bots: (seed.bots ?? []).map((bot) => ({ ...bot, secret: secretOf(bot) })) }
}
