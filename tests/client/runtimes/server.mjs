import { createServer } from 'node:http'
import { once } from 'node:events'

/** A server whose behaviour depends on the bot's ID; `/seen/{botId}` tells what arrived for it. */
export async function startServer() {
  const seen = new Map()
  const under = new Map()
  let tokens = 0
  let file
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://x')
    const [, area, , bot] = url.pathname.split('/')
    const json = (status, value, headers = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
    const body = Buffer.concat(await request.toArray().catch(() => []))
    if (area === 'seen') return json(200, seen.get(url.pathname.split('/')[2]) ?? [])
    const key = area === 'oauth2' ? 'token' : bot
    const together = (under.get(key) ?? 0) + 1
    under.set(key, together)
    response.on('close', () => under.set(key, under.get(key) - 1))
    const arrivals = seen.get(key) ?? []
    seen.set(key, arrivals)
    arrivals.push({
      path: request.url,
      body: body.length < 1000 ? body.toString() : '',
      token: request.headers.authorization,
      together,
    })
    const first = arrivals.length === 1
    const here = `http://${request.headers.host}`
    if (area === 'oauth2') {
      tokens += 1
      return json(200, { access_token: `token-${tokens}+/=`, expires_in: '86400', token_type: 'Bearer' })
    }
    if (area === 'storage' && request.method === 'POST') {
      const part = await new Response(body, { headers: { 'content-type': request.headers['content-type'] } }).formData()
      file = part.get('Filedata')
      return response.writeHead(200).end()
    }
    if (area === 'storage') {
      return response.writeHead(200, { 'content-type': file.type }).end(Buffer.from(await file.arrayBuffer()))
    }
    if (bot === '2' && first) return json(429, {}, { 'rateLimit-reset': '0' })
    if (bot === '3' && first) return json(503, {})
    if (bot === '4') return request.socket.destroy()
    if (bot === '5') return undefined
    if (bot === '6' && first) return json(401, { code: 'UNAUTHORIZED', description: 'expired' })
    if (bot === '8') {
      const page = url.searchParams.get('cursor')
      return page === null
        ? json(200, { members: ['a', 'b'], responseMetaData: { nextCursor: 'x+/=' } })
        : json(200, { members: page === 'x+/=' ? ['c'] : [], responseMetaData: { nextCursor: null } })
    }
    if (bot === '9') return response.writeHead(502, { 'content-type': 'text/html' }).end('<html>bad gateway</html>')
    if (bot === '10') {
      return request.method === 'POST'
        ? json(200, { fileId: 'f', uploadUrl: `${here}/storage/up/0` })
        : response.writeHead(302, { location: `${here}/storage/down/0` }).end()
    }
    if (request.method === 'POST') return response.writeHead(201).end()
    setTimeout(() => json(200, { botId: Number(bot) }, { 'rateLimit-remaining': '9', 'rateLimit-reset': '3' }), 1)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
