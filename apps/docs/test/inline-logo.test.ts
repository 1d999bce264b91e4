import { expect, test } from 'vitest'
import { inlineLogo } from '../src/inline-logo.ts'

const page =
  '<script>x ? `https://cdn.redoc.ly/redoc/logo-mini-full.svg` : `https://cdn.redoc.ly/redoc/logo-mini.svg`</script>'

test('puts an image that needs no request for each form of the logo', () => {
  const inlined = inlineLogo(page)

  expect(inlined).not.toContain('https:')
  expect(inlined.match(/`data:image\/svg\+xml,[^`<]+`/g)).toHaveLength(2)
})

test('stops when Redoc shows its logo in another way', () => {
  expect(() => inlineLogo(page.replace('logo-mini-full', 'logo'))).toThrow('logo-mini-full.svg 0 times')
  expect(() => inlineLogo(page + page)).toThrow('2 times')
})
