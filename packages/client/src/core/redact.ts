const shortest = 4

/** The text without the secrets, also where they stand as in JSON. Very short ones would cut words in half and stay. */
export function redact(text: string, secrets: Iterable<string>): string {
  const found = [...secrets]
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
    .filter((secret) => secret.length >= shortest)
    // The longer one first: it may hold the shorter.
    .sort((one, other) => other.length - one.length)
  return found.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text)
}

/** Every string in a value but those that say what kind it is. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => (name === 'type' ? [] : textsOf(member)))
}
