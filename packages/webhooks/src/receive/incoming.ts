/** How much of a body is read, and for how long. */
export interface BodyLimits {
  readonly maxBytes: number
  readonly timeoutMs: number
}

/** A request, as little of it as is needed. */
export interface IncomingCallback {
  readonly method: string
  /** The value of a header; the name is given in lower case. Repeated headers are joined by a comma. */
  header(name: string): string | null | undefined
  /** The raw bytes of the body. */
  read(limits: BodyLimits): Uint8Array | Promise<Uint8Array>
}

/** What to answer. There is no body. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}
