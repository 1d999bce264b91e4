export { api } from './core/openapi-fetch.ts'
