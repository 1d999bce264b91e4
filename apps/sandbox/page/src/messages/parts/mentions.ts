export type TextPart = { readonly text: string } | { readonly userId: string }

/** Splits a text at its mentions, `<m userId="...">`. Anything else in angle brackets is text. */
export function splitMentions(text: string): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const mention of text.matchAll(/<m userId="([^"]+)">/g)) {
    if (mention.index > end) parts.push({ text: text.slice(end, mention.index) })
    // The group is not optional.
    parts.push({ userId: mention[1] as string })
    end = mention.index + mention[0].length
  }
  if (end < text.length) parts.push({ text: text.slice(end) })
  return parts
}
