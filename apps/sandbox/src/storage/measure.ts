import { imageSize } from 'image-size'

export interface Measured {
  readonly type: 'png' | 'jpg' | 'gif' | 'webp'
  readonly width: number
  readonly height: number
}

const starts = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpg: [0xff, 0xd8, 0xff],
  gif: [0x47, 0x49, 0x46, 0x38],
  webp: [0x52, 0x49, 0x46, 0x46],
} as const

/** Kind and size of an image, by its bytes; undefined for all else. Only these kinds are parsed, whatever the library can. */
export function measure(bytes: Uint8Array): Measured | undefined {
  const type = kinds.find((kind) => starts[kind].every((byte, index) => bytes[index] === byte))
  if (type === undefined) return undefined
  try {
    const { width, height, type: found } = imageSize(bytes)
    return found === type && width > 0 && height > 0 ? { type, width, height } : undefined
  } catch {
    // Begins like an image and is none.
    return undefined
  }
}

const kinds = ['png', 'jpg', 'gif', 'webp'] as const
