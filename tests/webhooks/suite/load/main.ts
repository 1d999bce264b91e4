// The bars of speed: each the median over interleaved rounds of one against another in the same round.
import { describeBar, holds } from './bar.ts'
import { inProcess } from './in-process.ts'
import { overHttp } from './over-http.ts'

const rounds = Number(process.argv[2] ?? 25)
const bars = [...(await inProcess(rounds)), ...(await overHttp(rounds))]
for (const bar of bars) console.log(describeBar(bar))
const passed = bars.filter(holds).length
console.log(`${passed} passed, ${bars.length - passed} failed`)
process.exitCode = passed === bars.length ? 0 : 1
