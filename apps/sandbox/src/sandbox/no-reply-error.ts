/** That no bot wrote in time. The message lists what happened since the last act: callbacks with their answers, and calls of the API. */
export class NoReplyError extends Error {
  override readonly name = 'NoReplyError'
}
