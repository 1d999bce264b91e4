import type { Changes } from './changes.ts'

const heartbeatMs = 15_000

/** Chunks that may wait for a reader. A slower one is let go: it comes back and reads the state anew. */
const backlog = 1000

/** Server-sent events of all changes, until the reader goes, falls behind, or the signal is aborted. */
export function eventStream(changes: Changes, signal: AbortSignal): Response {
  const encoder = new TextEncoder()
  let release = (): void => {}
  const stream = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const close = (): void => {
          release()
          controller.close()
        }
        const write = (text: string): void => {
          if ((controller.desiredSize ?? 0) <= 0) close()
          else controller.enqueue(encoder.encode(text))
        }
        const unsubscribe = changes.subscribe(({ kind, ...data }) => {
          write(`event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`)
        })
        const heartbeat = setInterval(() => write(':\n\n'), heartbeatMs)
        // It keeps no process alive.
        heartbeat.unref()
        signal.addEventListener('abort', close)
        release = () => {
          unsubscribe()
          clearInterval(heartbeat)
          signal.removeEventListener('abort', close)
        }
        write('retry: 1000\n\n')
        if (signal.aborted) close()
      },
      cancel: () => release(),
    },
    { highWaterMark: backlog },
  )
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } })
}
