/** Runs in the page: does something to each element that is there, and to each that comes. */
export function onEachElement(selector: string, mend: (element: Element) => void): void {
  const under = (node: Node): void => {
    if (!(node instanceof Element)) return
    if (node.matches(selector)) mend(node)
    node.querySelectorAll(selector).forEach(mend)
  }
  addEventListener('load', () =>
    // Not before Redoc has taken over the markup that it wrote at build time: it compares the two.
    setTimeout(() => {
      under(document.body)
      const observer = new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(under)))
      observer.observe(document.body, { childList: true, subtree: true })
    }),
  )
}
