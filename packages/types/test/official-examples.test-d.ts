// The examples of the official pages bot-create and bot-get, typed in by hand, value for value. Checked by the compiler, never run.
import type { AddBotParameters, Bot } from '../src/index.ts'

export const request = {
  botName: 'Example bot',
  photoUrl: 'https://example.com/favicon.png',
  description: "WorksMobile's A.I. conversation enabled bot",
  administrators: ['d191e339-3299-44e6-7a44-04d9cb01a5e0'],
  subadministrators: ['e417a131-a56d-44a4-5304-033e16fca8d1'],
  allowDomains: [10000001],
  enableCallback: true,
  callbackEvents: ['text', 'location', 'sticker', 'image', 'file', 'audio', 'video'],
  callbackUrl: 'https://example.com/callback',
  enableGroupJoin: true,
  defaultRichmenuId: '40001',
  i18nBotNames: [
    {
      language: 'en_US',
      botName: 'Example bot',
    },
  ],
  i18nDescriptions: [
    {
      language: 'en_US',
      description: 'Example description',
    },
  ],
  i18nPhotoUrls: [
    {
      language: 'en_US',
      photoUrl: 'https://example.com/favicon.png',
    },
  ],
} satisfies AddBotParameters

export const created = {
  botId: 2000001,
  botName: 'Example bot',
  photoUrl: 'https://example.com/favicon.png',
  description: "WorksMobile's A.I. conversation enabled bot",
  administrators: ['d191e339-3299-44e6-7a44-04d9cb01a5e0'],
  subadministrators: ['e417a131-a56d-44a4-5304-033e16fca8d1'],
  allowDomains: [10000001],
  enableCallback: true,
  callbackEvents: ['text', 'location', 'sticker', 'image', 'file', 'audio', 'video'],
  callbackUrl: 'https://example.com/callback',
  createdTime: '2022-08-08T01:12:05+09:00',
  modifiedTime: '2022-08-09T01:12:05+09:00',
  enableGroupJoin: true,
  defaultRichmenuId: '40001',
  i18nBotNames: [
    {
      language: 'en_US',
      botName: 'Example bot',
    },
  ],
  i18nDescriptions: [
    {
      language: 'en_US',
      description: 'Example description',
    },
  ],
  i18nPhotoUrls: [
    {
      language: 'en_US',
      photoUrl: 'https://example.com/favicon.png',
    },
  ],
} satisfies Bot

export const bot = {
  botId: 2000001,
  botName: 'Example bot',
  photoUrl: 'https://example.com/favicon.png',
  description: "WorksMobile's A.I. conversation enabled bot",
  administrators: ['d191e339-3299-44e6-7a44-04d9cb01a5e0'],
  subadministrators: ['e417a131-a56d-44a4-5304-033e16fca8d1'],
  allowDomains: [10000001],
  enableCallback: true,
  channelEvents: ['message', 'join', 'leave', 'joined', 'left', 'postback', 'begin', 'end'],
  callbackEvents: ['text', 'location', 'sticker', 'image', 'file', 'audio', 'video'],
  callbackUrl: 'https://example.com/callback',
  createdTime: '2022-08-08T01:12:05+09:00',
  modifiedTime: '2022-08-09T01:12:05+09:00',
  enableGroupJoin: true,
  defaultRichmenuId: '40001',
  i18nBotNames: [
    {
      language: 'en_US',
      botName: 'Example bot',
    },
  ],
  i18nDescriptions: [
    {
      language: 'en_US',
      description: 'Example description',
    },
  ],
  i18nPhotoUrls: [
    {
      language: 'en_US',
      photoUrl: 'https://example.com/favicon.png',
    },
  ],
} satisfies Bot
