import type { Defer } from './deliver/batched.ts'
import { deliverer, type Report } from './deliver/deliver.ts'
import { reporter } from './deliver/reporter.ts'
import { Running } from './deliver/running.ts'
import type { CallbackHandler, CallbackHandlerOptions, HandleOptions } from './options.ts'
import type { Answer, IncomingCallback } from './receive/incoming.ts'
import { incomingOf } from './receive/read-request.ts'
import { receiver, type Verified } from './receive/receive.ts'
import { Refusal } from './receive/refusal.ts'
import type { SignatureCrypto } from './signature/signature-crypto.ts'

const accepted: Answer = { status: 200, headers: {} }

export function callbackHandler(
  crypto: SignatureCrypto,
  defer: Defer,
  options: CallbackHandlerOptions,
): CallbackHandler {
  const report = reporter(options.onError)
  const running = new Running(defer)
  const verified = receiver(crypto, options)
  const accept =
    options.enqueue === undefined ? later(deliverer(options, report), running, report) : queue(options.enqueue, report)

  const receive: CallbackHandler['receive'] = async (incoming: IncomingCallback, { waitUntil } = {}) => {
    try {
      return await accept(await verified(incoming), waitUntil)
    } catch (error) {
      if (error instanceof Refusal) return error
      await report(error)
      return new Refusal(500)
    }
  }
  const handle = async (request: Request, handleOptions?: HandleOptions): Promise<Response> => {
    const { status, headers } = await receive(incomingOf(request), handleOptions)
    return new Response(null, { status, headers })
  }
  return Object.assign(handle, { receive, idle: () => running.idle() })
}

type Accept = (verified: Verified, waitUntil: HandleOptions['waitUntil']) => Answer | Promise<Answer>

function later(deliver: (verified: Verified) => Promise<void>, running: Running, report: Report): Accept {
  return (verified, waitUntil) => {
    if (waitUntil === undefined) running.start(() => deliver(verified))
    else {
      const work = new Promise<void>((resolve) => running.start(() => deliver(verified).then(resolve)))
      try {
        waitUntil(work)
      } catch (error) {
        // The work is on its way all the same.
        void report(error, verified.callback)
      }
    }
    return accepted
  }
}

function queue(enqueue: (callback: Verified['callback']) => unknown, report: Report): Accept {
  return async ({ callback }) => {
    try {
      await enqueue(callback)
      return accepted
    } catch (error) {
      await report(error, callback)
      return new Refusal(503)
    }
  }
}
