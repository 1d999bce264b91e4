import { createServer } from 'node:http'

const [answer] = process.argv.slice(2)
const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(201, { 'content-type': 'application/json' }).end(answer))
})
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
