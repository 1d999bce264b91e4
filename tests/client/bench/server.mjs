import { createServer } from 'node:http'

const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(201).end())
})
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
