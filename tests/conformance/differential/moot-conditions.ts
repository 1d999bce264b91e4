import type { ErrorObject } from 'ajv/dist/2020.js'
import { placeOf } from './place.ts'

/**
 * Leaves out the errors of a condition that rests on a wrong member: `then` and `else` say things about other members that no one can
 * follow before the first is right. Our validators do not say them.
 */
export function withoutMootConditions(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const places = new Set(errors.map(placeOf))
  // Innermost first. Ajv reports each condition that fails, besides what fails in it.
  const conditions = errors
    .filter(({ keyword }) => keyword === 'if')
    .toSorted((a, b) => b.instancePath.length - a.instancePath.length)
  return errors.filter((error) => {
    const condition = conditions.find((one) => isIn(error, one))
    return !deciding(condition).some((member) => places.has(`${condition?.instancePath}/${member}`))
  })
}

function isIn({ schemaPath, instancePath }: ErrorObject, condition: ErrorObject): boolean {
  const branches = ['then', 'else'].map((branch) => condition.schemaPath.replace(/if$/, `${branch}/`))
  const isBelow = `${instancePath}/`.startsWith(`${condition.instancePath}/`)
  return isBelow && branches.some((branch) => schemaPath.startsWith(branch))
}

/** The members whose presence or value the condition asks for. */
function deciding(condition: ErrorObject | undefined): readonly string[] {
  const required: unknown = condition?.parentSchema?.['if']?.required
  return Array.isArray(required) ? required : []
}
