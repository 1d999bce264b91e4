/** What of a label is replaced by what; a pattern is the source of a regular expression over the whole label. */
export interface Labels {
  readonly exact: Readonly<Record<string, string>>
  readonly patterns: readonly (readonly [pattern: string, replacement: string])[]
  /** Words in the line that tells the type and the limits of a member. */
  readonly inTypes: readonly (readonly [pattern: string, replacement: string])[]
}

/** Runs in the page: replaces Redoc's own labels, which are fixed English, where they appear. */
export function translateLabels({ exact, patterns, inTypes }: Labels): void {
  const attributes = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title']
  const translated = (label: string): string => {
    if (Object.hasOwn(exact, label)) return exact[label] ?? label
    const [pattern, replacement] = patterns.find(([source]) => new RegExp(source).test(label)) ?? []
    if (pattern === undefined || replacement === undefined) return label
    const [, part = ''] = new RegExp(pattern).exec(label) ?? []
    return replacement.replace('$1', () => (Object.hasOwn(exact, part) ? (exact[part] ?? part) : part))
  }
  const inText = (node: Text): void => {
    const parent = node.parentElement
    // Code, names of members and what we wrote ourselves are no labels.
    if (parent === null || parent.closest('pre, code, script, style, .schema-name, .site-pages') !== null) return
    const label = node.data.trim()
    const words = parent.closest('em') === null ? translated(label) : typed(label)
    if (label !== '' && words !== label) node.data = node.data.replace(label, () => words)
  }
  const typed = (label: string): string =>
    inTypes.reduce((words, [source, replacement]) => words.replace(new RegExp(source, 'g'), replacement), label)
  const inAttributes = (element: Element): void => {
    for (const name of attributes) {
      const label = element.getAttribute(name)
      if (label !== null && translated(label) !== label) element.setAttribute(name, translated(label))
    }
  }
  const under = (node: Node): void => {
    if (node instanceof Text) inText(node)
    if (!(node instanceof Element)) return
    inAttributes(node)
    for (const element of node.querySelectorAll(attributes.map((name) => `[${name}]`).join())) inAttributes(element)
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) if (texts.currentNode instanceof Text) inText(texts.currentNode)
  }
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') addedNodes.forEach(under)
      else if (type === 'characterData') under(target)
      else if (target instanceof Element) inAttributes(target)
    }
  })
  // Not before Redoc has taken over the markup that it wrote at build time: it compares the two.
  const begin = (): void => {
    under(document.body)
    observer.observe(document.body, {
      childList: true,
      characterData: true,
      attributeFilter: attributes,
      subtree: true,
    })
  }
  addEventListener('load', () => setTimeout(begin))
}
