import { LineWorksError } from './line-works-error.ts'

/** Thrown when a file is to be fetched from, or sent to, a host that must not get the token. Nothing was sent there. */
export class LineWorksHostError extends LineWorksError {
  override name = 'LineWorksHostError'
  readonly operationId: string
  /** The host; empty when the address was no URL. */
  readonly host: string

  constructor(operationId: string, host: string) {
    super(
      `${operationId}: ${host || 'the address given'} is no host that may get the token; if it is a storage of yours, name it in storageHosts`,
    )
    this.operationId = operationId
    this.host = host
  }
}
