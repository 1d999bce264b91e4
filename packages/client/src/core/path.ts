import { LineWorksArgumentError } from '../errors/line-works-argument-error.ts'

/** Fills `{name}` in a path. A value that is missing, or that would lead to another path, is refused. */
export function fillPath(path: string, parameters: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeSegment(name, parameters[name]))
}

// A URL parser takes these for steps in the tree, percent-encoded or not: `/bots/../x` calls `/x`.
const dotSegments = /^(?:\.|%2e){1,2}$/i

function encodeSegment(name: string, value: unknown): string {
  if (value === undefined || value === null) throw new LineWorksArgumentError(name, `${name} is missing`)
  if (typeof value === 'number' ? !Number.isSafeInteger(value) : typeof value !== 'string') {
    throw new LineWorksArgumentError(name, `${name} must be a string or whole number, not ${describe(value)}`)
  }
  const text = String(value)
  if (text === '') throw new LineWorksArgumentError(name, `${name} is empty`)
  if (dotSegments.test(text))
    throw new LineWorksArgumentError(name, `${name} is "${text}", which would lead to another path`)
  try {
    return encodeURIComponent(text)
  } catch {
    throw new LineWorksArgumentError(name, `${name} is no well-formed text`)
  }
}

function describe(value: unknown): string {
  return typeof value === 'number' ? String(value) : `of type ${typeof value}`
}
