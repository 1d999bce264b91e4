import type { RateLimitState } from './rate-limit-state.ts'

/** A call under way: a promise of its value. */
export interface Call<T> extends Promise<T> {
  /** The value together with status, headers and rate limit of its answer. It sends nothing again. */
  withResponse(): Promise<WithResponse<T>>
}

export interface WithResponse<T> {
  readonly value: T
  readonly status: number
  readonly headers: Headers
  readonly rateLimit: RateLimitState
}

/** The call of a list: awaited, it is the first page; in `for await`, all items of all pages, each fetched when it is needed. */
export interface ListCall<Page, Item> extends Call<Page>, AsyncIterable<Item> {
  /**
   * Page by page. To go on later where it ended, keep a page's `responseMetaData.nextCursor` and give it as `cursor`.
   *
   * @example
   * ```ts
   * for await (const page of works.listBots({ count: 100 }).pages()) {
   *   console.log(page.bots?.length, page.responseMetaData?.nextCursor)
   * }
   * ```
   */
  pages(): AsyncIterable<Page>
}
