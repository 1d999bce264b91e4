/** What happened when, in milliseconds since the page was asked for; NaN as long as it has not. */
export interface Seen {
  shown: number
  heading: number
  search: number
  moved: number
}

/** Runs in the page before anything of it. */
export function watchPage(): void {
  const seen: Seen = { shown: NaN, heading: NaN, search: NaN, moved: 0 }
  Object.assign(window, { seen })
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') seen.shown = startTime
  }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver((list) => {
    // A layout-shift entry has these members, which the types of the DOM lack.
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) seen.moved += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })

  const place = location.hash.slice(1)
  const look = (): void => {
    const heading = document.querySelector(place === '' ? 'h1' : `[data-section-id="${place}"] :is(h1, h2, h3)`)
    const box = heading?.getBoundingClientRect()
    const inView = box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight
    if (Number.isNaN(seen.heading) && inView) seen.heading = performance.now()
    if (Number.isNaN(seen.search) && document.querySelector('[data-testid="search-dialog"]'))
      seen.search = performance.now()
    if (Number.isNaN(seen.heading + seen.search)) setTimeout(look, 20)
  }
  look()
}
