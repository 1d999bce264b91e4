import { callbackHandler } from './handler.ts'
import type { CallbackHandler, CallbackHandlerOptions } from './options.ts'
import { signer, type SignCallback } from './signature/sign.ts'
import { verifier, type VerifySignature } from './signature/verify.ts'
import { webCrypto } from './signature/web-crypto.ts'

export * from './shared.ts'

/**
 * Whether `X-WORKS-Signature` is the signature of the body. Takes the same time whatever the signature is.
 *
 * @param rawBody The body as received, byte for byte. A body that was parsed and written again has another signature.
 * @param signature The value of `X-WORKS-Signature`. Absent or malformed is `false`.
 * @param secrets The Bot Secret, or several while a new one takes the place of the old one.
 * @throws TypeError when there is no secret, or an empty one.
 * @example
 * ```ts
 * if (!(await verifySignature(rawBody, request.headers.get('x-works-signature'), botSecret))) return new Response(null, { status: 401 })
 * ```
 * @see https://developers.worksmobile.com/en/docs/bot-callback
 */
export const verifySignature: VerifySignature = /*#__PURE__*/ verifier(webCrypto)

/**
 * The signature of a body, as the platform puts it into `X-WORKS-Signature`: for tests and for a local platform.
 *
 * @throws TypeError when the secret is empty.
 * @example
 * ```ts
 * const headers = { 'X-WORKS-BotId': '2000001', 'X-WORKS-Signature': await signCallback(body, botSecret) }
 * ```
 */
export const signCallback: SignCallback = /*#__PURE__*/ signer(webCrypto)

/**
 * Makes a receiver of callbacks: it checks the request, answers 200, and then runs the listeners. The platform sends no
 * callback twice and waits for the answer before it sends the next one; therefore nothing that a listener does or throws
 * delays or changes the answer.
 *
 * @throws TypeError when an option cannot be used.
 * @example
 * ```ts
 * const handle = createCallbackHandler({
 *   botSecret: process.env['BOT_SECRET'] ?? '',
 *   on: {
 *     message: async (event, { botId }) => {
 *       if (event.content.type === 'text') console.log(botId, event.source.userId, event.content.text)
 *     },
 *   },
 * })
 * const response = await handle(request)
 * ```
 */
export function createCallbackHandler(options: CallbackHandlerOptions): CallbackHandler {
  return callbackHandler(webCrypto, (start) => setTimeout(start, 0), options)
}
