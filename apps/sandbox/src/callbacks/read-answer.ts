const maxBytes = 64 * 1024

/** The start of an answer's body: a receiver may send anything, for as long as it likes. */
export async function readStart(response: Response): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body.getReader()
  while (size < maxBytes) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    size += value.length
  }
  // What is left is not wanted; that it cannot be given back is no fault of the callback.
  void reader.cancel().catch(() => {})
  const bytes = new Uint8Array(Math.min(size, maxBytes))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, maxBytes - at), at)
    at += chunk.length
  }
  return bytes
}
