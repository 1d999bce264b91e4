/**
 * A local LINE WORKS, for development and for tests: `createSandbox()` starts one in this process.
 *
 * @packageDocumentation
 */
export { ActError } from './acts/act-error.ts'
export type * from './control/protocol.ts'
export type { CallbackReceiver, Plan, SandboxOptions } from './options.ts'
export { createSandbox, type CreateSandboxOptions } from './sandbox.ts'
export type { ActOptions, Actor, BotMessage, PersonFile, TapOptions, TappedAction, TapResult } from './sandbox/actor.ts'
export { NoReplyError } from './sandbox/no-reply-error.ts'
export type { ClockControl, FaultControl, RoomOf, Sandbox, TokenOptions } from './sandbox/sandbox.ts'
export type { App, Scope } from './tenant/grants.ts'
export type { Domain, Person } from './tenant/people.ts'
export { exampleSeed, type Seed, type SeedBot } from './tenant/seed.ts'
