/** An answer that has been read to its end. */
export interface Received {
  readonly ok: boolean
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Reads an answer. Also what is of no use is read, so that the connection can be used again; that it breaks then changes nothing. */
export async function receive(response: Response, wanted: boolean): Promise<Received> {
  const { ok, status, headers } = response
  const text = response.text()
  return { ok, status, headers, text: ok && !wanted ? await text.catch(() => '') : await text }
}
