import { LineWorksError } from './line-works-error.ts'

/** Thrown when a file is longer than `maxBytes`. What came so far is thrown away. */
export class LineWorksSizeError extends LineWorksError {
  override name = 'LineWorksSizeError'
  readonly maxBytes: number

  constructor(maxBytes: number) {
    super(`downloadAttachment: the file is longer than ${maxBytes} bytes`)
    this.maxBytes = maxBytes
  }
}
