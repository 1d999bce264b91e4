import type { StoredFile } from '../tenant/files.ts'

/** Types that a browser shows without running anything in them. All others are only saved. */
const shown = /^(?:image\/(?:png|jpeg|gif|webp)|(?:audio|video)\/[\w.+-]+)$/

export function serveFile(file: StoredFile, bytes: Uint8Array<ArrayBuffer>): Response {
  const [type = ''] = file.contentType.toLowerCase().split(';')
  const safe = shown.test(type.trim())
  const name = encodeURIComponent(wellFormed(file.fileName)).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  )
  return new Response(bytes, {
    headers: {
      'Content-Type': safe ? type.trim() : 'application/octet-stream',
      'Content-Disposition': `${safe ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
      'Content-Length': String(bytes.length),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-cache',
    },
  })
}

/** `encodeURIComponent` throws at a lone surrogate, which has no UTF-8 form. */
function wellFormed(name: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(name))
}
