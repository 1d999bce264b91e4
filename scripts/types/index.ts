import type { GeneratedFile } from '../description/generated-file.ts'
import { fileHeader } from '../description/header.ts'
import type { Descriptions } from '../description/load.ts'
import { printOpenApiTypes } from './openapi-types.ts'
import { printOperationTypes } from './operation-types.ts'
import { printSchemaTypes } from './schema-types.ts'

const folder = 'packages/types/src/generated'

/** The sources of `@lineworks-bot/types`. */
export async function generateTypes({ api, auth }: Descriptions): Promise<GeneratedFile[]> {
  return [
    { path: `${folder}/auth-openapi.ts`, text: fileHeader(auth) + (await printOpenApiTypes(auth)) },
    { path: `${folder}/auth-schemas.ts`, text: fileHeader(auth) + printSchemaTypes(auth, './auth-openapi.ts') },
    { path: `${folder}/openapi.ts`, text: fileHeader(api) + (await printOpenApiTypes(api)) },
    { path: `${folder}/operations.ts`, text: fileHeader(api) + printOperationTypes(api) },
    { path: `${folder}/schemas.ts`, text: fileHeader(api) + printSchemaTypes(api, './openapi.ts') },
  ]
}
