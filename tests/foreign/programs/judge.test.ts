// A program that does nothing is told of everything.
import { expect, test } from 'vitest'
import { play, type Program, playRefusal } from './play.ts'

const idle: Program = async () => ({ exitCode: 0, output: 'Done: 11 bots' })

test('what a program leaves undone is named', async () => {
  expect(await play(idle)).toEqual([
    'it got no token',
    'it added 0 bots instead of one',
    'it sent no file that it had uploaded',
    'it read 0 pages of bots',
    'it did not print "110 bots"',
  ])
})

test('a program that was refused nothing is named', async () => {
  expect(await playRefusal(idle)).toEqual(['its last call was not refused with 404'])
})
