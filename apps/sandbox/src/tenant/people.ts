import type { Language } from '@lineworks-bot/types'

/** A company of the tenant. */
export interface Domain {
  readonly domainId: number
  readonly name: string
}

/** A member: somebody who talks with bots on the chat page. */
export interface Person {
  /** Resource ID, as callbacks name the person. */
  readonly userId: string
  /** Login ID in the form of an e-mail address; taken wherever a path takes a user ID. */
  readonly loginId: string
  readonly name: string
  /** Which of a message's texts this person sees. */
  readonly language: Language
  readonly domainId: number
}
