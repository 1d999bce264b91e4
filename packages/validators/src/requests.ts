export * from './generated/requests.ts'
