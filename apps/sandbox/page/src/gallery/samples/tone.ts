/** Two seconds of a soft tone as a WAV file, so that a recording can be played without a file of one. */
export function tone(): string {
  const rate = 8000
  const samples = Uint8Array.from(
    { length: rate * 2 },
    (_, index) => 128 + 40 * Math.sin((index * 440 * 2 * Math.PI) / rate),
  )
  const header = new DataView(new ArrayBuffer(44))
  const put = (offset: number, text: string) =>
    [...text].forEach((letter, index) => header.setUint8(offset + index, letter.charCodeAt(0)))
  put(0, 'RIFF')
  header.setUint32(4, 36 + samples.length, true)
  put(8, 'WAVEfmt ')
  header.setUint32(16, 16, true)
  header.setUint16(20, 1, true)
  header.setUint16(22, 1, true)
  header.setUint32(24, rate, true)
  header.setUint32(28, rate, true)
  header.setUint16(32, 1, true)
  header.setUint16(34, 8, true)
  put(36, 'data')
  header.setUint32(40, samples.length, true)
  return URL.createObjectURL(new Blob([header, samples], { type: 'audio/wav' }))
}
