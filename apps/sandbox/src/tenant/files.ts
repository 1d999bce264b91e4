/** A file ID that a bot asked for or that came with a person's message. Key: the file ID. */
export interface StoredFile {
  readonly fileId: string
  /** The bot whose path it was made under. */
  readonly botId: number
  readonly fileName: string
  /** As the uploader named it; `application/octet-stream` until then. */
  readonly contentType: string
  /** Bytes; undefined until something was uploaded. */
  readonly size?: number
  readonly width?: number
  readonly height?: number
  /** Who brought it. */
  readonly origin: 'bot' | 'person'
  /** Path of the upload URL, below `/k/emsg/r/`; an upload uses it up. */
  readonly uploadPath?: string
  /** Milliseconds since the epoch: 24 hours after it was made. */
  readonly expiresAt: number
}
