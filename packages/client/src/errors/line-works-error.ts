/** What every error of this package is. Its text and fields never hold a token. */
export class LineWorksError extends Error {
  override name = 'LineWorksError'
}
