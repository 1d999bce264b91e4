// Checked by the compiler, never run.
import { expectTypeOf } from 'vitest'
import type {
  AddBotParameters,
  AudioMessage,
  BeginCallbackEvent,
  Bot,
  BotSettings,
  ButtonTemplateMessage,
  CallbackEvent,
  CarouselMessage,
  EndCallbackEvent,
  FileMessage,
  FlexMessage,
  ImageCarouselMessage,
  ImageMessage,
  JoinCallbackEvent,
  JoinedCallbackEvent,
  LeaveCallbackEvent,
  LeftCallbackEvent,
  LinkMessage,
  ListTemplateMessage,
  LocationMessage,
  MessageCallbackEvent,
  MessageContent,
  PostbackCallbackEvent,
  SendUserMessageParameters,
  StickerMessage,
  TextMessage,
  VideoMessage,
  paths,
} from '../src/index.ts'

// A union narrows by its tag: each kind of message, and each event.
declare const content: MessageContent
if (content.type === 'text') expectTypeOf(content).toEqualTypeOf<TextMessage>()
if (content.type === 'sticker') expectTypeOf(content).toEqualTypeOf<StickerMessage>()
if (content.type === 'image') expectTypeOf(content).toEqualTypeOf<ImageMessage>()
if (content.type === 'file') expectTypeOf(content).toEqualTypeOf<FileMessage>()
if (content.type === 'audio') expectTypeOf(content).toEqualTypeOf<AudioMessage>()
if (content.type === 'video') expectTypeOf(content).toEqualTypeOf<VideoMessage>()
if (content.type === 'location') expectTypeOf(content).toEqualTypeOf<LocationMessage>()
if (content.type === 'link') expectTypeOf(content).toEqualTypeOf<LinkMessage>()
if (content.type === 'button_template') expectTypeOf(content).toEqualTypeOf<ButtonTemplateMessage>()
if (content.type === 'list_template') expectTypeOf(content).toEqualTypeOf<ListTemplateMessage>()
if (content.type === 'carousel') expectTypeOf(content).toEqualTypeOf<CarouselMessage>()
if (content.type === 'image_carousel') expectTypeOf(content).toEqualTypeOf<ImageCarouselMessage>()
if (content.type === 'flex') expectTypeOf(content).toEqualTypeOf<FlexMessage>()
// @ts-expect-error -- only after narrowing
void content.text

declare const event: CallbackEvent
if (event.type === 'message') expectTypeOf(event).toEqualTypeOf<MessageCallbackEvent>()
if (event.type === 'postback') expectTypeOf(event).toEqualTypeOf<PostbackCallbackEvent>()
if (event.type === 'join') expectTypeOf(event).toEqualTypeOf<JoinCallbackEvent>()
if (event.type === 'leave') expectTypeOf(event).toEqualTypeOf<LeaveCallbackEvent>()
if (event.type === 'joined') expectTypeOf(event).toEqualTypeOf<JoinedCallbackEvent>()
if (event.type === 'left') expectTypeOf(event).toEqualTypeOf<LeftCallbackEvent>()
if (event.type === 'begin') expectTypeOf(event).toEqualTypeOf<BeginCallbackEvent>()
if (event.type === 'end') expectTypeOf(event).toEqualTypeOf<EndCallbackEvent>()
if (event.type === 'message' && event.content.type === 'text') expectTypeOf(event.content.text).toEqualTypeOf<string>()
expectTypeOf<CallbackEvent['type']>().toEqualTypeOf<
  'message' | 'postback' | 'join' | 'leave' | 'joined' | 'left' | 'begin' | 'end'
>()
expectTypeOf<MessageContent['type']>().toEqualTypeOf<
  | 'text'
  | 'sticker'
  | 'image'
  | 'file'
  | 'audio'
  | 'video'
  | 'location'
  | 'link'
  | 'button_template'
  | 'list_template'
  | 'carousel'
  | 'image_carousel'
  | 'flex'
>()

// Path, query and body lie in one object.
expectTypeOf<SendUserMessageParameters>().toHaveProperty('botId').toEqualTypeOf<number>()
expectTypeOf<SendUserMessageParameters>().toHaveProperty('userId').toEqualTypeOf<string>()
expectTypeOf<SendUserMessageParameters>().toHaveProperty('content').toEqualTypeOf<MessageContent>()
expectTypeOf<AddBotParameters>().toEqualTypeOf<BotSettings>()

expectTypeOf<Bot['botId']>().toEqualTypeOf<number>()
expectTypeOf<Bot['createdTime']>().toEqualTypeOf<string | undefined>()
expectTypeOf<NonNullable<Bot['channelEvents']>[number]>().toEqualTypeOf<
  'message' | 'join' | 'leave' | 'joined' | 'left' | 'postback' | 'begin' | 'end'
>()
expectTypeOf<keyof paths>().toExtend<string>()
