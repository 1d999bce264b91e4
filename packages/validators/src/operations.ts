export * as requests from './requests.ts'
export * as responses from './responses.ts'
