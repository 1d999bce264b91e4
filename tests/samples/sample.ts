import type { ShownDescription } from './site.ts'

/** A program as it stands on the site. */
export interface Sample {
  /** The operation, or `message-` and the kind of message: a name for a file, too. */
  readonly name: string
  readonly operationId: string
  readonly language: string
  readonly source: string
}

/** As the menu of the page calls them. */
export const languages = ['curl', 'TypeScript', 'Python', 'Go'] as const

export function samplesOf(description: ShownDescription): Sample[] {
  return [...operationSamples(description), ...messageSamples(description)]
}

function operationSamples({ paths }: ShownDescription): Sample[] {
  return Object.values(paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ operationId, 'x-codeSamples': samples = [] }) =>
      operationId === undefined
        ? []
        : samples.map(({ label, source }) => ({ name: operationId, operationId, language: label, source })),
    )
}

const labels: Readonly<Record<string, (typeof languages)[number]>> = {
  bash: 'curl',
  ts: 'TypeScript',
  python: 'Python',
  go: 'Go',
}

/** The guide has a block of TypeScript that all kinds of message begin with, and then each kind in each language. */
function messageSamples({ tags }: ShownDescription): Sample[] {
  const guide = tags.find(({ name }) => name === 'guide-messages')?.description ?? ''
  const [start = '', ...kinds] = guide.split(/^\*\*`(?=\w+`\*\*)/m)
  const prelude = blocksOf(start).at(-1)?.source ?? ''
  return kinds.flatMap((text) => {
    const [kind = ''] = text.split('`')
    return blocksOf(text).map(({ lang, source }) => ({
      name: `message-${kind}`,
      operationId: 'sendUserMessage',
      language: labels[lang] ?? lang,
      source: lang === 'ts' ? `${prelude}\n${source}` : source,
    }))
  })
}

function blocksOf(markdown: string): { readonly lang: string; readonly source: string }[] {
  return [...markdown.matchAll(/^```(\w+)\n(.*?)\n```$/gms)].map(([, lang = '', source = '']) => ({ lang, source }))
}
