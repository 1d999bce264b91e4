/** A server with the callback handler in it. */
export interface Host {
  readonly name: string
  /** The callback URL. */
  readonly url: string
  readonly port: number
  readonly pid?: number
  /** What was printed so far. */
  output(): string
  stop(): Promise<void>
}

export const botSecret = 'a-bot-secret'
