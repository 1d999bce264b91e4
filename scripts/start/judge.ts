import type { Exchange } from './recording-fetch.ts'

export interface Verdict {
  readonly valid: boolean
  readonly text: string
}

/** What this needs of a validator of `@lineworks-bot/validators`. */
export interface Validator {
  validate(value: unknown): { readonly issues?: readonly Issue[] | undefined }
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** The validator's verdict on an answer. Without a validator the body must be empty. */
export function judge({ body }: Exchange, validator: Validator | undefined): Verdict {
  return validator === undefined ? judgeEmpty(body) : judgeBody(body, validator)
}

function judgeEmpty(body: string): Verdict {
  if (body === '') return { valid: true, text: 'valid, no body' }
  return { valid: false, text: 'invalid: a body where none is described' }
}

function judgeBody(body: string, validator: Validator): Verdict {
  const { issues } = validator.validate(parsed(body))
  if (issues === undefined) return { valid: true, text: 'valid' }
  const found = issues.map(({ path, message }) => `/${path.join('/')} ${message}`)
  return { valid: false, text: `invalid: ${found.join('; ')}` }
}

/** What is not JSON stays a string, which no schema of an answer accepts. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}
