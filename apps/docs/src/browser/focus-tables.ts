/** Runs in the page: a table that is wider than the page can be scrolled by the keyboard as well. */
export function focusTables(): void {
  const under = (node: Node): void => {
    if (!(node instanceof Element)) return
    for (const table of [node, ...node.querySelectorAll('.md-table-wrapper')]) {
      if (table.matches('.md-table-wrapper')) table.setAttribute('tabindex', '0')
    }
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
