// Facts that drive code live in extensions, and the generators read them as they stand. So each has one shape and one place, and an
// unknown name is a slip that nothing would ever read. (The shape of `x-evidence` is judged by the rule inferred-marked.)
import { isNode, nodeOf } from '../nodes.ts'
import type { Node } from '../nodes.ts'
import type { Rule } from '../redocly.ts'

interface Extension {
  at: 'anywhere' | 'Operation'
  shape: string
  fits(value: unknown): boolean
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0
const isCursor = (value: unknown): boolean => value === 'cursor'
const isPointer = (value: unknown): boolean => typeof value === 'string' && value.startsWith('/')
const isName = (value: unknown): boolean => typeof value === 'string' && value !== ''

const EXTENSIONS: Readonly<Record<string, Extension>> = {
  'x-evidence': { at: 'anywhere', shape: 'observed, inferred', fits: isNode },
  'x-rate-limit': {
    at: 'Operation',
    shape: '{free: calls, standard: calls}',
    fits: has({ free: isCount, standard: isCount }),
  },
  'x-serialize-per-bot': { at: 'Operation', shape: 'true', fits: (value) => value === true },
  'x-pagination': {
    at: 'Operation',
    shape: '{items: name, nextCursor: path}',
    fits: has({ items: isName, nextCursor: isName }),
  },
  'x-redoclyPagination': {
    at: 'Operation',
    shape: '{style: cursor, cursorParam: cursor, nextCursor: pointer, items: pointer}',
    fits: has({ style: isCursor, cursorParam: isCursor, nextCursor: isPointer, items: isPointer }),
  },
}

export const extensions: Rule = () => ({
  any: {
    enter(node, ctx) {
      if (MAPS.has(ctx.type.name)) return
      for (const [name, value] of Object.entries(nodeOf(node))) {
        if (!name.startsWith('x-')) continue
        const extension = EXTENSIONS[name]
        const report = (message: string): void => ctx.report({ message, location: ctx.location.child([name]).key() })
        const at = extension?.at ?? 'anywhere'
        if (extension === undefined) report(`There is no extension \`${name}\`.`)
        else if (at !== 'anywhere' && at !== ctx.type.name) report(`\`${name}\` belongs to an operation.`)
        else if (!extension.fits(value)) report(`\`${name}\` has the form \`${extension.shape}\`.`)
      }
    },
  },
})

// Their keys are names that the API gives: a header `x-...` is no extension.
const MAPS = new Set(['SchemaProperties', 'HeadersMap'])

function has(members: Record<string, (value: unknown) => boolean>): (value: unknown) => boolean {
  return (value) => {
    const node: Node = nodeOf(value)
    return (
      Object.keys(node).length === Object.keys(members).length &&
      Object.entries(members).every(([name, fits]) => fits(node[name]))
    )
  }
}
