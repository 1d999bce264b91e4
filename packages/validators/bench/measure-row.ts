// One row of the table in a process of its own, as JSON: node measure-row.ts <index> <modules>
import { loadContenders } from './load-contenders.ts'
import { rows } from './measure/rows.ts'
import { measureSpeed } from './measure/speed.ts'
import { assertVerdicts } from './measure/verdicts.ts'

const [index, modules] = process.argv.slice(2)
const row = rows[Number(index)]
if (row === undefined || modules === undefined) throw new Error('give the index of a row, and modules')
const contenders = await loadContenders(JSON.parse(modules))
// They have seen invalid values before, as they have where they are used.
for (const contender of contenders) assertVerdicts(contender)
console.log(JSON.stringify(measureSpeed(contenders.flatMap((contender) => row.runner(contender) ?? []))))
