import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { loadDescription } from '../../../scripts/description/load.ts'
import { memoize } from './memoize.ts'
import { isDateTime, isInt64 } from './formats.ts'

interface Options {
  /** Refuses members that a schema does not name, as our validators of requests do. */
  readonly closed: boolean
  /**
   * All that is wrong, and in a union only with the variant that the tag names. Otherwise Ajv gives a verdict and no more, and a union
   * is plain JSON Schema: exactly one of its variants has to fit.
   */
  readonly errors: boolean
}

interface BundleAjv {
  readonly check: (name: string) => ValidateFunction
  /** As Ajv reads them. */
  readonly schemas: Readonly<Record<string, unknown>>
}

/** Ajv with the schemas of the bundle, the same each time. */
export const makeAjv = memoize(({ closed, errors }: Options): BundleAjv => {
  const ajv = new Ajv2020({
    allErrors: errors,
    strict: true,
    strictTypes: false,
    discriminator: errors,
    verbose: errors,
  })
  ajv.addFormat('date-time', { type: 'string', validate: isDateTime })
  ajv.addFormat('int64', { type: 'number', validate: isInt64 })
  ajv.addFormat('float', { type: 'number', validate: () => true })
  ajv.addVocabulary(['externalDocs', 'x-evidence', ...(errors ? [] : ['discriminator'])])
  const schemas = Object.entries(loadDescription().document.components.schemas)
  const $defs = Object.fromEntries(schemas.map(([name, schema]) => [name, adapt(schema, { closed, errors })]))
  ajv.addSchema({ $id: 'bundle', $defs })
  return { check: (name) => ajv.compile({ $ref: `bundle#/$defs/${name}` }), schemas: $defs }
})

/** What Ajv cannot read is said otherwise: references to components, and unions, whose `mapping` it refuses. */
function adapt(schema: unknown, { closed, errors }: Options): unknown {
  const adapted: unknown = JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (key === '$ref' && typeof value === 'string') return value.replace('#/components/schemas/', '#/$defs/')
    return key === 'mapping' ? undefined : value
  })
  if (typeof adapted !== 'object' || adapted === null) return adapted
  // Ajv's discriminator lets pass what is no object.
  if (errors && 'discriminator' in adapted) return { ...adapted, type: 'object' }
  return closed && 'properties' in adapted ? { ...adapted, additionalProperties: false } : adapted
}
