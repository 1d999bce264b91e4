import { randomUUID } from 'node:crypto'
import { nextNumber } from '../../tenant/tenant.ts'
import type { World } from '../../world.ts'

const firstBotId = 2_000_001

/** Passes over IDs that a seed has chosen. */
export function nextBotId(world: World): number {
  for (;;) {
    const botId = nextNumber(world.tenant, 'bot', firstBotId)
    if (!world.tenant.bots.has(String(botId))) return botId
  }
}

export function newSecret(): string {
  return randomUUID()
}
