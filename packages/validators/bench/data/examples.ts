import { bundle } from '../schemas/bundle.ts'

export function example(name: string): unknown {
  const found = bundle.components.examples[name]
  if (found === undefined) throw new Error(`the description has no example ${name}`)
  return found.value
}

export const callbackExamples = names(/^on[A-Z]/)
export const messageExamples = names(/^[a-z]+([A-Z][a-z]+)*Message/, /^on[A-Z]/)

function names(wanted: RegExp, unwanted = /^$/): readonly string[] {
  return Object.keys(bundle.components.examples).filter((name) => wanted.test(name) && !unwanted.test(name))
}
