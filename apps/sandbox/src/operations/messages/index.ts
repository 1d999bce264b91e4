export * from './send-channel-message.ts'
export * from './send-user-message.ts'
