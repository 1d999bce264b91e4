import { execFileSync } from 'node:child_process'
import { writeDist } from '../dist-folder.ts'
import { callbacks, requestsByHand } from '../data/valid.ts'
import type { Modules } from '../peers/modules.ts'
import { median } from './median.ts'
import { shuffled } from './shuffled.ts'

const rounds = 15
const ending = `const { user, system } = process.cpuUsage()
console.log((user + system) / 1000)
`

/**
 * Milliseconds of processor time, of all its threads, that a process takes to import both validators and to use each once, beyond one
 * that does nothing. Other than by the clock, a busy machine does not matter.
 */
export function measureColdStart(contenders: readonly Modules[]): ReadonlyMap<string, number> {
  const empty = writeDist('cold/empty.js', ending)
  const scripts = contenders.map(({ name, callback, request }) => ({
    name,
    file: writeDist(`cold/${name.replaceAll(/\W+/g, '-')}.js`, script(callback, request)),
  }))
  const spent = new Map(contenders.map(({ name }): [string, number[]] => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const nothing = duration(empty)
    for (const { name, file } of shuffled(scripts)) spent.get(name)?.push(duration(file) - nothing)
  }
  return new Map([...spent].map(([name, times]) => [name, median(times)]))
}

function script(callback: string, request: string): string {
  return `import * as callback from ${JSON.stringify(callback)}
import * as request from ${JSON.stringify(request)}
const isRight = callback.is(${JSON.stringify(callbacks[0])}) && request.is(${JSON.stringify(requestsByHand[0])})
process.exitCode = isRight ? 0 : 1
${ending}`
}

function duration(file: string): number {
  return Number(execFileSync(process.execPath, [file], { encoding: 'utf8' }))
}
