import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const bundle = readFileSync(fileURLToPath(import.meta.resolve('@lineworks-bot/openapi/openapi.json')), 'utf8')
// Linted: these schemas are flat objects.
const { schemas } = (JSON.parse(bundle) as { components: { schemas: Record<string, { properties?: object }> } })
  .components

const tests = readdirSync(import.meta.dirname)
  .filter((file) => /^flex-.*\.test\.ts$/.test(file))
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('\n')

const components = Object.entries(schemas).flatMap(([name, { properties = {} }]) => {
  if (!name.startsWith('Flex') || /Action$|^FlexI18n|Message$/.test(name)) return []
  const component = `${name.charAt(4).toLowerCase()}${name.slice(5)}`
  // The tag draws nothing, and what is drawn is in one language already.
  return Object.keys(properties)
    .filter((property) => property !== 'type' && !property.startsWith('i18n'))
    .map((property) => `${component}.${property}`)
})

test('every documented property is named by a test', () => {
  expect(components.length).toBeGreaterThan(70)
  expect(components.filter((name) => !new RegExp(`['\`" ]${name}\\b`).test(tests))).toEqual([])
})
