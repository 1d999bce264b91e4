/** HMAC-SHA256 in Base64 as a runtime offers it. The key is the UTF-8 text of the Bot Secret. */
export interface SignatureCrypto {
  sign(body: Uint8Array, secret: string): string | Promise<string>
  /** Takes the same time whatever the signature is. It is the Base64 of 32 bytes. */
  verify(body: Uint8Array, signature: string, secret: string): boolean | Promise<boolean>
}
