export type { SeenStore } from './deliver/seen-store.ts'
export { memorySeenStore, type MemorySeenStoreOptions } from './deliver/memory-seen-store.ts'
export type { CallbackListeners, Listeners, ReceivedCallback, UnknownEvent } from './deliver/listeners.ts'
export type {
  BotSecretSource,
  CallbackHandler,
  CallbackHandlerOptions,
  DeliverOptions,
  EnqueueOptions,
  HandleOptions,
  ReceiveOptions,
} from './options.ts'
export type { Answer, BodyLimits, IncomingCallback } from './receive/incoming.ts'
export type { SignCallback } from './signature/sign.ts'
export type { BotSecrets } from './signature/secrets.ts'
export type { VerifySignature } from './signature/verify.ts'
export { createCallbackWorker } from './worker.ts'
