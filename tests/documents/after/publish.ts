import { LineWorks } from '@lineworks-bot/client'
import { publish } from './program.ts'

console.log(await publish(new LineWorks({ auth: process.env['LINEWORKS_TOKEN'] ?? '' }), 10000002))
