import { signCallback } from '@lineworks-bot/webhooks'

const body = JSON.stringify({
  type: 'message',
  source: { userId: '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10', domainId: 10000001 },
  issuedTime: '2026-01-15T09:00:00.000Z',
  content: { type: 'text', text: 'Hello' },
})

/** A callback as it comes. */
export const request = new Request('https://bot.example.com/callback', {
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    'x-works-botid': '2000001',
    'x-works-signature': await signCallback(body, process.env['BOT_SECRET'] ?? ''),
  },
  body,
})
