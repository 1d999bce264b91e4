/** What stands below `/k/emsg/r/`, percent-encoded as it came: it is compared and never taken apart. */
export function storagePath(request: Request): string {
  return new URL(request.url).pathname.replace(/^.*?\/k\/emsg\/r\//, '')
}
