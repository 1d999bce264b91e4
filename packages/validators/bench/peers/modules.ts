/** The modules of a contender, which export `is` and perhaps `issues`. */
export interface Modules {
  readonly name: string
  readonly callback: string
  readonly request: string
  /** A module with all schemas and all requests, where it can be had. */
  readonly everything?: string
}

export const roots = { callback: 'CallbackEvent', request: 'SendMessageRequest' } as const
