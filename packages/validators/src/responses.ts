export * from './generated/responses.ts'
