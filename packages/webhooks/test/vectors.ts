/** Signatures that were computed with node:crypto and checked with two other programs. */
export const secret = 'k9T2vXq7LmW4sZr1BotSecretExample'

/** 270 bytes, with escapes that `JSON.stringify(JSON.parse(body))` loses. */
export const body = String.raw`{"type":"message","source":{"userId":"3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10","channelId":"7c1e9a52-0b3d-4f6e-8a77-15d2c4e6b8f0","domainId":40012345},"issuedTime":"2026-03-14T01:59:26.535Z","content":{"type":"text","text":"こんにちは, bot! \"quoted\" \u00e9 / 😀"}}`

export const signature = 'JL8TKf3r+g+0dPRK20Mr3xw732DRp14zUpnG9nD6SXQ='

/** Of what a parsed and re-written body would have. */
export const rewrittenSignature = 'myAtH/VaQdIF4l4vmIF+2aKJP/IKH7UrtBIPLi5TqWk='

/** Of the body with one more blank. */
export const spacedSignature = 'JdTb/o8RS4mMiXbL+cGHuv/yOY+Da5XryQWxxsIL/T8='

/** [secret, body, signature] */
export const vectors: readonly (readonly [string, string, string])[] = [
  [secret, body, signature],
  [secret, JSON.stringify(JSON.parse(body)), rewrittenSignature],
  [secret, body.replace('{', '{ '), spacedSignature],
  [secret, '', 'liEk/MM4GTS8xHq0Mpafn1wY3INMVJqiHmMSfjFLz9c='],
  ['secret_x', '{"type":"message"}', 'mf6ZdeSDFwAhkawwOF1QjummgefNNVOfo+nVd1xrBIU='],
]
