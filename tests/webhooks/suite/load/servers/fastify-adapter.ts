import { fastifyPlugin } from '@lineworks-bot/webhooks/fastify'
import fastify from 'fastify'
import { handle } from './handler.ts'
import { listening } from './listening.ts'

const app = fastify()
await app.register(fastifyPlugin(handle), { path: '/callback' })
await app.listen({ port: 0, host: '127.0.0.1' })
listening(app.server)
