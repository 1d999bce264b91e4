export interface NamedAddress {
  readonly host: string
  readonly fileName: string
}

/** Host and file name of an address, for people to read. */
export function namedAddress(address: string): NamedAddress {
  if (!URL.canParse(address)) return { host: '', fileName: address }
  const { host, pathname } = new URL(address)
  return { host, fileName: decoded(pathname.slice(pathname.lastIndexOf('/') + 1)) || host }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    // A stray percent sign is a legal part of an address.
    return segment
  }
}
