import { createServer } from 'node:http'
import { nodeListener } from '@lineworks-bot/webhooks/node'
import { handle } from './handler.ts'
import { listening } from './listening.ts'

listening(createServer(nodeListener(handle)).listen(0, '127.0.0.1'))
