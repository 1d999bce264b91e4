import { median } from './median.ts'
import { shuffled } from './shuffled.ts'

/** Something to be timed: it does its work so many times. */
export interface Runner {
  readonly name: string
  readonly run: (times: number) => number
}

export interface Speed {
  readonly name: string
  /** Of one run. */
  readonly nanoseconds: number
  /** Of the reference in the same round. */
  readonly ratio: number
}

const rounds = 21
// The clock of a thread moves in steps of 4 ms on many kernels.
const sample = 40e6
const warmUp = 400e6

// What the runners return is added up here, so that no run may be left out.
let sink = 0

/** The runners in random order, warm-up by warm-up and round by round; the first one is the reference. */
export function measureSpeed(runners: readonly Runner[]): readonly Speed[] {
  const times = new Map(shuffled(runners).map((runner) => [runner, calibrate(runner)]))
  const spent = new Map(runners.map((runner): [Runner, number[]] => [runner, []]))
  for (let round = 0; round < rounds; round++) {
    for (const runner of shuffled(runners)) {
      const count = times.get(runner) ?? 1
      spent.get(runner)?.push(time(runner, count) / count)
    }
  }
  const reference = spent.get(runners[0] as Runner) ?? []
  if (!Number.isFinite(sink)) throw new Error('a runner returned no number')
  return runners.map((runner) => {
    const own = spent.get(runner) ?? []
    return {
      name: runner.name,
      nanoseconds: median(own),
      ratio: median(own.map((one, i) => one / (reference[i] ?? NaN))),
    }
  })
}

/** How many runs a sample takes, after the runner is warm. */
function calibrate(runner: Runner): number {
  let count = 1
  let total = 0
  let last = 0
  while (total < warmUp) {
    last = time(runner, count)
    // The clock may say that nothing has passed.
    total += Math.max(last, 1000)
    if (last < sample) count *= 2
  }
  return Math.max(1, Math.round((count * sample) / time(runner, count)))
}

/** Nanoseconds of this thread on a core: what other processes take while it waits for one does not count. */
function time(runner: Runner, count: number): number {
  const begin = process.threadCpuUsage()
  sink += runner.run(count)
  const { user, system } = process.threadCpuUsage(begin)
  return (user + system) * 1000
}
