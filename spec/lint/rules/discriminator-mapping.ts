// A union is decided by one look at its tag. Without an explicit mapping a generator takes the name of the schema for the tag
// (openapi-typescript does); without `const` and `required` in each member a validator has to try them all.
import { isNode, listOf, nodeOf, quote, refOf, textOf } from '../nodes.ts'
import type { Context, Rule } from '../redocly.ts'

export const discriminatorMapping: Rule = () => ({
  Schema(schema, ctx) {
    const union = nodeOf(schema)
    if (!isNode(union['discriminator'])) {
      if (!('oneOf' in union) || 'properties' in union) return
      ctx.report({ message: 'A union needs a `discriminator`.', location: ctx.location.child(['oneOf']).key() })
      return
    }
    const { propertyName, mapping } = union['discriminator']
    const place = ctx.location.child(['discriminator'])
    const members = membersByTag(listOf(union['oneOf']), textOf(propertyName), ctx)
    if (!isNode(mapping)) {
      ctx.report({ message: 'A discriminator needs an explicit `mapping`.', location: place.key() })
      return
    }
    for (const [tag, target] of Object.entries(mapping)) {
      const member = members.get(tag)
      const location = place.child(['mapping', tag])
      if (member === undefined) {
        ctx.report({ message: `No member of \`oneOf\` has the tag \`${tag}\`.`, location: location.key() })
      } else if (ctx.resolve({ $ref: target }).location?.absolutePointer !== member) {
        ctx.report({ message: `The member with the tag \`${tag}\` is another schema.`, location })
      }
    }
    const unmapped = [...members.keys()].filter((tag) => !Object.hasOwn(mapping, tag))
    if (unmapped.length > 0) {
      ctx.report({ message: `\`mapping\` lacks ${quote(unmapped)}.`, location: place.child(['mapping']).key() })
    }
  },
})

/** Where the member with each tag stands. */
function membersByTag(oneOf: unknown[], tagName: string, ctx: Context): Map<string, string> {
  const members = new Map<string, string>()
  for (const [index, reference] of oneOf.entries()) {
    const location = ctx.location.child(['oneOf', index])
    const report = (message: string): void => ctx.report({ message, location })
    const target = ctx.resolve(reference)
    if (refOf(reference) === undefined || target.location === undefined) continue
    const member = nodeOf(target.node)
    const property = nodeOf(member['properties'])[tagName]
    const tag = nodeOf(ctx.resolve(property, target.location.source.absoluteRef).node)['const']
    if (typeof tag !== 'string') {
      report(`A member of the union needs its tag as \`const\` in \`${tagName}\`.`)
    } else if (!listOf(member['required']).includes(tagName)) {
      report(`A member of the union needs \`${tagName}\` in \`required\`.`)
    } else if (members.has(tag)) {
      report(`Another member has the tag \`${tag}\` too.`)
    }
    if (typeof tag === 'string') members.set(tag, target.location.absolutePointer)
  }
  return members
}
