import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'

/**
 * Tells whether a picture is out of date, whatever fonts and version of Chromium a machine has: the SHA-256 of the elements and of
 * the rules that meet them, as the style sheet has them. The addresses of the gallery's own files hold a hash of their content.
 */
export async function drawnFrom(page: Page): Promise<string> {
  const sources = await page.evaluate(async () => {
    const stage = document.querySelector('[data-stage]')
    if (stage === null) throw new Error('the gallery shows nothing')
    const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
    const css = await Promise.all(sheets.map(async ({ href }) => (await fetch(href)).text()))
    const elements = [stage, ...stage.querySelectorAll('*'), document.body, document.documentElement]
    const meets = (selector: string): boolean => {
      // A pseudo-element is drawn with its element.
      const plain = selector.replaceAll(/::?(?:before|after)/g, '') || '*'
      return CSS.supports(`selector(${plain})`) && elements.some((element) => element.matches(plain))
    }
    const rules = css.flatMap((text) => [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)])
    const met = rules.filter(([, selector = '']) => meets(selector.trim())).map(([rule]) => rule)
    return [stage.outerHTML.replaceAll(/(?:blob:)?http:\/\/127\.0\.0\.1:\d+\/(?:[\da-f-]{36})?/g, ''), ...met]
  })
  return createHash('sha256').update(sources.join('\n')).digest('hex')
}
