// The official list of error codes holds for every operation alike, so every operation has the same answers, each written once.
import { nodeOf, refOf } from '../nodes.ts'
import { botApiOperations } from '../operations.ts'
import type { Rule } from '../redocly.ts'

const SHARED: Readonly<Record<string, string>> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  429: 'TooManyRequests',
  500: 'InternalServerError',
  503: 'ServiceUnavailable',
}

export const errorAnswers: Rule = () =>
  botApiOperations(({ node, path, location }, ctx) => {
    const responses = nodeOf(node['responses'])
    const place = location.child(['responses'])
    const hasId = path.includes('{')
    for (const [status, name] of Object.entries(SHARED)) {
      if (status in responses || (status === '404' && !hasId)) continue
      ctx.report({ message: `The answer ${status} (\`${name}\`) is missing.`, location: place.key() })
    }
    for (const [status, response] of Object.entries(responses)) {
      if (!/^([45]|default)/.test(status)) continue
      const report = (message: string): void => ctx.report({ message, location: place.child([status]).key() })
      const name = SHARED[status]
      const component = /components\/responses\/(\w+)(\.yaml)?$/.exec(refOf(response) ?? '')?.[1]
      if (status === '404' && !hasId) report('Without an ID in the path nothing can be absent.')
      else if (component === undefined) report(`The answer ${status} is a shared one, by \`$ref\`.`)
      else if (name !== undefined && component !== name) report(`The answer ${status} is the shared \`${name}\`.`)
    }
  })
