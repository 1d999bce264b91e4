import type {
  BotSettings,
  MessageContent,
  PersistentMenuAction,
  ReceivedContent,
  RichMenuArea,
  RichMenuSize,
} from '@lineworks-bot/types'
import type { Plan } from '../options.ts'
import type { Domain, Person } from '../tenant/people.ts'
import type { Notice, Room } from '../tenant/rooms.ts'

// What the chat page, the control API (`/_sandbox/…`, JSON) and `createSandbox` say to each other. The page imports these types
// and nothing else of the server.

/** GET /_sandbox/state?as={userId}: everything but messages and exchanges. Names and texts are in that person's language. */
export interface SandboxState {
  readonly plan: Plan
  /** The sandbox's clock, in milliseconds, and how far it was moved. */
  readonly now: number
  readonly clockOffsetMs: number
  readonly externalImages: boolean
  readonly domains: readonly Domain[]
  readonly people: readonly Person[]
  readonly bots: readonly BotView[]
  /** Rooms that the person is in, last used first. All rooms without `as`. */
  readonly rooms: readonly RoomView[]
  readonly faults: readonly Fault[]
}

export interface BotView {
  readonly botId: number
  readonly settings: BotSettings
  /** In the person's language. */
  readonly name: string
  readonly description: string
  /** Domains that it was added to. */
  readonly domains: readonly number[]
  /** Whether the person may use it: added to the person's domain, and the person chosen where only chosen ones may. */
  readonly usable: boolean
  readonly persistentMenu?: readonly PersistentMenuAction[]
  /** The person's own menu, else the default one. */
  readonly richMenu?: RichMenuView
}

export interface RichMenuView {
  readonly richmenuId: string
  readonly size: RichMenuSize
  readonly areas: readonly RichMenuArea[]
  /** File ID of the image in the person's language. */
  readonly imageFileId?: string
}

export interface RoomView extends Room {
  readonly lastMessage?: MessageView
}

/** GET /_sandbox/rooms/{channelId}/messages?as={userId}&before={sequence}&count={1..200}, oldest first: `{ messages }`. */
export interface MessageView {
  readonly sequence: number
  readonly channelId: string
  readonly at: number
  readonly from: { readonly botId: number } | { readonly userId: string }
  /** Texts and images already in the person's language; arrays `i18n…` are gone. */
  readonly content: MessageContent | ReceivedContent | Notice
}

/**
 * POST /_sandbox/people/{userId}/acts: what a person does. Answers `ActResult`. To a bot (`botId`) means in the 1:1 room, which is
 * opened when there is none; else `channelId`.
 */
export type Act =
  | { readonly act: 'send'; readonly to: Target; readonly content: ReceivedContent }
  /** Taps a postback action: the data goes to the bot, `displayText` is shown as said by the person. */
  | {
      readonly act: 'postback'
      readonly to: Target
      readonly data: string
      readonly displayText?: string
      /** Whose action it is, in a room of several bots. Default: every bot in the room is told. */
      readonly botId?: number
    }
  /** Opens the 1:1 room with a bot. */
  | { readonly act: 'open'; readonly botId: number }
  | {
      readonly act: 'createRoom'
      readonly title?: string
      readonly members: readonly string[]
      readonly bots: readonly number[]
    }
  | {
      readonly act: 'invite'
      readonly channelId: string
      readonly members?: readonly string[]
      readonly bots?: readonly number[]
    }
  /** Removes a bot or other people from a room of several. */
  | {
      readonly act: 'remove'
      readonly channelId: string
      readonly members?: readonly string[]
      readonly bots?: readonly number[]
    }
  | { readonly act: 'leave'; readonly channelId: string }

export type Target = { readonly botId: number } | { readonly channelId: string }

export interface ActResult {
  readonly channelId: string
  readonly sequence?: number
}

/** GET /_sandbox/changes: server-sent events, the kind as event name, the rest as JSON data. */
export type Change =
  | { readonly kind: 'message'; readonly message: Omit<MessageView, 'content'> }
  /** Anything of `SandboxState`: read it again. */
  | { readonly kind: 'state' }
  | { readonly kind: 'exchange'; readonly exchange: ExchangeSummary }

/** One call of the API, of the authorization server or the storage, or one callback. GET /_sandbox/exchanges: `{ exchanges }`, newest first. */
export interface ExchangeSummary {
  readonly id: number
  readonly kind: 'api' | 'auth' | 'storage' | 'callback'
  /** Milliseconds since the epoch, by the sandbox's clock. */
  readonly at: number
  readonly durationMs?: number
  readonly method: string
  /** Path and query; a callback's whole URL. */
  readonly url: string
  readonly operationId?: string
  readonly botId?: number
  /** Event type of a callback. */
  readonly event?: string
  /** Undefined until the answer came, and for ever when none came. */
  readonly status?: number
  /** In words, when no answer came: `the receiver did not answer within 10 s`. */
  readonly failure?: string
  /** That a call broke the rule of one management call at a time for a bot. */
  readonly parallel?: true
  readonly issues: number
}

/** GET /_sandbox/exchanges/{id} */
export interface Exchange extends ExchangeSummary {
  readonly request: Payload
  readonly response?: Payload
  /** What the schema of the request found, all of it: the API's answer names only the first. */
  readonly validation: readonly { readonly path: readonly (string | number)[]; readonly message: string }[]
  /** The call as a curl command; tokens stand as `$LINEWORKS_TOKEN`. */
  readonly curl: string
  /** Of a callback: its signature, and the exchange that it repeats. */
  readonly signature?: string
  readonly resendOf?: number
}

export interface Payload {
  /** Tokens, secrets and assertions are cut to their first characters. */
  readonly headers: Readonly<Record<string, string>>
  /** Text, cut after 64 KiB; a body that is no text is told by its size. */
  readonly body: string
}

/** GET, POST, DELETE /_sandbox/faults and DELETE /_sandbox/faults/{id}: what is to go wrong. */
export interface Fault {
  readonly id: number
  /** Operation ID, `*` for all of the API, or `callback`, `issueToken`, `uploadContent`, `downloadContent`. */
  readonly target: string
  readonly effect: FaultEffect
  /** How many more times; left out: until it is deleted. */
  readonly times?: number
}

export type FaultEffect =
  | { readonly type: 'latency'; readonly ms: number }
  /** Answers so without doing anything. */
  | { readonly type: 'status'; readonly status: 429 | 500 | 503 }
  /** The connection ends without an answer: before the operation is done, or after. */
  | { readonly type: 'cut'; readonly when: 'before' | 'after' }
  /** 401, as if the access token had expired. */
  | { readonly type: 'tokenExpired' }
  /** Callbacks only: never sent, or sent twice. */
  | { readonly type: 'lost' }
  | { readonly type: 'duplicated' }

/** GET /_sandbox/connection: all that a bot needs, for the page's "connect your bot". */
export interface Connection {
  readonly api: string
  readonly auth: string
  readonly storage: string
  readonly clientId: string
  readonly clientSecret: string
  readonly serviceAccountId: string
  /** PKCS#8 PEM. */
  readonly privateKey: string
  readonly bots: readonly { readonly botId: number; readonly name: string; readonly secret: string }[]
}

// Further: POST /_sandbox/callbacks/{exchangeId}/resend, POST /_sandbox/clock { advanceSeconds }, POST /_sandbox/reset,
// POST /_sandbox/bots { botName, callbackUrl? } (adds a bot to every domain and answers Connection['bots'][number]),
// POST /_sandbox/people/{userId}/files?botId= (the bytes as body, `content-type` and `x-file-name`, percent-encoded): { fileId },
// GET /_sandbox/files/{fileId}: the bytes. Errors are { message }.
