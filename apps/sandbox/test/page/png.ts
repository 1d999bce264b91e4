import { crc32, deflateSync } from 'node:zlib'

/** A PNG of one color, for uploads. */
export function png(width: number, height: number, [red, green, blue] = [45, 81, 135]): Uint8Array<ArrayBuffer> {
  const header = new DataView(new ArrayBuffer(13))
  header.setUint32(0, width)
  header.setUint32(4, height)
  // Eight bits for each of red, green and blue.
  header.setUint16(8, 0x08_02)
  const row = Buffer.alloc(1 + width * 3)
  for (let x = 0; x < width; x++) row.set([red ?? 0, green ?? 0, blue ?? 0], 1 + x * 3)
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', new Uint8Array(header.buffer)),
      chunk('IDAT', pixels),
      chunk('IEND', new Uint8Array()),
    ]),
  )
}

function chunk(type: string, data: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length)
  ends.writeUInt32BE(crc32(typed), 4)
  return Buffer.concat([ends.subarray(0, 4), typed, ends.subarray(4)])
}
