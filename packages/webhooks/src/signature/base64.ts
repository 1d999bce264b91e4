// 32 bytes. The last letter carries 4 bits only: any other letter there would be a second spelling of the same signature.
const signaturePattern = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/

/** Whether this is the Base64 of 32 bytes in its one proper spelling. */
export function isSignature(text: unknown): text is string {
  return typeof text === 'string' && signaturePattern.test(text)
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}
