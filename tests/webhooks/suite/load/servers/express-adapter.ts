import { expressHandler } from '@lineworks-bot/webhooks/express'
import express from 'express'
import { handle } from './handler.ts'
import { listening } from './listening.ts'

const app = express()
app.post('/callback', expressHandler(handle))
listening(app.listen(0, '127.0.0.1'))
