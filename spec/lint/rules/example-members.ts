// The schemas stay open, so an example with a misspelt member is valid and teaches the misspelling. (Redocly's own check of this,
// `allowAdditionalProperties: false`, refuses every example of a schema with `if`: it closes the branches one by one.)
import { isNode, listOf, nodeOf, refOf, textOf } from '../nodes.ts'
import { follow, resolve } from '../references.ts'
import type { Place } from '../references.ts'
import type { Context, Location, Rule } from '../redocly.ts'

type Keys = (string | number)[]

export const exampleMembers: Rule = () => {
  const judged = new Set<string>()
  const judge = (value: unknown, schema: Place, location: Location, ctx: Context): void => {
    if (judged.has(location.absolutePointer)) return
    judged.add(location.absolutePointer)
    for (const keys of unknownMembers(value, schema, ctx)) {
      ctx.report({ message: `The schema has no property \`${keys.at(-1)}\`.`, location: location.child(keys).key() })
    }
  }
  return {
    MediaType(mediaType, ctx) {
      const file = ctx.location.source.absoluteRef
      const { schema, examples } = nodeOf(mediaType)
      for (const [name, example] of Object.entries(nodeOf(examples))) {
        const target = ctx.resolve(example, file)
        const location = refOf(example) === undefined ? ctx.location.child(['examples', name]) : target.location
        if (location === undefined) continue
        judge(nodeOf(target.node)['value'], { node: schema, file }, location.child(['value']), ctx)
      }
    },
    Schema(schema, ctx) {
      const file = ctx.location.source.absoluteRef
      for (const [index, value] of listOf(nodeOf(schema)['examples']).entries()) {
        judge(value, { node: schema, file }, ctx.location.child(['examples', index]), ctx)
      }
    },
  }
}

function unknownMembers(value: unknown, place: Place, ctx: Context): Keys[] {
  const below = (key: string | number, member: unknown, schema: Place): Keys[] =>
    unknownMembers(member, schema, ctx).map((keys) => [key, ...keys])
  const schema = memberFor(value, resolve(place, ctx), ctx)
  if (Array.isArray(value)) return value.flatMap((item, index) => below(index, item, follow(schema, ['items'], ctx)))
  const { properties } = nodeOf(schema.node)
  if (!isNode(value) || !isNode(properties)) return []
  return Object.entries(value).flatMap(([key, member]) =>
    Object.hasOwn(properties, key) ? below(key, member, { node: properties[key], file: schema.file }) : [[key]],
  )
}

/** The member of a union that the value's tag asks for, or the schema itself. */
function memberFor(value: unknown, union: Place, ctx: Context): Place {
  const { oneOf, discriminator } = nodeOf(union.node)
  const tag = textOf(nodeOf(discriminator)['propertyName'])
  const members = listOf(oneOf).map((node) => resolve({ node, file: union.file }, ctx))
  return (
    members.find((member) => follow(member, ['properties', tag, 'const'], ctx).node === nodeOf(value)[tag]) ?? union
  )
}
