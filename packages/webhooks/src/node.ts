// The export condition `node` leads here; the declarations, and what each of these does, are in web.ts.
import { callbackHandler } from './handler.ts'
import type { CallbackHandler, CallbackHandlerOptions } from './options.ts'
import { nodeCrypto } from './signature/node-crypto.ts'
import { signer, type SignCallback } from './signature/sign.ts'
import { verifier, type VerifySignature } from './signature/verify.ts'

export * from './shared.ts'

export const verifySignature: VerifySignature = /*#__PURE__*/ verifier(nodeCrypto)

export const signCallback: SignCallback = /*#__PURE__*/ signer(nodeCrypto)

export function createCallbackHandler(options: CallbackHandlerOptions): CallbackHandler {
  return callbackHandler(nodeCrypto, setImmediate, options)
}
