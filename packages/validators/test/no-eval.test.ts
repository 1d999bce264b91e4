import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('runs where code from strings is forbidden', () => {
  const code = `
    const { CallbackEvent, MessageContent } = await import(${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)})
    const { requests } = await import(${JSON.stringify(new URL('../src/operations.ts', import.meta.url).href)})
    let forbidden = false
    try { new Function('') } catch { forbidden = true }
    const values = [CallbackEvent.validate({}), MessageContent.validate({ type: 'text' }), requests.addBot.validate({})]
    console.log(JSON.stringify([forbidden, values.map(({ issues }) => issues.length)]))`
  const flags = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', code]
  expect(JSON.parse(execFileSync(process.execPath, flags, { encoding: 'utf8' }))).toEqual([true, [1, 1, 4]])
})
