import { expect, test } from 'vitest'
import { needed } from '../needed.ts'
import { play, playRefusal, type Program } from './play.ts'

/** The tests of every program. `machine` gives what it was built with, or what is missing, when the tests run. */
export function playsItsPart<Machine extends object>(
  machine: () => Machine | { readonly missing: string },
  program: (machine: Machine) => Program,
): void {
  test('does everything in the sandbox', async (context) => {
    expect(await play(program(needed(context, machine())))).toEqual([])
  })

  test('says why a message was refused', async (context) => {
    expect(await playRefusal(program(needed(context, machine())))).toEqual([])
  })
}
