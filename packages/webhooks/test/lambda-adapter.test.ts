import { expect, test, vi } from 'vitest'
import { lambdaHandler, type LambdaContext, type LambdaEvent, type LambdaOptions } from '../src/adapters/aws-lambda.ts'
import { createCallbackHandler, type DeliverOptions } from '../src/node.ts'
import { botSecret, signedHeaders, type Changes } from './signed-request.ts'
import { textEvent } from './text-event.ts'

const body = textEvent('こんにちは')
const hurry: LambdaContext = { getRemainingTimeInMillis: () => 270 }
const plenty: LambdaContext = { getRemainingTimeInMillis: () => 30_000 }

async function lambdaEvent(changes: Changes = {}): Promise<LambdaEvent> {
  const headers = Object.fromEntries(await signedHeaders(body, changes))
  return { headers, body, isBase64Encoded: false, requestContext: { http: { method: changes.method ?? 'POST' } } }
}

function lambda(options: Partial<DeliverOptions> = {}, lambdaOptions: LambdaOptions = {}) {
  return lambdaHandler(createCallbackHandler({ botSecret, ...options }), lambdaOptions)
}

test('format 2.0: the listener is done before the answer', async () => {
  let done = false
  const message = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    done = true
  }
  expect(await lambda({ on: { message } })(await lambdaEvent(), plenty)).toEqual({
    statusCode: 200,
    headers: {},
    body: '',
  })
  expect(done).toBe(true)
})

test('format 1.0: names of headers in any case', async () => {
  const { headers, ...event } = await lambdaEvent()
  const upper = Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toUpperCase(), value]))
  const rest = { ...event, headers: upper, requestContext: {}, httpMethod: 'POST' }
  expect((await lambda()(rest, plenty)).statusCode).toBe(200)
})

test('format 1.0: a repeated header is refused although headers has only its last value', async () => {
  const event = await lambdaEvent()
  const signature = event.headers?.['x-works-signature'] ?? ''
  const repeated = { ...event, multiValueHeaders: { 'X-WORKS-Signature': ['AAAA', signature] } }
  expect((await lambda()(repeated, plenty)).statusCode).toBe(401)
})

test('a body in Base64 is decoded before it is verified', async () => {
  const packed = { ...(await lambdaEvent()), body: Buffer.from(body).toString('base64'), isBase64Encoded: true }
  expect((await lambda()(packed, plenty)).statusCode).toBe(200)
  expect((await lambda()({ ...packed, body: '%' }, plenty)).statusCode).toBe(400)
})

test('refusals are answered with their status and headers', async () => {
  expect(await lambda()(await lambdaEvent({ method: 'GET' }), plenty)).toMatchObject({
    statusCode: 405,
    headers: { allow: 'POST' },
  })
  expect((await lambda()({}, plenty)).statusCode).toBe(405)
  expect((await lambda({ maxBodyBytes: 10 })(await lambdaEvent(), plenty)).statusCode).toBe(413)
  expect((await lambda()({ ...(await lambdaEvent()), body: null }, plenty)).statusCode).toBe(401)
})

test.each([
  ['the limit', { handlerTimeLimitMs: 20 }, plenty],
  ['the time that the function has left', {}, hurry],
])('a listener that takes longer than %s does not delay the answer further', async (_, options, context) => {
  const onTimeLimit = vi.fn()
  const message = () => new Promise(() => undefined)
  const start = performance.now()
  const { statusCode } = await lambda({ on: { message } }, { ...options, onTimeLimit })(await lambdaEvent(), context)
  expect(statusCode).toBe(200)
  expect(performance.now() - start).toBeLessThan(1000)
  expect(onTimeLimit).toHaveBeenCalledOnce()
})

test('without onTimeLimit it is written to the console', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  try {
    await lambda({ on: { message: () => new Promise(() => undefined) } }, { handlerTimeLimitMs: 1 })(
      await lambdaEvent(),
      plenty,
    )
    expect(log.mock.calls).toEqual([[expect.stringContaining('handlerTimeLimitMs')]])
  } finally {
    log.mockRestore()
  }
})
