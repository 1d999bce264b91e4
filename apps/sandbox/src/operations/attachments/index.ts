export * from './create-attachment.ts'
export * from './get-attachment.ts'
