const block = /^```\w*\n(.*?)^```$/gms

/** What of a Markdown text is read as language: no code, no addresses, no numbers of a list. */
export function prose(text: string): string {
  return text
    .replaceAll(block, '')
    .replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/gs, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/^\d\. /gm, '')
}
