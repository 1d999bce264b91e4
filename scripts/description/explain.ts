import { DescriptionError } from './errors.ts'

/** Runs a task. A fault of the description ends it with one sentence that names the place; anything else is a fault of ours. */
export async function explain(task: () => Promise<void>): Promise<void> {
  try {
    await task()
  } catch (error) {
    if (!(error instanceof DescriptionError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
