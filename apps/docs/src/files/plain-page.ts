import { headTags } from '../head-tags.ts'
import { navigation } from '../navigation.ts'
import type { Words } from '../words.ts'
import { htmlPage } from './html-page.ts'

interface PlainPage {
  readonly words: Words
  readonly current: 'downloads'
  readonly body: string
  /** What the page is about, in a sentence. */
  readonly text: string
}

/** A page of ours beside Redoc's, in its plain look. */
export function plainPage({ words, current, body, text }: PlainPage): string {
  const title = `${words.pages[current]} - LINE WORKS Bot API`
  return htmlPage({
    language: words.language,
    head: [
      '<meta name="color-scheme" content="light dark" />',
      `<meta name="description" content="${text}" />`,
      `<title>${title}</title>`,
      '<link rel="icon" href="data:," />',
      headTags({ words, current, title, text }),
    ],
    body: `    ${navigation(words, current)}
    <main class="site-page">
${body}
    </main>`,
  })
}
