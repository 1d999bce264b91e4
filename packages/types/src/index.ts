/**
 * Types of the LINE WORKS Bot API: one for each schema and callback event, one `<OperationId>Parameters` for each operation,
 * and `paths`, `components`, `operations` and `webhooks` as openapi-fetch takes them.
 *
 * @packageDocumentation
 */
export type { components, operations, paths, webhooks } from './generated/openapi.ts'
export type * from './generated/operations.ts'
export type * from './generated/schemas.ts'
