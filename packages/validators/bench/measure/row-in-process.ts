import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Modules } from '../peers/modules.ts'
import { median } from './median.ts'
import type { Speed } from './speed.ts'

const processes = 3
const script = fileURLToPath(new URL('../measure-row.ts', import.meta.url))

/** The medians over several processes: V8 optimizes a little differently in each. */
export function measureRow(row: number, modules: readonly Modules[]): readonly Speed[] {
  const runs = Array.from({ length: processes }, () => measureOnce(row, modules))
  return (runs[0] ?? []).map(({ name }, i) => ({
    name,
    nanoseconds: median(runs.map((run) => run[i]?.nanoseconds ?? NaN)),
    ratio: median(runs.map((run) => run[i]?.ratio ?? NaN)),
  }))
}

function measureOnce(row: number, modules: readonly Modules[]): readonly Speed[] {
  const text = execFileSync(process.execPath, [script, `${row}`, JSON.stringify(modules)], { encoding: 'utf8' })
  // It writes what `measureSpeed` gives.
  return JSON.parse(text) as readonly Speed[]
}
