import type { GeneratedFile } from '../description/generated-file.ts'
import { fileHeader } from '../description/header.ts'
import type { Description } from '../description/load.ts'
import { makePlan } from './plan.ts'
import { listAreas, printIndex } from './print-index.ts'
import { printModule } from './print-module.ts'
import { printRequests, printResponses } from './print-operations.ts'

const folder = 'packages/validators/src/generated'

/** The generated sources of `@lineworks-bot/validators`. */
export function generateValidators(description: Description): GeneratedFile[] {
  const plan = makePlan(description)
  const files = [
    ...listAreas(plan).map((area) => [area, printModule(plan, area)] as const),
    ['index', printIndex(plan)] as const,
    ['requests', printRequests(plan)] as const,
    ['responses', printResponses(plan)] as const,
  ]
  const header = fileHeader(description)
  return files.map(([name, text]) => ({ path: `${folder}/${name}.ts`, text: `${header}${text}` }))
}
