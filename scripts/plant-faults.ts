// Puts faults into a copy of the repository, one at a time, and sees whether the test that must notice does:
//   node scripts/bootstrap.mjs plant-faults
// The last line is `N passed, N failed`. Takes some minutes.
import { ask } from './planted/ask.ts'
import { type PlantedFault, plantedFaults } from './planted/faults.ts'
import { ScratchCopy } from './planted/scratch-copy.ts'

const copy = new ScratchCopy()

async function build(generate: boolean): Promise<void> {
  const tasks = generate ? ['generate', 'build'] : ['build']
  for (const task of tasks) await copy.run('pnpm', ['run', task])
}

/** Undefined when it was noticed as it must be. */
async function trial(fault: PlantedFault): Promise<string | undefined> {
  const before = await ask(copy, fault.noticedBy)
  if (!before.passed) return `fails without the fault${before.problem === undefined ? '' : `: ${before.problem}`}`
  const restore = copy.plant(fault)
  try {
    await build(fault.generate === true)
    const after = await ask(copy, fault.noticedBy)
    return after.passed ? 'nobody noticed' : after.problem
  } finally {
    restore()
    await build(fault.generate === true)
  }
}

let failed = 0
try {
  await build(false)
  for (const fault of plantedFaults) {
    process.stdout.write(`${fault.name} … `)
    const problem = await trial(fault)
    const by = 'test' in fault.noticedBy ? fault.noticedBy.test : fault.noticedBy.command.join(' ')
    console.log(problem === undefined ? `noticed by "${by}"` : `NOT NOTICED: ${problem}`)
    if (problem !== undefined) failed += 1
  }
} finally {
  copy.remove()
}
console.log(`${plantedFaults.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
