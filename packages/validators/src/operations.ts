export { requests, responses } from './generated/operations.ts'
