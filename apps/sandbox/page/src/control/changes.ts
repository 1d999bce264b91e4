import type { Change } from '../../../src/control/protocol.ts'

type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

export interface ChangeListener {
  message(change: ChangeOf<'message'>): void
  state(): void
  exchange(change: ChangeOf<'exchange'>): void
  /** Each time the stream is open; what happened before is not told, so everything is to be read again. */
  connected(): void
  /** The sandbox is gone. It is tried again until it is back. */
  lost(): void
}

const retryMs = 1500

/** Follows what changes in the sandbox. Returns what stops it. */
export function followChanges(listener: ChangeListener): () => void {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  function open(): void {
    source = new EventSource('/_sandbox/changes')
    source.addEventListener('open', () => listener.connected())
    source.addEventListener('message', (event) => listener.message(read<'message'>(event)))
    source.addEventListener('state', () => listener.state())
    source.addEventListener('exchange', (event) => listener.exchange(read<'exchange'>(event)))
    source.addEventListener('error', () => {
      // A browser gives up for good on some errors: closing and opening anew is the same after all of them.
      source?.close()
      if (stopped) return
      listener.lost()
      timer = setTimeout(open, retryMs)
    })
  }

  function close(): void {
    clearTimeout(timer)
    source?.close()
    source = undefined
  }

  // A browser allows six connections to one host: tabs in the background give theirs back.
  function followVisibility(): void {
    if (document.hidden) close()
    else if (source === undefined) open()
  }

  open()
  document.addEventListener('visibilitychange', followVisibility)
  return () => {
    stopped = true
    document.removeEventListener('visibilitychange', followVisibility)
    close()
  }
}

/** The data is what protocol.ts says: the server is our own. The kind stands in the event's name. */
function read<Kind extends Change['kind']>(event: MessageEvent<string>): ChangeOf<Kind> {
  return JSON.parse(event.data) as ChangeOf<Kind>
}
