// Loaded before a program of a document: what it sends to LINE WORKS arrives at the sandbox, and where that names itself in an
// answer, the program reads the name of the official storage. Nothing goes anywhere else.
const sandboxUrl = process.env['SANDBOX_URL'] ?? ''
const storage = 'https://apis-storage.worksmobile.com'
const official = ['https://www.worksapis.com', 'https://auth.worksmobile.com', storage, 'http://127.0.0.1:4020']
const send = globalThis.fetch

globalThis.fetch = async (input, init) => {
  const url = String(input instanceof Request ? input.url : input)
  const host = official.find((name) => url.startsWith(`${name}/`))
  if (host === undefined) throw new TypeError(`A document calls ${url}`)
  return asOfficial(await send(url.replace(host, sandboxUrl), input instanceof Request ? input : init))
}

async function asOfficial(answer: Response): Promise<Response> {
  const headers = new Headers(answer.headers)
  const location = headers.get('location')
  if (location !== null) headers.set('location', location.replace(sandboxUrl, storage))
  const isJson = headers.get('content-type')?.startsWith('application/json') === true
  const body = isJson ? (await answer.text()).replaceAll(sandboxUrl, storage) : answer.body
  if (isJson) headers.delete('content-length')
  return new Response(body, { status: answer.status, headers })
}
