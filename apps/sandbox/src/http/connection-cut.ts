/**
 * The connection ends without an answer, as a fault asked for. Behind a port the socket is destroyed; through `sandbox.fetch` this
 * is thrown, in the form in which Node's `fetch` reports a lost connection.
 */
export class ConnectionCut extends TypeError {
  constructor() {
    const cause = Object.assign(new Error('A fault of the sandbox cut the connection.'), { code: 'ECONNRESET' })
    super('fetch failed', { cause })
  }
}
