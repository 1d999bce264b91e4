import type { CreateRichMenuRequest, RichMenuBounds, RichMenuSize } from '@lineworks-bot/types'

const whole: RichMenuBounds = { x: 0, y: 0, width: 2500, height: 843 }

export function richMenu(height: RichMenuSize['height'] = 843, bounds = whole): CreateRichMenuRequest {
  const action = { type: 'message', label: 'Help', text: 'help' } as const
  return { richmenuName: 'Store menu', areas: [{ action, bounds }], size: { width: 2500, height } }
}

/** The head of a PNG of that size, which is all that tells a kind and a size, and then zeros. */
export function png(width: number, height: number, size = 64): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}

/** The same of a JPEG: start of image, then a frame header. */
export function jpeg(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(64)
  bytes.set([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])
  bytes.set([0xff, 0xc0, 0, 17, 8], 20)
  new DataView(bytes.buffer).setUint16(25, height)
  new DataView(bytes.buffer).setUint16(27, width)
  return bytes
}

/** The same of a GIF, which no menu takes. */
export function gif(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(64)
  bytes.set([0x47, 0x49, 0x46, 0x38, 0x39, 0x61])
  new DataView(bytes.buffer).setUint16(6, width, true)
  new DataView(bytes.buffer).setUint16(8, height, true)
  return bytes
}
