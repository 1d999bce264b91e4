export type Path = readonly (string | number)[]

/** As JSON.parse gives it to a validator, with a member or item replaced, or taken away where the new value is undefined. */
export function edited(value: unknown, path: Path, replacement: unknown): unknown {
  return JSON.parse(JSON.stringify(replaced(value, path, replacement)))
}

function replaced(value: unknown, [step, ...rest]: Path, replacement: unknown): unknown {
  if (step === undefined) return replacement
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return items.map((item, i) => (i === step ? replaced(item, rest, replacement) : item))
  }
  const members: Readonly<Record<string, unknown>> = Object(value)
  return { ...members, [step]: replaced(members[step], rest, replacement) }
}

export function at(value: unknown, path: Path): unknown {
  return path.reduce((part: unknown, step) => (part === undefined ? undefined : Object(part)[step]), value)
}
