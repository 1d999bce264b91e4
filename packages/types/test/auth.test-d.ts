// Checked by the compiler, never run.
import { expectTypeOf } from 'vitest'
import type { paths, TokenRequest, TokenResponse } from '../src/auth.ts'

// The life of a token comes as text or as a number.
expectTypeOf<TokenResponse['expires_in']>().toEqualTypeOf<string | number | undefined>()
expectTypeOf<keyof paths>().toExtend<string>()

declare const request: TokenRequest
if (request.grant_type === 'refresh_token') expectTypeOf(request.refresh_token).toEqualTypeOf<string>()
if (request.grant_type === 'authorization_code') expectTypeOf(request.code).toEqualTypeOf<string>()
