import type { Collection } from '../store/collection.ts'
import type { Store } from '../store/store.ts'
import type { StoredBot, StoredBotDomain, StoredBotUser } from './bots.ts'
import type { StoredFile } from './files.ts'
import type { AccessToken, App, AuthorizationCode, RefreshToken } from './grants.ts'
import type { StoredPersistentMenu, StoredRichMenu, StoredUserRichMenu } from './menus.ts'
import type { Domain, Person } from './people.ts'
import type { Room, StoredMessage } from './rooms.ts'

/** All that one tenant holds. */
export interface Tenant {
  readonly domains: Collection<Domain>
  readonly people: Collection<Person>
  readonly apps: Collection<App>
  readonly accessTokens: Collection<AccessToken>
  readonly refreshTokens: Collection<RefreshToken>
  readonly authorizationCodes: Collection<AuthorizationCode>
  readonly bots: Collection<StoredBot>
  readonly botDomains: Collection<StoredBotDomain>
  readonly botUsers: Collection<StoredBotUser>
  readonly rooms: Collection<Room>
  /** Channel ID of the 1:1 room. Key: `{botId}/{userId}`. */
  readonly directRooms: Collection<string>
  readonly messages: Collection<StoredMessage>
  readonly files: Collection<StoredFile>
  readonly persistentMenus: Collection<StoredPersistentMenu>
  readonly richMenus: Collection<StoredRichMenu>
  readonly userRichMenus: Collection<StoredUserRichMenu>
  /** The last number given out, by what it numbers. */
  readonly counters: Collection<number>
}

export function openTenant(store: Store): Tenant {
  return {
    domains: store.collection('domains'),
    people: store.collection('people'),
    apps: store.collection('apps'),
    accessTokens: store.collection('accessTokens'),
    refreshTokens: store.collection('refreshTokens'),
    authorizationCodes: store.collection('authorizationCodes'),
    bots: store.collection('bots'),
    botDomains: store.collection('botDomains'),
    botUsers: store.collection('botUsers'),
    rooms: store.collection('rooms'),
    directRooms: store.collection('directRooms'),
    messages: store.collection('messages'),
    files: store.collection('files'),
    persistentMenus: store.collection('persistentMenus'),
    richMenus: store.collection('richMenus'),
    userRichMenus: store.collection('userRichMenus'),
    counters: store.collection('counters'),
  }
}

/** The next number of a kind, from `first` on. A number is never given out again, also not after a restart. */
export function nextNumber(tenant: Tenant, kind: string, first = 1): number {
  const next = (tenant.counters.get(kind) ?? first - 1) + 1
  tenant.counters.set(kind, next)
  return next
}
