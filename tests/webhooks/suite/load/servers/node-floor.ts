// Reads and answers: the limit of node:http.
import { createServer } from 'node:http'
import { listening } from './listening.ts'

listening(
  createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      Buffer.concat(chunks)
      response.end()
    })
  }).listen(0, '127.0.0.1'),
)
