import type { Plan } from './plan.ts'

/** All schemas by name. */
export function printIndex(plan: Plan): string {
  return listAreas(plan)
    .map((area) => {
      const names = [...plan.schemas.keys()].filter((name) => plan.areas.get(name) === area)
      return `export {\n${names.map((name) => `  ${name},\n`).join('')}} from './${area}.ts'\n`
    })
    .join('')
}

export function listAreas(plan: Plan): readonly string[] {
  return [...new Set(plan.areas.values())].sort()
}
