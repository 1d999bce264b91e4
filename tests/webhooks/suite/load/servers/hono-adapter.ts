import type { Server } from 'node:net'
import { serve } from '@hono/node-server'
import { honoHandler } from '@lineworks-bot/webhooks/hono'
import { Hono } from 'hono'
import { handle } from './handler.ts'
import { listening } from './listening.ts'

const app = new Hono()
app.post('/callback', honoHandler(handle))
// Without `createServer` in its options it is a server of node:http.
listening(serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server)
