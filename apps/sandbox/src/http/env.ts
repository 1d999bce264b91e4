import type { HttpBindings } from '@hono/node-server'
import type { ExchangeRecorder } from '../inspector/inspector.ts'

/** What a handler finds in its context. Through `fetch`, without a port, there is no `incoming`. */
export interface Env {
  Bindings: Partial<HttpBindings>
  Variables: { recorder: ExchangeRecorder }
}
