// Each operation has its own limit, and each success tells what is left of it. The answer 302 of a download is the stated exception.
import { nodeOf, refOf } from '../nodes.ts'
import { botApiOperations } from '../operations.ts'
import type { Rule } from '../redocly.ts'

const HEADERS: Readonly<Record<string, string>> = {
  'rateLimit-limit': 'RateLimitLimit',
  'rateLimit-remaining': 'RateLimitRemaining',
  'rateLimit-reset': 'RateLimitReset',
  'rateLimit-used': 'RateLimitUsed',
}

export const rateLimits: Rule = () =>
  botApiOperations(({ node, location }, ctx) => {
    if (!('x-rate-limit' in node)) ctx.report({ message: '`x-rate-limit` is missing.', location: location.key() })
    for (const [status, response] of Object.entries(nodeOf(node['responses']))) {
      const headers = nodeOf(nodeOf(ctx.resolve(response).node)['headers'])
      const place = location.child(['responses', status]).key()
      for (const [header, component] of Object.entries(HEADERS)) {
        if (status.startsWith('2') && !new RegExp(`/${component}(\\.yaml)?$`).test(refOf(headers[header]) ?? '')) {
          ctx.report({
            message: `The header \`${header}\` is missing or not the shared one, by \`$ref\`.`,
            location: place,
          })
        } else if (status === '302' && header in headers) {
          ctx.report({ message: `A 302 has no header \`${header}\`.`, location: place })
        }
      }
    }
  })
