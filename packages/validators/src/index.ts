export * from './generated/index.ts'
export {
  ValidationError,
  type Issue,
  type IssueCode,
  type Result,
  type Schema,
  type StandardSchemaV1,
} from './runtime/index.ts'
