import type { Server } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { handleByHand, verifyByHand } from './by-hand.ts'
import { listening } from './listening.ts'

const app = new Hono()
app.post('/callback', async (context) => {
  const body = Buffer.from(await context.req.arrayBuffer())
  if (!verifyByHand(body, context.req.header('x-works-signature'))) return context.body(null, 401)
  handleByHand(body)
  return context.body(null, 200)
})
// Without `createServer` in its options it is a server of node:http.
listening(serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server)
