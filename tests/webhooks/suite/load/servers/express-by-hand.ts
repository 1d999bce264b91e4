import express from 'express'
import { handleByHand, verifyByHand } from './by-hand.ts'
import { listening } from './listening.ts'

const app = express()
app.post('/callback', express.raw({ type: 'application/json', limit: '1mb' }), (request, response) => {
  const body: Buffer = request.body
  if (!verifyByHand(body, request.headers['x-works-signature'])) return void response.status(401).end()
  handleByHand(body)
  response.status(200).end()
})
listening(app.listen(0, '127.0.0.1'))
