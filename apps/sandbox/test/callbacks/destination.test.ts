import { expect, it } from 'vitest'
import { destinationOf } from '../../src/callbacks/destination.ts'

it.each([
  ['https://localhost:3000/callback', 'http://localhost:3000/callback'],
  ['http://localhost:3000/callback', 'http://localhost:3000/callback'],
  ['https://bot.localhost:3000/', 'http://bot.localhost:3000/'],
  ['https://127.0.0.1:3000/a?b=c', 'http://127.0.0.1:3000/a?b=c'],
  ['https://127.8.9.10/', 'http://127.8.9.10/'],
  // As `URL` reads it, this is 127.0.0.1.
  ['https://2130706433/', 'http://127.0.0.1/'],
  ['https://[::1]:3000/', 'http://[::1]:3000/'],
  ['https://LOCALHOST:3000/', 'http://localhost:3000/'],
])('sends to this machine by plain http: %s', (callbackUrl, url) => {
  expect(destinationOf(callbackUrl, [])).toEqual({ url })
})

it.each(['https://bot.example.com/callback', 'https://localhost.example.com/', 'https://127.0.0.1.example.com/'])(
  'sends to no other machine unasked: %s',
  (callbackUrl) => {
    const { hostname } = new URL(callbackUrl)
    expect(destinationOf(callbackUrl, [])).toEqual({
      refusal: `not sent: ${hostname} is not this machine; allow it by --callback-host ${hostname} (callbackHosts)`,
    })
  },
)

it('sends to a host that was named, as its URL says', () => {
  const url = 'https://bot.example.com:8443/callback'
  expect(destinationOf(url, ['bot.example.com'])).toEqual({ url })
  expect(destinationOf(url, ['bot.example.com:8443'])).toEqual({ url })
  expect(destinationOf(url, ['example.com'])).toHaveProperty('refusal')
})

it('says of what is no URL that it is none', () => {
  expect(destinationOf('nowhere', [])).toEqual({ refusal: 'not sent: nowhere is not a URL' })
  expect(destinationOf('', [])).toEqual({ refusal: 'not sent: callbackUrl is empty' })
})
