import { LineWorksError } from './line-works-error.ts'

/** Thrown before anything is sent, when an option or a parameter cannot be used. Nothing has reached the API. */
export class LineWorksArgumentError extends LineWorksError {
  override name = 'LineWorksArgumentError'
  /** The option or parameter that is at fault, such as `botId` or `baseUrl`. */
  readonly argument: string

  constructor(argument: string, message: string) {
    super(message)
    this.argument = argument
  }
}
