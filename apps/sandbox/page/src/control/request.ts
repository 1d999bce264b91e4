/** That the control API refused: its words, for people. Also when nobody answers. */
export class ControlError extends Error {
  override readonly name = 'ControlError'
  /** Undefined when no answer came: the sandbox is gone. */
  readonly status: number | undefined

  constructor(message: string, status?: number) {
    super(message)
    this.status = status
  }
}

/** One call of the control API. `T` is what protocol.ts says of that address. */
export async function request<T>(method: string, path: string, body?: BodyInit, headers: HeadersInit = {}): Promise<T> {
  const response = await fetch(`/_sandbox/${path}`, { method, headers, body: body ?? null }).catch(() => {
    throw new ControlError('unreachable')
  })
  const text = await response.text()
  if (response.ok) return (text === '' ? undefined : JSON.parse(text)) as T
  throw new ControlError(messageOf(text) ?? `${response.status} ${response.statusText}`.trim(), response.status)
}

export function get<T>(path: string): Promise<T> {
  return request('GET', path)
}

export function post<T>(path: string, value: unknown = {}): Promise<T> {
  return request('POST', path, JSON.stringify(value), { 'Content-Type': 'application/json' })
}

function messageOf(text: string): string | undefined {
  try {
    // The control API's own errors; what is none has no such member.
    const { message } = JSON.parse(text) as { message?: unknown }
    return typeof message === 'string' ? message : undefined
  } catch {
    return undefined
  }
}
