import type { ErrorObject } from 'ajv/dist/2020.js'

/** Where an error of Ajv is, as a JSON Pointer. Ajv names the object for a member that is missing, unknown or an unknown tag; we the member. */
export function placeOf({ keyword, instancePath, params }: ErrorObject): string {
  const member: unknown = {
    required: params['missingProperty'],
    additionalProperties: params['additionalProperty'],
    discriminator: params['tag'],
  }[keyword]
  return typeof member === 'string' ? `${instancePath}/${escape(member)}` : instancePath
}

export function escape(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1')
}
