// Measures this package and its peers, and prints the tables that the README shows: node main.ts
import { cpus } from 'node:os'
import { loadContenders } from './load-contenders.ts'
import { measureColdStart } from './measure/cold-start.ts'
import { measureRow } from './measure/row-in-process.ts'
import { rows } from './measure/rows.ts'
import { measureSizes } from './measure/sizes.ts'
import type { Speed } from './measure/speed.ts'
import { assertVerdicts } from './measure/verdicts.ts'
import { buildContenders } from './peers/build.ts'
import { table } from './table.ts'

const modules = await buildContenders()
const contenders = await loadContenders(modules)
for (const contender of contenders) assertVerdicts(contender)

console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}\n`)
console.log('Time for one value, and how many times what this package takes for it in the same round:\n')
const speeds = rows.map(({ count }, row) => {
  return new Map(measureRow(row, modules).map((speed) => [speed.name, cell(speed, count)]))
})
console.log(
  table(
    ['', ...rows.map(({ name, count }) => `${name} (${count})`)],
    contenders.map(({ name }) => [name, ...speeds.map((column) => column.get(name) ?? '')]),
  ),
)

const isShipped = ({ name }: { readonly name: string }): boolean => name !== 'by hand'
const shipped = modules.filter(isShipped)
const coldStart = measureColdStart(shipped)
console.log(
  '\nKilobytes in a bundle, minified and compressed, and milliseconds of processor time from the start to the first verdicts:\n',
)
console.log(
  table(
    ['', 'callback', 'callback and message', 'everything', 'cold start'],
    shipped.map((one) => {
      const { callback, both, everything } = measureSizes(one)
      const sizes = [callback, both, everything].map((size) => (size === undefined ? '' : (size / 1000).toFixed(1)))
      return [one.name, ...sizes, (coldStart.get(one.name) ?? NaN).toFixed(0)]
    }),
  ),
)

function cell({ nanoseconds, ratio }: Speed, count: number): string {
  const time = nanoseconds / count
  return `${time < 1e4 ? `${time.toFixed(0)} ns` : `${(time / 1000).toFixed(0)} µs`} · ${ratio < 100 ? ratio.toFixed(2) : ratio.toFixed(0)}`
}
