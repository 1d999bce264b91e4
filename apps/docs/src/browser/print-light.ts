/** Runs in the page: paper is white, so that the colours for the dark do not go on it. */
export function printLight(): void {
  const { classList } = document.documentElement
  let wasDark = false
  matchMedia('print').addEventListener('change', ({ matches }) => {
    if (matches) wasDark = classList.contains('dark')
    if (!wasDark) return
    classList.toggle('dark', !matches)
    classList.toggle('light', matches)
  })
}
