import { expect, test } from 'vitest'
import { startChild } from './child.ts'

function shell(command: string, ownGroup = false): ReturnType<typeof startChild> {
  return startChild('sh', ['-c', command], { ownGroup })
}

/** The number that a child writes first. */
async function firstNumber(child: ReturnType<typeof startChild>): Promise<number> {
  await expect.poll(child.output).toMatch(/\d+\n/)
  return Number.parseInt(child.output(), 10)
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('tells the exit code and what was written', async () => {
  const child = shell('echo out; echo err >&2; exit 3')

  expect(await child.exited).toBe(3)
  expect(child.output()).toContain('out\n')
  expect(child.output()).toContain('err\n')
})

test('fails with the reason when the command does not exist', async () => {
  const child = startChild('no-such-command', [])

  expect(await child.exited).toBe(1)
  expect(child.output()).toContain('ENOENT')
})

test('passes the environment on', async () => {
  const child = startChild('sh', ['-c', 'echo $COLOUR'], { env: { COLOUR: 'blue' } })

  await child.exited
  expect(child.output()).toBe('blue\n')
})

test('stops a process', async () => {
  const child = shell('echo $$; exec sleep 1000')
  const pid = await firstNumber(child)

  await child.stop()
  expect(isRunning(pid)).toBe(false)
  expect(await child.exited).toBe(1)
})

// A grandchild holds the output open: `exited` resolves only when it has ended as well.
test('stops what a process of its own group has started', async () => {
  const child = shell('sleep 1000 & echo started; wait', true)
  await expect.poll(child.output).toBe('started\n')

  await child.stop()
  expect(await child.exited).toBe(1)
})

test('ends what a process of its own group leaves behind', async () => {
  const child = shell('sleep 1000 & exit 4', true)

  expect(await child.exited).toBe(4)
})

test('does not wait for a process that ignores SIGTERM', { timeout: 10_000 }, async () => {
  const child = shell("trap '' TERM; echo $$; while :; do sleep 0.1; done", true)
  const pid = await firstNumber(child)

  await child.stop()
  expect(isRunning(pid)).toBe(false)
})

test('stopping what has ended changes nothing', async () => {
  const child = shell('exit 0')
  await child.exited

  await child.stop()
  expect(await child.exited).toBe(0)
})
