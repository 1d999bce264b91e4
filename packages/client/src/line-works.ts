import { call } from './core/call.ts'
import { toListCall } from './core/list.ts'
import { createRuntime, type Runtime } from './core/runtime.ts'
import type { Operations } from './generated/methods.ts'
import { operations } from './generated/operations.ts'
import type { OperationInfo } from './operation-info.ts'
import type { CallOptions, LineWorksOptions } from './options.ts'
import type { DownloadAttachmentParameters, DownloadedFile, UploadAttachmentParameters } from './transfer.ts'

/** Opens a client to the parts of this package that stand outside the class. Not exported from the package. */
export let runtimeOf: (works: LineWorks) => Runtime

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
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- the static block makes each method of the interface
export class LineWorks {
  readonly #runtime: Runtime

  static {
    runtimeOf = (works) => works.#runtime
  }

  constructor(options: LineWorksOptions) {
    this.#runtime = createRuntime(options)
  }

  /**
   * Sends the content of a file, and gives the ID to name in a message. Both steps are done: asking for an upload URL and
   * sending the file there. When the sending fails it is done again with a new URL, as `retry` says.
   *
   * @example
   * ```ts
   * const file = new Blob(['a,b'], { type: 'text/csv' })
   * const { fileId } = await works.uploadAttachment({ botId, fileName: 'table.csv', file })
   * await works.sendUserMessage({ botId, userId, content: { type: 'file', fileId } })
   * ```
   *
   * @throws LineWorksHostError when the upload URL is not on one of `storageHosts`; nothing was sent there.
   * @see https://developers.worksmobile.com/en/docs/bot-attachment-create
   */
  async uploadAttachment(
    parameters: UploadAttachmentParameters,
    options: CallOptions = {},
  ): Promise<{ fileId: string }> {
    // Loaded when needed: a bundler can leave it out of what a bot starts with.
    const { upload } = await import('./core/transfer.ts')
    return upload(this.#runtime, (...call) => this.createAttachment(...call), parameters, options)
  }

  /**
   * Gets the content of a file that a user sent. The redirect is followed by hand, because the storage wants the token too and
   * `fetch` drops it on the way to another host. Not for browsers, which do not show where a redirect leads.
   *
   * @example
   * ```ts
   * const file = await works.downloadAttachment({ botId, fileId: 'jp1.1628695315008671000.1628781715.0.1000001.0.0.0' })
   * console.log(file.contentType, (await file.bytes()).length)
   * ```
   *
   * @throws LineWorksHostError when a redirect leads to none of `storageHosts`; nothing was sent there.
   * @throws LineWorksSizeError when the file is longer than `maxBytes`.
   * @see https://developers.worksmobile.com/en/docs/bot-attachment-get
   */
  async downloadAttachment(
    parameters: DownloadAttachmentParameters,
    options: CallOptions = {},
  ): Promise<DownloadedFile> {
    const { download } = await import('./core/transfer.ts')
    return download(this.#runtime, parameters, options)
  }

  static {
    for (const [operationId, operation] of Object.entries<OperationInfo>(operations)) {
      const method = {
        [operationId](this: LineWorks, parameters?: object, options: CallOptions = {}): Promise<unknown> {
          const fetchPage = (more?: object) =>
            call(this.#runtime, {
              operationId,
              operation,
              parameters: more === undefined ? parameters : { ...parameters, ...more },
              options,
            })
          const first = fetchPage()
          if (operation.pagination === undefined) return first
          return toListCall(first, Object(parameters).cursor, operation.pagination, (next) =>
            fetchPage({ cursor: next }),
          )
        },
      }[operationId]
      Object.defineProperty(this.prototype, operationId, { value: method, writable: true, configurable: true })
    }
  }
}

/** The methods that the static block above makes from the operation table. */
export interface LineWorks extends Operations {}
