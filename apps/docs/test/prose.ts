const block = /^```\w*\n(.*?)^```$/gms

/** The code blocks of a Markdown text; of one language if one is named. */
export function codeBlocks(text: string, language = '\\w*'): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, code]) => code ?? '')
}

/** What of a Markdown text is read as language: no code, no addresses, no numbers of a list. */
export function prose(text: string): string {
  return text
    .replaceAll(block, '')
    .replaceAll(/`[^`]*`/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/^\d\. /gm, '')
}
