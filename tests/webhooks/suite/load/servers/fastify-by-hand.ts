import fastify from 'fastify'
import { handleByHand, verifyByHand } from './by-hand.ts'
import { listening } from './listening.ts'

const app = fastify()
app.removeAllContentTypeParsers()
app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
app.post<{ Body: Buffer }>('/callback', async (request, reply) => {
  if (!verifyByHand(request.body, request.headers['x-works-signature'])) return reply.code(401).send()
  handleByHand(request.body)
  return reply.code(200).send()
})
await app.listen({ port: 0, host: '127.0.0.1' })
listening(app.server)
