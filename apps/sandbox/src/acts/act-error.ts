/** That a person cannot do this: its message says why, for whoever sits at the page or reads a failed test. */
export class ActError extends Error {
  override readonly name = 'ActError'
  /** As the control API answers it. */
  readonly status: 400 | 403 | 404

  constructor(status: ActError['status'], message: string) {
    super(message)
    this.status = status
  }
}

export const impossible = (message: string): ActError => new ActError(400, message)

export const notAllowed = (message: string): ActError => new ActError(403, message)

export const unknown = (message: string): ActError => new ActError(404, message)
