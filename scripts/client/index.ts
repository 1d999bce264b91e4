import type { GeneratedFile } from '../description/generated-file.ts'
import { fileHeader } from '../description/header.ts'
import type { Description } from '../description/load.ts'
import { readOperations } from '../description/operations.ts'
import { printMethods } from './methods.ts'
import { printOperationTable } from './operation-table.ts'

const folder = 'packages/client/src/generated'

/** The generated sources of `@lineworks-bot/client`. */
export function generateClient(description: Description): GeneratedFile[] {
  const header = fileHeader(description)
  const operations = readOperations(description)
  return [
    { path: `${folder}/methods.ts`, text: header + printMethods(operations) },
    { path: `${folder}/operations.ts`, text: header + printOperationTable(operations) },
  ]
}
