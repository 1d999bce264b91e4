import { readFileSync } from 'node:fs'

/** The first block of code in this language that has the text in it. */
export function codeIn(readme: string, language: 'sh' | 'ts', text: string): string {
  const blocks = readFileSync(readme, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)
  for (const [, found, code] of blocks) if (found === language && code?.includes(text)) return code
  throw new Error(`${readme} has no block of ${language} with ${text}`)
}

/** What the comments below `console.log` say that it prints. */
export function promisedOutput(code: string): readonly string[] {
  return [...code.matchAll(/console\.log\(.*\)\n((?:\s*\/\/ .*\n)+)/g)].flatMap(([, comments = '']) =>
    [...comments.matchAll(/\/\/ (.*)/g)].map(([, line = '']) => line),
  )
}
