import { PlatformError } from '../../src/errors/platform-error.ts'
import { fillFile, reserveFile } from '../../src/storage/files.ts'
import type { StoredBot } from '../../src/tenant/bots.ts'
import type { World } from '../../src/world.ts'

export const hanako = '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10'
export const alice = 'e0a97c18-2f64-4f1d-9d3b-71c5b8a20f66'
/** In the other domain, where the test bots are not. */
export const meiling = 'a94be3f7-16c8-4d52-b7e0-4f28c1905d3a'

/** A bot for everybody of the first domain. */
export function putBot(world: World, botId = 2000001): StoredBot {
  const bot: StoredBot = {
    botId,
    secret: 'secret',
    settings: {
      botName: 'Echo',
      photoUrl: 'https://example.com/echo.png',
      description: 'Says it again',
      administrators: [hanako],
    },
    createdTime: '2026-03-14T10:59:26+09:00',
    modifiedTime: '2026-03-14T10:59:26+09:00',
  }
  world.tenant.bots.set(String(botId), bot)
  const domain = { botId, domainId: 10000001, visible: true, allowToSelectedMember: false }
  world.tenant.botDomains.set(`${botId}/10000001`, domain)
  return bot
}

/** A room of Hanako and Alice. */
export function putRoom(world: World, bots: readonly number[] = [2000001]): string {
  const channelId = '8d5ae0a1-2b3c-4d5e-8f90-a1b2c3d4e5f6'
  world.tenant.rooms.set(channelId, {
    channelId,
    type: 'MULTI_USERS',
    title: 'Shifts',
    domainId: 10000001,
    members: [hanako, alice],
    bots,
  })
  return channelId
}

/** The ID of an uploaded file. */
export function putFile(
  world: World,
  bytes: Uint8Array<ArrayBuffer> | number = 10,
  fileName = 'a.png',
  botId = 2000001,
): string {
  const content = typeof bytes === 'number' ? new Uint8Array(bytes) : bytes
  return fillFile(world, reserveFile(world, botId, fileName), { bytes: content, contentType: 'image/png' }).fileId
}

/** How the platform refuses: `400 INVALID_PARAMETER content.text …`; `accepted` when it does not. */
export function verdict(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof PlatformError) return `${error.status} ${error.code} ${error.message}`
    throw error
  }
  return 'accepted'
}
