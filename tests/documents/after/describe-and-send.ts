import { LineWorks } from '@lineworks-bot/client'
import { describe, message } from './program.ts'

const source = { userId: '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10', domainId: 10000001 }
const issuedTime = '2026-01-15T09:00:00.000Z'
console.log(describe({ type: 'message', source, issuedTime, content: { type: 'text', text: 'What is for lunch?' } }))
console.log(describe({ type: 'postback', source, issuedTime, data: 'lunch' }))
await new LineWorks({ auth: process.env['LINEWORKS_TOKEN'] ?? '' }).sendUserMessage(message)
