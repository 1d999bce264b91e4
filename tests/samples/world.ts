import { createSandbox, type Sandbox, type SeedBot } from '@lineworks-bot/sandbox'
import type { CreateRichMenuRequest, PersistentMenu } from '@lineworks-bot/types'
import { openSqliteStore } from '../../apps/sandbox/src/store/sqlite-store.ts'
import { openTenant, type Tenant } from '../../apps/sandbox/src/tenant/tenant.ts'
import { picture } from '../sandbox/scenarios/picture.ts'
import { operationOf, operations } from './expected.ts'

// The sandbox gives IDs of its own to rooms, files and menus, but the samples name those of the examples: they are written
// into the file that the sandbox then starts from.

const examples = JSON.stringify(operations.map(({ pathParameters, requestBody }) => [pathParameters, requestBody]))

const botId = exampleOf<number>('getBot', 'botId')
const domainId = exampleOf<number>('deleteBotUser', 'domainId')
const userId = exampleOf<string>('deleteBotUser', 'userId')
const channelId = exampleOf<string>('getChannel', 'channelId')
const richmenuId = exampleOf<string>('getRichMenu', 'richmenuId')
const fileIds = new Set(examples.match(/\bjp1\.[\d.]*\d/g))
const fileId = exampleOf<string>('getAttachment', 'fileId')
const menu = bodyOf<CreateRichMenuRequest>('createRichMenu')
const members = bodyOf<{ readonly members: readonly string[] }>('createChannel').members

const people = [userId, ...members].map((id) => ({
  userId: id,
  loginId: `${id}@example.com`,
  name: id,
  language: 'ja_JP' as const,
  domainId,
}))

/** The content of every file of the examples. */
export const fileContent: Blob = picture(menu.size.width, menu.size.height)

/** A sandbox on a port of its own, in which the operation can succeed with its examples. */
export async function worldFor(operationId: string, file: string): Promise<Sandbox> {
  const store = await openSqliteStore(file)
  const tenant = openTenant(store)
  plantUser(tenant, operationId)
  plantMenus(tenant, operationId)
  tenant.rooms.set(channelId, {
    channelId,
    type: 'MULTI_USERS',
    title: 'Room',
    domainId,
    members: [userId],
    bots: [botId],
  })
  const bytes = await fileContent.bytes()
  for (const id of fileIds) {
    const size = { size: bytes.length, width: menu.size.width, height: menu.size.height }
    const lasting = { origin: 'bot', expiresAt: Date.now() + 3_600_000 } as const
    tenant.files.set(id, {
      fileId: id,
      botId,
      fileName: 'picture.png',
      contentType: fileContent.type,
      ...size,
      ...lasting,
    })
    store.blobs.set(id, bytes)
  }
  store.close()
  const seed = { domains: [{ domainId, name: 'Example' }], people, bots: [botFor(operationId)] }
  return createSandbox({ port: 0, plan: 'unlimited', data: file, seed })
}

function botFor(operationId: string): SeedBot {
  return {
    botId,
    botName: 'Example bot',
    domains: operationId === 'addBotDomain' ? [] : [domainId],
    ...(hasRichMenu(operationId) && { defaultRichmenuId: richmenuId }),
  }
}

function plantUser(tenant: Tenant, operationId: string): void {
  if (operationId === 'addBotUser') return
  tenant.botUsers.set(`${botId}/${domainId}/${userId}`, { botId, domainId, userId })
}

/** A bot has rich menus or a persistent menu, never both. */
function plantMenus(tenant: Tenant, operationId: string): void {
  if (hasRichMenu(operationId)) {
    tenant.richMenus.set(`${botId}/${richmenuId}`, { botId, richmenuId, menu, image: { fileId } })
    tenant.userRichMenus.set(`${botId}/${userId}`, { botId, userId, richmenuId })
  } else if (operationId !== 'addPersistentMenu') {
    tenant.persistentMenus.set(String(botId), { botId, menu: bodyOf<PersistentMenu>('addPersistentMenu') })
  }
}

function hasRichMenu(operationId: string): boolean {
  return !operationId.endsWith('PersistentMenu')
}

/** Linted: an example fits the schema of its parameter. */
function exampleOf<T>(operationId: string, name: string): T {
  return operationOf(operationId).pathParameters.find((parameter) => parameter.name === name)?.example as T
}

/** Linted: an example fits the schema of its request. */
function bodyOf<T>(operationId: string): T {
  return Object.values(operationOf(operationId).requestBody?.examples ?? {})[0] as T
}
