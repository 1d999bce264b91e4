import { describe, test } from 'vitest'
import { expectIssues } from '../limits/expect-issues.ts'
import type { SchemaName } from '../limits/judges.ts'

type Case = readonly [schema: SchemaName, what: string, value: object]

const source = { userId: '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10', domainId: 40012345 }
const room = { channelId: '7c1e9a52-0b3d-4f6e-8a77-15d2c4e6b8f0', domainId: 40012345 }
const issuedTime = '2026-03-14T01:59:26.535Z'
const photoUrl = 'https://cdn.example.com/bot.png'
const bot = { botId: 2000001, botName: 'Bot', photoUrl, description: 'A bot', administrators: ['a'] }

// The platform adds members and codes without notice, and some are read in one source only.
const received: Case[] = [
  [
    'MessageCallbackEvent',
    'a new member',
    { type: 'message', source, issuedTime, content: { type: 'text', text: 'A' }, id: '1' },
  ],
  [
    'MessageCallbackEvent',
    'a mention list',
    { type: 'message', source, issuedTime, content: { type: 'text', text: 'A', mentionees: [] } },
  ],
  [
    'MessageCallbackEvent',
    'the title of a place',
    {
      type: 'message',
      source,
      issuedTime,
      content: { type: 'location', address: 'A', latitude: 1, longitude: 2, title: 'B' },
    },
  ],
  [
    'PostbackCallbackEvent',
    'a source with a new member',
    { type: 'postback', source: { ...source, roomType: 'A' }, issuedTime, data: 'A' },
  ],
  // The Korean table lists it.
  ['BeginCallbackEvent', 'members', { type: 'begin', source: { ...source, ...room }, issuedTime, members: ['a'] }],
  ['Bot', 'a new member', { ...bot, ownerDomainId: 1 }],
  ['BotDomain', 'a new member', { domainId: 10000001, visible: true, createdTime: issuedTime }],
  ['CreatedChannel', 'a new member', { channelId: 'a', channelType: 'GROUP' }],
  ['ErrorResponse', 'a code made of the name of a resource', { code: 'RICHMENU_NOT_EXIST', description: 'A' }],
  ['ErrorResponse', 'a new member', { code: 'NOT_FOUND', description: 'A', requestId: '1' }],
]

const withoutRequired: readonly SchemaName[] = [
  'PatchBotRequest',
  'BotDomainSettings',
  'PatchBotDomainRequest',
  'BotList',
  'BotDomain',
  'BotDomainList',
  'BotUserList',
  'Channel',
  'ChannelMemberList',
  'RichMenuList',
  'DefaultRichMenu',
]

describe('what is received', () => {
  for (const [schema, what, value] of received)
    test(`${schema} may have ${what}`, () => expectIssues(schema, value, []))
})

test.each(withoutRequired)('%s may be empty', (schema) => expectIssues(schema, {}, []))
