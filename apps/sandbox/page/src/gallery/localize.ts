/** A value with the texts of one language in place of the base ones, and without its i18n arrays. The server does this for the chat page. */
export function localize(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((item) => localize(item, language))
  if (!isRecord(value)) return value
  const result: Record<string, unknown> = {}
  for (const [name, member] of Object.entries(value)) {
    if (!name.startsWith('i18n')) result[name] ??= localize(member, language)
  }
  for (const variants of Object.entries(value).flatMap(([name, member]) => (name.startsWith('i18n') ? [member] : []))) {
    const variant = Array.isArray(variants)
      ? variants.filter(isRecord).find((item) => item['language'] === language)
      : undefined
    for (const [name, text] of Object.entries(variant ?? {})) {
      // The icons of quick replies are the one place where the names differ.
      if (name !== 'language') result[name === 'thumbnailImageUrl' ? 'imageUrl' : name] = text
    }
  }
  return result
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
