import { policy, siteStyle } from '../site-style.ts'

interface HtmlPage {
  readonly language: string
  /** The title, and what else is the page's own. */
  readonly head: readonly string[]
  readonly body: string
}

/** The frame of every page of ours that Redoc does not make. */
export function htmlPage({ language, head, body }: HtmlPage): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${head.join('\n    ')}
    <style>${siteStyle}</style>
  </head>
  <body class="site-body">
${body}
  </body>
</html>
`
}
