// How soon a reader sees the built site, and can use it, on a CPU that is slowed to a quarter, over loopback:
//   node apps/docs/bench/first-view.ts [runs]
//
// shown:  the first contentful paint.
// usable: the heading of what the address names is in view, and Ctrl+K has opened the search.
// work:   how long the page's main thread computed until then (slowed, too). A busy machine changes it little.
import { launchChromium } from '../test/browser/chromium.ts'
import { serveSite } from '../test/browser/pages.ts'
import { type FirstView, firstView } from './load.ts'

const places = ['index.html', 'index.html#/messages/sendusermessage', 'ja/index.html', 'ja/index.html#/guide-errors']
const runs = Number(process.argv[2] ?? 5)

const site = await serveSite()
const browser = await launchChromium()
const measured = new Map<string, FirstView[]>(places.map((place) => [place, []]))
try {
  // In turns, so that whatever else the machine does falls on all alike.
  for (let run = 0; run < runs; run++) {
    for (const place of places) measured.get(place)?.push(await firstView(browser, `${site.root.url}/${place}`))
  }
} finally {
  await browser.close()
  site.stop()
}

console.log(`Medians of ${runs}, in seconds of a CPU at a quarter of its speed (aims: shown 1, usable 3)`)
for (const [place, views] of measured) {
  const figures = (['shown', 'usable', 'work'] as const).map((name) => {
    const sorted = views.map((view) => view[name]).sort((a, b) => a - b)
    return `${name} ${((sorted[Math.floor(runs / 2)] ?? NaN) / 1000).toFixed(2)}`
  })
  const moved = Math.max(...views.map((view) => view.moved))
  console.log(`${place.padEnd(40)} ${figures.join('  ')}  layout shift at most ${moved.toFixed(3)}`)
}
