import type { Page } from 'playwright-core'

/** What a page has at a moment: what it links to, what can be linked to, and what it says to a reader outside code. */
export interface Collected {
  readonly links: readonly string[]
  readonly targets: readonly string[]
  readonly texts: readonly string[]
}

export function collect(page: Page): Promise<Collected> {
  return page.evaluate(() => {
    const all = (selector: string, attribute: string) =>
      [...document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(attribute) ?? [])
    // Code, and names of members and of their types. The link to the other language is in that language.
    const notProse = 'pre, code, script, style, .schema-name, [data-same-place], em'
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode
      if (parentElement?.checkVisibility() && !parentElement.closest(notProse)) texts.push(nodeValue?.trim() ?? '')
    }
    for (const attribute of ['alt', 'title', 'placeholder', 'aria-label', 'aria-description'])
      texts.push(...all(`[${attribute}]`, attribute))
    return {
      links: all('a[href]', 'href'),
      targets: [...all('[data-section-id]', 'data-section-id'), ...all('[id]', 'id')],
      texts: [...new Set(texts)],
    }
  })
}
