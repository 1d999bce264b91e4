export * from './create-channel.ts'
export * from './get-channel.ts'
export * from './leave-channel.ts'
export * from './list-channel-members.ts'
