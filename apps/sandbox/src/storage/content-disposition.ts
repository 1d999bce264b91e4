/** `attachment` with the name in the form of RFC 6266: plain for old readers, percent-encoded for the others. */
export function attachmentHeader(fileName: string): string {
  const wellFormed = fileName.replace(/\p{Surrogate}/gu, '\uFFFD')
  const plain = wellFormed.replace(/[^\x20-\x7e]|["\\%/;]/g, '_')
  const encoded = encodeURIComponent(wellFormed).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
