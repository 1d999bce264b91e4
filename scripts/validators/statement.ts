/** A line of code, or a condition with what stands under it. */
export type Statement = string | When

interface When {
  readonly test: string
  readonly body: readonly Statement[]
  readonly otherwise: readonly Statement[]
}

/** An expression that adds issues and gives their number, and the condition under which to ask it. */
export interface Finding {
  readonly test?: string
  readonly report: string
}

/** The functions of the generated code count the issues that they add in `found`. */
export function add({ test, report }: Finding): readonly Statement[] {
  const line = `found += ${report}`
  return [test === undefined ? line : when(test, [line])]
}

/** Conditions that hold one other condition and nothing else become one. */
export function when(test: string, body: readonly Statement[], otherwise: readonly Statement[] = []): Statement {
  const [only] = body
  const isNested = body.length === 1 && typeof only === 'object' && only.otherwise.length === 0
  if (!isNested || otherwise.length > 0) return { test, body, otherwise }
  return { test: `${guard(test)} && ${guard(only.test)}`, body: only.body, otherwise: [] }
}

function guard(test: string): string {
  return test.includes(' || ') ? `(${test})` : test
}
