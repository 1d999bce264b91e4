import type { Fetch } from '../src/index.ts'

export interface Sent {
  readonly url: string
  readonly method: string | undefined
  readonly token: string | null
  readonly body: unknown
  readonly at: number
}

type Step = Response | Error | ((url: string, init: RequestInit) => Response | Promise<Response>)

/** A `fetch` that gives these answers one after the other, the last one for ever. An error is thrown. */
export function scriptedFetch(...steps: Step[]): { fetch: Fetch; sent: Sent[] } {
  const sent: Sent[] = []
  const fetch: Fetch = async (url, init) => {
    const { method, headers, body } = init
    sent.push({ url, method, token: new Headers(headers).get('authorization'), body, at: Date.now() })
    const step = steps.length > 1 ? steps.shift() : steps[0]
    if (step instanceof Error) throw step
    if (typeof step === 'function') return step(url, init)
    if (step === undefined) throw new Error('no answer was given to the test')
    return step.clone()
  }
  return { fetch, sent }
}

/** What Node's fetch throws. */
export function fault(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(`some ${code}`), { code }) })
}

export const refused = fault('ECONNREFUSED')
export const cut = fault('UND_ERR_SOCKET')

export function status(code: number, headers: Record<string, string> = {}): Response {
  return new Response(code === 204 ? null : '', { status: code, headers })
}

/** What a promise that must fail fails with. */
export async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => new Error('no error was thrown'),
    (error: unknown) => error,
  )
}
