import { oneOf, trueOrFalse } from './kinds/choices.ts'
import { i18n } from './kinds/i18n.ts'
import { emptyList, itemsFromOne, itemsUpTo, manyItems, noEqualItems } from './kinds/lists.ts'
import { int64, wholeNumber } from './kinds/numbers.ts'
import { pageLines, pageMember } from './kinds/page.ts'
import { anObject, optional, required } from './kinds/presence.ts'
import { anyText, characters, dateTime } from './kinds/strings.ts'
import { anyScheme, httpsOnly, httpsOrEmpty, urlCharacters } from './kinds/urls.ts'
import { table, type Line, type Row } from './row.ts'

const settings = {
  botName: 'Lunch bot',
  photoUrl: 'https://cdn.example.com/bot.png',
  description: 'Takes orders for lunch until 10:30',
  administrators: ['d191e339-3299-44e6-7a44-04d9cb01a5e0'],
  subadministrators: ['e417a131-a56d-44a4-5304-033e16fca8d1'],
  allowDomains: [10000001],
  enableCallback: true,
  channelEvents: ['message'],
  callbackEvents: ['text'],
  callbackUrl: 'https://bot.example.com/callback',
  enableGroupJoin: true,
  defaultRichmenuId: '40001',
  i18nBotNames: [{ language: 'ja_JP', botName: 'お弁当ボット' }],
  i18nDescriptions: [{ language: 'ja_JP', description: '10時半までお弁当の注文を受けます' }],
  i18nPhotoUrls: [{ language: 'ja_JP', photoUrl: 'https://cdn.example.com/bot-ja.png' }],
}

const bot = {
  botId: 2000001,
  ...settings,
  createdTime: '2022-08-08T01:12:05+09:00',
  modifiedTime: '2022-08-09T01:12:05+09:00',
}

const channelEvents = ['message', 'join', 'leave', 'joined', 'left', 'postback', 'begin', 'end']
const callbackEvents = ['text', 'location', 'sticker', 'image', 'file', 'audio', 'video']

const limits: Line[] = [
  ['botName', characters(100)],
  ['photoUrl', urlCharacters(1000), httpsOnly],
  ['description', characters(100)],
  ['administrators', itemsFromOne, itemsUpTo(3, userId), noEqualItems(userId(1), userId(2))],
  ['administrators.0', anyText],
  ['subadministrators', optional, emptyList, itemsUpTo(3, userId), noEqualItems(userId(1), userId(2))],
  ['subadministrators.0', anyText],
  ['allowDomains', optional, emptyList, manyItems((i) => 10000001 + i), noEqualItems(10000001, 10000002)],
  ['allowDomains.0', wholeNumber],
  ['enableCallback', optional, trueOrFalse],
  ['channelEvents', optional, emptyList, noEqualItems('join', 'leave')],
  ['channelEvents.0', oneOf(channelEvents, 'text', 'reaction')],
  ['callbackEvents', optional, emptyList, noEqualItems('text', 'image')],
  ['callbackEvents.0', oneOf(callbackEvents, 'message', 'link')],
  ['callbackUrl', optional, urlCharacters(1000), httpsOrEmpty],
  ['enableGroupJoin', optional, trueOrFalse],
  ['defaultRichmenuId', optional, anyText],
  ...i18n('i18nBotNames', 'botName', characters(100)),
  ...i18n('i18nDescriptions', 'description', characters(100)),
  ...i18n('i18nPhotoUrls', 'photoUrl', urlCharacters(1000), anyScheme),
]

const needed: Line[] = ['botName', 'photoUrl', 'description', 'administrators'].map((name) => [name, required])
const changeable: Line[] = ['botName', 'photoUrl', 'description', 'administrators'].map((name) => [name, optional])

const answers: Line[] = [
  // Marked as read-only, not as required; the list marks it so, and every path needs it.
  ['botId', required, int64, wholeNumber],
  ['createdTime', optional, dateTime],
  ['modifiedTime', optional, dateTime],
]

const page = {
  bots: [
    {
      botId: 2000001,
      botName: 'Lunch bot',
      photoUrl: 'https://cdn.example.com/bot.png',
      i18nBotNames: [{ language: 'ja_JP', botName: 'お弁当ボット' }],
      i18nPhotoUrls: [{ language: 'ja_JP', photoUrl: 'https://cdn.example.com/bot-ja.png' }],
    },
  ],
  ...pageMember,
}

const pages: Line[] = [
  ['bots', optional, emptyList, manyItems(() => page.bots[0])],
  ['bots.0', anObject],
  ['bots.0.botId', required, int64, wholeNumber],
  ['bots.0.botName', required, characters(100)],
  ['bots.0.photoUrl', required, urlCharacters(1000), anyScheme],
  ...i18n('bots.0.i18nBotNames', 'botName', characters(100)),
  ...i18n('bots.0.i18nPhotoUrls', 'photoUrl', urlCharacters(1000), anyScheme),
  ...pageLines,
]

function userId(position: number): string {
  return `d191e339-3299-44e6-7a44-04d9cb01a5e${position}`
}

export const bots: Row[] = [
  ...table('BotSettings', settings, [...needed, ...limits]),
  ...table('PatchBotRequest', settings, [...changeable, ...limits]),
  ...table('Bot', bot, [...needed, ...limits, ...answers]),
  ...table('BotList', page, pages),
  ...table('BotSecret', { secret: '12345a12-b12c-12d3-e123fghijkl' }, [['secret', required, anyText]]),
]
