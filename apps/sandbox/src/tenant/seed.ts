import type { BotSettings } from '@lineworks-bot/types'
import type { App } from './grants.ts'
import type { Domain, Person } from './people.ts'

/** What a tenant holds at first. What is left out is empty, but for the app: there is always one. */
export interface Seed {
  readonly domains?: readonly Domain[]
  readonly people?: readonly Person[]
  readonly bots?: readonly SeedBot[]
  /** The app that calls the API. Default: random credentials, all scopes, tokens of 24 hours, no rotation. Keys: both or none. */
  readonly app?: Partial<App>
}

/**
 * A bot. What is left out is not as the API would have it, but good for a first try: callbacks on, every kind of message taken,
 * allowed into rooms. A `callbackUrl` of plain http on this machine is taken, too.
 */
export interface SeedBot extends Partial<BotSettings> {
  /** Default: the next free one, from 2000001 on. */
  readonly botId?: number
  readonly botName: string
  /** Default: a random one. */
  readonly secret?: string
  /** Domains that it is added to. Default: all. */
  readonly domains?: readonly number[]
}

const domains: readonly Domain[] = [
  { domainId: 10000001, name: 'Example Works' },
  { domainId: 10000002, name: 'Example Logistics' },
]

const people: readonly Person[] = [
  {
    userId: '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10',
    loginId: 'hanako@example.com',
    name: '山田 花子',
    language: 'ja_JP',
    domainId: 10000001,
  },
  {
    userId: 'b1d2a6c4-91e7-4c0b-8f35-6a0d9e2c7b41',
    loginId: 'jiro@example.com',
    name: '佐藤 次郎',
    language: 'ja_JP',
    domainId: 10000001,
  },
  {
    userId: 'e0a97c18-2f64-4f1d-9d3b-71c5b8a20f66',
    loginId: 'alice@example.com',
    name: 'Alice Baker',
    language: 'en_US',
    domainId: 10000001,
  },
  {
    userId: '5c7f10d2-8b36-4e0a-a1f4-90d3e6b2c815',
    loginId: 'minjun@example.com',
    name: '김민준',
    language: 'ko_KR',
    domainId: 10000001,
  },
  {
    userId: 'a94be3f7-16c8-4d52-b7e0-4f28c1905d3a',
    loginId: 'meiling@logistics.example.com',
    name: '陳 美玲',
    language: 'zh_TW',
    domainId: 10000002,
  },
]

/** Two domains and five people who read five languages between them, but no bot. */
export const exampleSeed: Seed = { domains, people }
