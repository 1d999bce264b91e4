import { languages } from '../pages.ts'
import { htmlPage } from './html-page.ts'
import type { SiteFile } from './site-file.ts'

const texts = {
  en: ['Page not found', 'There is no page at this address.', 'To the reference'],
  ja: ['ページが見つかりません', 'このアドレスにページはありません。', 'リファレンスへ'],
} as const

/**
 * What GitHub Pages answers for any address that is none. It may be shown below any folder, so that its links need the base of the
 * site, such as `/lineworks-bot/`; without one they lead to the root of the host.
 */
export function notFound(base: string): SiteFile {
  const parts = languages.map(({ language }) => {
    const [title, text, back] = texts[language]
    const address = `${base}${language === 'en' ? '' : `${language}/`}index.html`
    return `<section lang="${language}"><h2>${title}</h2><p>${text}</p><p><a href="${address}">${back}</a></p></section>`
  })
  const content = htmlPage({
    language: 'en',
    head: [
      '<meta name="robots" content="noindex" />',
      '<title>404 - LINE WORKS Bot API</title>',
      '<link rel="icon" href="data:," />',
    ],
    body: `    <main class="site-page">
      <h1>404</h1>
      ${parts.join('\n      ')}
    </main>`,
  })
  return { path: '404.html', content }
}
