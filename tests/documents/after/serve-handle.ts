import { createServer } from 'node:http'
import { nodeListener } from '@lineworks-bot/webhooks/node'
import { handle } from './program.ts'

createServer(nodeListener(handle)).listen(Number(process.env['PORT']), '127.0.0.1')
