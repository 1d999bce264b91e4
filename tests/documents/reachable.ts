import { expect } from 'vitest'
import type { Performance } from './scene.ts'

export const patience = { timeout: 15_000, interval: 50 }

/** Resolves when the program listens on the port that callbacks go to. */
export async function reachable({ callbackPort, output }: Performance): Promise<void> {
  const answers = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${callbackPort}/`).then(
      () => true,
      () => false,
    )
  await expect.poll(answers, { ...patience, message: `it does not listen: ${output()}` }).toBe(true)
}
