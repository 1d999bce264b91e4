/** A Bot Secret, or several while one takes the place of another. */
export type BotSecrets = string | readonly string[]

/** An empty secret is one that everybody knows; it comes from a variable that is not set. */
export function checkSecrets(secrets: BotSecrets): readonly string[] {
  const list = typeof secrets === 'string' ? [secrets] : secrets
  if (!Array.isArray(list) || list.length === 0 || list.some((secret) => typeof secret !== 'string' || secret === '')) {
    throw new TypeError('the Bot Secret must be a non-empty string, or a list of such strings')
  }
  return list
}
