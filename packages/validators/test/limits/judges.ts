import * as validators from '../../src/index.ts'
import type { Issue, Schema } from '../../src/index.ts'
import { requests, responses } from '../../src/operations.ts'

type Validators = typeof validators

export type SchemaName = {
  [Name in keyof Validators]: Validators[Name] extends Schema<unknown> ? Name : never
}[keyof Validators]

/** One way for a value of a schema to be judged. */
interface Judge {
  readonly name: string
  readonly validator: Schema<unknown>
  /** The member that holds the value in a body. */
  readonly inside?: string
}

/** A schema's own validator, and the operations and unions that must judge like it. */
export function judgesOf(schema: SchemaName): readonly Judge[] {
  return [{ name: schema, validator: validators[schema] }, ...(carriers[schema] ?? [])]
}

export function findIssues({ validator, inside }: Judge, value: unknown): readonly Issue[] {
  if (inside === undefined) return validator.validate(value).issues ?? []
  const issues = validator.validate({ [inside]: value }).issues ?? []
  return issues.map((issue) => ({ ...issue, path: issue.path.slice(1) }))
}

const message: readonly Judge[] = [
  { name: 'requests.sendUserMessage', validator: requests.sendUserMessage, inside: 'content' },
  { name: 'requests.sendChannelMessage', validator: requests.sendChannelMessage, inside: 'content' },
]
const event: readonly Judge[] = [{ name: 'CallbackEvent', validator: validators.CallbackEvent }]

const carriers: Partial<Record<SchemaName, readonly Judge[]>> = {
  BotSettings: [
    { name: 'requests.addBot', validator: requests.addBot },
    { name: 'requests.updateBot', validator: requests.updateBot },
  ],
  PatchBotRequest: [{ name: 'requests.patchBot', validator: requests.patchBot }],
  Bot: [
    { name: 'responses.addBot', validator: responses.addBot },
    { name: 'responses.getBot', validator: responses.getBot },
    { name: 'responses.updateBot', validator: responses.updateBot },
    { name: 'responses.patchBot', validator: responses.patchBot },
  ],
  BotList: [{ name: 'responses.listBots', validator: responses.listBots }],
  BotSecret: [{ name: 'responses.reissueBotSecret', validator: responses.reissueBotSecret }],
  BotDomainSettings: [
    { name: 'requests.addBotDomain', validator: requests.addBotDomain },
    { name: 'requests.updateBotDomain', validator: requests.updateBotDomain },
  ],
  PatchBotDomainRequest: [{ name: 'requests.patchBotDomain', validator: requests.patchBotDomain }],
  BotDomain: [
    { name: 'responses.addBotDomain', validator: responses.addBotDomain },
    { name: 'responses.updateBotDomain', validator: responses.updateBotDomain },
    { name: 'responses.patchBotDomain', validator: responses.patchBotDomain },
  ],
  BotDomainList: [{ name: 'responses.listBotDomains', validator: responses.listBotDomains }],
  AddBotUserRequest: [{ name: 'requests.addBotUser', validator: requests.addBotUser }],
  BotUserList: [{ name: 'responses.listBotUsers', validator: responses.listBotUsers }],
  CreateChannelRequest: [{ name: 'requests.createChannel', validator: requests.createChannel }],
  CreatedChannel: [{ name: 'responses.createChannel', validator: responses.createChannel }],
  Channel: [{ name: 'responses.getChannel', validator: responses.getChannel }],
  ChannelMemberList: [{ name: 'responses.listChannelMembers', validator: responses.listChannelMembers }],
  CreateAttachmentRequest: [{ name: 'requests.createAttachment', validator: requests.createAttachment }],
  AttachmentUpload: [{ name: 'responses.createAttachment', validator: responses.createAttachment }],
  PersistentMenu: [
    { name: 'requests.addPersistentMenu', validator: requests.addPersistentMenu },
    { name: 'responses.getPersistentMenu', validator: responses.getPersistentMenu },
  ],
  CreateRichMenuRequest: [{ name: 'requests.createRichMenu', validator: requests.createRichMenu }],
  RichMenu: [
    { name: 'responses.createRichMenu', validator: responses.createRichMenu },
    { name: 'responses.getRichMenu', validator: responses.getRichMenu },
    { name: 'responses.getUserRichMenu', validator: responses.getUserRichMenu },
  ],
  RichMenuList: [{ name: 'responses.listRichMenus', validator: responses.listRichMenus }],
  RichMenuImage: [
    { name: 'requests.setRichMenuImage', validator: requests.setRichMenuImage },
    { name: 'responses.getRichMenuImage', validator: responses.getRichMenuImage },
  ],
  DefaultRichMenu: [
    { name: 'responses.setDefaultRichMenu', validator: responses.setDefaultRichMenu },
    { name: 'responses.getDefaultRichMenu', validator: responses.getDefaultRichMenu },
  ],
  SendMessageRequest: [
    { name: 'requests.sendUserMessage', validator: requests.sendUserMessage },
    { name: 'requests.sendChannelMessage', validator: requests.sendChannelMessage },
  ],
  TextMessage: message,
  StickerMessage: message,
  ImageMessage: message,
  FileMessage: message,
  AudioMessage: message,
  VideoMessage: message,
  LocationMessage: message,
  LinkMessage: message,
  ButtonTemplateMessage: message,
  ListTemplateMessage: message,
  CarouselMessage: message,
  ImageCarouselMessage: message,
  FlexMessage: message,
  MessageCallbackEvent: event,
  PostbackCallbackEvent: event,
  JoinCallbackEvent: event,
  LeaveCallbackEvent: event,
  JoinedCallbackEvent: event,
  LeftCallbackEvent: event,
  BeginCallbackEvent: event,
  EndCallbackEvent: event,
}
