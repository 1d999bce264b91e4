// Any one of the scopes that a page lists is enough. Two scopes in one entry would mean both, and a client would refuse good tokens.
// The scope `bot` is enough for every operation.
import { listOf, nodeOf } from '../nodes.ts'
import { botApiOperations } from '../operations.ts'
import type { Rule } from '../redocly.ts'

const SCOPES = ['bot', 'bot.message', 'bot.read']

export const scopeAlternatives: Rule = () =>
  botApiOperations(({ node, location }, ctx) => {
    const place = location.child(['security'])
    const seen = new Set<unknown>()
    for (const [index, entry] of listOf(node['security']).entries()) {
      const [scopes, ...otherSchemes] = Object.values(nodeOf(entry))
      const [scope, ...otherScopes] = listOf(scopes)
      const report = (message: string): void => ctx.report({ message, location: place.child([index]) })
      if (otherSchemes.length > 0 || otherScopes.length > 0)
        report('An entry has one scheme with one scope: entries are alternatives.')
      else if (!SCOPES.includes(String(scope))) report(`A scope is one of ${SCOPES.join(', ')}.`)
      else if (seen.has(scope)) report(`The scope \`${scope}\` is there already.`)
      seen.add(scope)
    }
    if (!seen.has('bot'))
      ctx.report({
        message: 'The scope `bot` is enough for every operation.',
        location: 'security' in node ? place.key() : location.key(),
      })
  })
