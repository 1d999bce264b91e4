/** The content of a file. On Node, `fileFromPath` of `@lineworks-bot/client/node` makes one of a path. A stream is read to its end first. */
export type FileContent = Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> | ReadableStream<Uint8Array>

/** What `uploadAttachment` takes. */
export interface UploadAttachmentParameters {
  readonly botId: number
  /** Name of the file, with its ending. */
  readonly fileName: string
  readonly file: FileContent
  /**
   * Media type of the file, such as `image/png`.
   *
   * @default the type of the `Blob`, if it is one
   */
  readonly contentType?: string
}

/** What `downloadAttachment` takes. */
export interface DownloadAttachmentParameters {
  readonly botId: number
  /** From the callback of a message. */
  readonly fileId: string
  /**
   * Longest file to take, in bytes; a longer one ends in a `LineWorksSizeError`.
   *
   * @default no limit
   */
  readonly maxBytes?: number
}

/** A file as it arrives. Read it once, by one of `body`, `bytes` and `blob`, or cancel `body`; `timeoutMs` covers it to its last byte. */
export interface DownloadedFile {
  readonly body: ReadableStream<Uint8Array>
  readonly contentType: string | undefined
  /** In bytes, when the storage says it. */
  readonly size: number | undefined
  bytes(): Promise<Uint8Array>
  blob(): Promise<Blob>
}
