import type { ViewContext } from '../context.ts'
import { webAddress } from '../actions/web-address.ts'

/** Where a message says that content is. */
export interface MediaSource {
  readonly fileId?: string | undefined
  readonly url?: string | undefined
}

/** The address to request, or undefined if it would leave the page's origin and may not. */
export function mediaAddress(source: MediaSource, view: ViewContext): string | undefined {
  if (source.fileId !== undefined) return view.fileUrl(source.fileId)
  return source.url !== undefined && view.externalImages ? webAddress(source.url) : undefined
}
