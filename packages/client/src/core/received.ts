/** An answer that has been read to its end. */
export interface Received {
  readonly ok: boolean
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Reads an answer, or lets its body go where nothing of it is of use. */
export async function receive(response: Response, wanted: boolean): Promise<Received> {
  const { ok, status, headers } = response
  if (!ok || wanted) return { ok, status, headers, text: await response.text() }
  // Unread, a body would hold its connection. Nobody waits for it: what it holds, or whether it breaks, changes nothing any more.
  response.body?.cancel().catch(() => {})
  return { ok, status, headers, text: '' }
}
