import type { Actor, Sandbox } from '@lineworks-bot/sandbox'

/** What is there when a program runs: a sandbox with a bot, whose callbacks go to a port of this machine. */
export interface Stage {
  readonly sandbox: Sandbox
  readonly hanako: Actor
  readonly callbackPort: number
  readonly redisUrl: string
}

/** A program while it runs, or after it. */
export interface Performance extends Stage {
  /** Where it runs. */
  readonly folder: string
  output(): string
}

/** How a program of a document is run, and what must come of it. */
export interface Scene {
  /** A module of `given/`: what the text around the program takes for granted. */
  readonly given?: { readonly module: string; readonly names: readonly string[] }
  /** A module of `after/`: what goes on after it, with names that the program has. */
  readonly after?: { readonly module: string; readonly names: readonly string[] }
  /** It is a test of vitest. */
  readonly isTest?: boolean
  /** It runs at the root of the repository, not in a project of its own. */
  readonly inRepository?: boolean
  /** Files that the program reads. */
  readonly files?: Readonly<Record<string, () => Uint8Array>>
  /** Default true: there is the bot 2000001. */
  readonly hasBot?: boolean
  /** Puts in what only a run can know, such as a free port. */
  readonly prepare?: (code: string, stage: Stage) => string | Promise<string>
  /** For a program that serves: what happens while it does, before it is ended. */
  readonly meanwhile?: (performance: Performance) => Promise<void>
  /** What the sandbox is asked and sends, in order, with the status of the answer. */
  readonly calls: readonly string[]
  /** The lines that it prints, where its comments do not say them. */
  readonly prints?: readonly string[]
  /** What its output has, where not every line can be known. */
  readonly says?: readonly RegExp[]
  readonly check?: (performance: Performance) => void | Promise<void>
}

/** @throws Error when the text is not there any more. */
export function replaced(code: string, text: string, by: string): string {
  if (!code.includes(text)) throw new Error(`the program has no ${text} any more`)
  return code.replaceAll(text, by)
}
