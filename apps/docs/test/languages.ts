import { type Json, isArray, isObject } from '../src/json.ts'

// Names, terms of the trade that Japanese has no other word for, and names of types and places of parameters.
const phrases =
  /LINE WORKS|NAVER (WORKS|Cloud)|LY Corporation|Works Mobile|Developer Console|Refresh Token Rotation|Client (ID|Secret)|Bot (Secret|ID|API|No\.)|Callback URL|User ID|Messaging API|Flex(ible)? (Message|Template)|AWS Lambda|Cloudflare Workers|Arazzo 1\.0|OAuth 2\.0|Redocly CLI|openapi-generator|kotlinx\.serialization|\.NET|Implicit Flow|OpenID Connect|「All users」/g
const terms = new Set(
  `Bot API APIs Callback CA HTTPS HTTP URL IP ID JWT JSON YAML JPEG PNG MB PC OK Node npm Go Python Java PHP TypeScript Express Fastify Hono
  Next js Redis TLS BullMQ LINE README Issue Unicode OpenAPI SHA LLM OAuth RS map null MIT Ctrl Esc curl httpx Redoc Redocly
  Rust Kotlin Ruby Jackson Clippy progenitor Flex enum nil discriminator Base HMAC UTF MP GET POST PUT PATCH DELETE get post put patch delete YYYY MM DDThh mm ssTZD ss SSSZ int oauth application json Markdown Arazzo
  openapi client oapi codegen python
  string integer number boolean object array path query header RFC XX xx`.split(/\s+/),
)

/** The English words of a Japanese text. Names of operations, members and values are none. */
export function englishIn(text: string, names: ReadonlySet<string> = new Set()): string[] {
  const own = text
    .replaceAll(phrases, '')
    .replaceAll(/https?:[^\s)]+|[\w.-]*[/{}][\w./{}-]*|\b[a-z]+[A-Z]\w+|\bguide-[a-z-]+/g, '')
  return (own.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !terms.has(word) && !names.has(word))
}

export function japaneseIn(text: string): string[] {
  return text.match(/[\u3040-\u30ff\u4e00-\u9fff]+/g) ?? []
}

/** The words of what a description names: its paths, parameters, members and values. */
export function namesOf(description: Json): Set<string> {
  const names = new Set<string>()
  const add = (value: Json | undefined): void => {
    for (const word of JSON.stringify(value ?? '').match(/[A-Za-z]{2,}/g) ?? []) names.add(word)
  }
  const visit = (node: Json): void => {
    if (isArray(node)) node.forEach(visit)
    if (!isObject(node)) return
    for (const [key, value] of Object.entries(node)) {
      if (key.startsWith('/') || /^[a-z]+[.]/.test(key)) add(key)
      if (['properties', 'headers', 'examples'].includes(key) && isObject(value)) add(Object.keys(value))
      if (['name', 'operationId', 'enum', 'const', 'default', 'example', 'examples', 'value'].includes(key)) add(value)
      visit(value)
    }
  }
  visit(description)
  return names
}
