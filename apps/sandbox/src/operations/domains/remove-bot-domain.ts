import { leaveRooms } from '../../rooms/leave-rooms.ts'
import type { StoredBotDomain } from '../../tenant/bots.ts'
import type { World } from '../../world.ts'

/** Takes a bot out of a domain: its chosen users are forgotten, and it leaves the domain's rooms of several people. */
export function removeBotDomain(world: World, { botId, domainId }: StoredBotDomain): void {
  const { botDomains, botUsers } = world.tenant
  botDomains.delete(`${botId}/${domainId}`)
  for (const user of botUsers.values()) {
    if (user.botId === botId && user.domainId === domainId) botUsers.delete(`${botId}/${domainId}/${user.userId}`)
  }
  leaveRooms(world, botId, (room) => room.type !== 'SINGLE_USER' && room.domainId === domainId)
  world.announce({ kind: 'state' })
}
