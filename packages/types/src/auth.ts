/**
 * Types of the OAuth 2.0 endpoints and of the file transfer, which have hosts of their own.
 *
 * @packageDocumentation
 */
export type { components, operations, paths } from './generated/auth-openapi.ts'
export type * from './generated/auth-schemas.ts'
