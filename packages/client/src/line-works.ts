import { checkBaseUrl, defaultBaseUrl } from './core/base-url.ts'
import { call } from './core/call.ts'
import { createSend, type Send } from './core/openapi-fetch.ts'
import { LineWorksArgumentError } from './errors/line-works-argument-error.ts'
import type { Operations } from './generated/methods.ts'
import { operations } from './generated/operations.ts'
import type { OperationInfo } from './operation-info.ts'
import type { CallOptions, LineWorksOptions, TokenSource } from './options.ts'

/**
 * A client for the LINE WORKS Bot API, with one method for each operation. It holds no global state; make as many as you like.
 *
 * @example
 * ```ts
 * import { LineWorks } from '@lineworks-bot/client'
 *
 * const works = new LineWorks({ auth: process.env['LINEWORKS_TOKEN'] ?? '' })
 * await works.sendUserMessage({
 *   botId: 2000001,
 *   userId: 'hanako@example.com',
 *   content: { type: 'text', text: 'Hello' },
 * })
 * ```
 *
 * @throws LineWorksArgumentError when an option cannot be used.
 * @see https://developers.worksmobile.com/en/docs/bot-api
 */
export class LineWorks {
  readonly #auth: TokenSource
  readonly #send: Send

  constructor({
    auth,
    baseUrl = defaultBaseUrl,
    fetch = (url, init) => globalThis.fetch(url, init),
  }: LineWorksOptions) {
    if (typeof auth !== 'function' && (typeof auth !== 'string' || auth === '')) {
      throw new LineWorksArgumentError('auth', 'auth must be an access token or a function that gives one')
    }
    this.#auth = auth
    this.#send = createSend(checkBaseUrl(baseUrl), fetch)
  }

  static {
    for (const [operationId, operation] of Object.entries<OperationInfo>(operations)) {
      const method = {
        [operationId](this: LineWorks, parameters?: unknown, options: CallOptions = {}): Promise<unknown> {
          return call(this.#send, this.#auth, { operationId, operation, parameters, options })
        },
      }[operationId]
      Object.defineProperty(this.prototype, operationId, { value: method, writable: true, configurable: true })
    }
  }
}

/** The methods that the static block above makes from the operation table. */
export interface LineWorks extends Operations {}
