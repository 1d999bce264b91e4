import { describe, test } from 'vitest'
import type { IssueCode } from '../../src/index.ts'
import { expectIssues } from '../limits/expect-issues.ts'

const url = 'https://cdn.example.com/a.png'
const action = { type: 'uri', uri: 'https://example.com' }

const components: Readonly<Record<string, object>> = {
  box: { type: 'box', layout: 'vertical', contents: [] },
  button: { type: 'button', action },
  image: { type: 'image', url },
  icon: { type: 'icon', url },
  text: { type: 'text', text: 'Sale' },
  separator: { type: 'separator' },
  filler: { type: 'filler' },
  // In a text only.
  span: { type: 'span', text: 'Sale' },
  // Of API 1.0, and of LINE.
  spacer: { type: 'spacer', size: 'md' },
  video: { type: 'video', url },
  bubble: { type: 'bubble' },
}

const inRow = ['box', 'button', 'image', 'text', 'separator', 'filler']
const allowed = { horizontal: inRow, vertical: inRow, baseline: ['icon', 'text', 'filler'] }

for (const [layout, names] of Object.entries(allowed)) {
  describe(`a ${layout} box`, () => {
    for (const [name, component] of Object.entries(components)) {
      const takes = names.includes(name)
      test(`${takes ? 'takes' : 'refuses'} ${name}`, () => {
        const value = inBubble({ body: { type: 'box', layout, contents: [components['text'], component] } })
        expectIssues('FlexMessage', value, takes ? [] : [['contents.body.contents.1.type', 'enum']])
      })
    }
  })
}

test('the rule of a box goes by its own layout, not by that of the box around it', () => {
  const baseline = { type: 'box', layout: 'baseline', contents: [components['icon'], components['button']] }
  const body = { type: 'box', layout: 'vertical', contents: [baseline] }
  expectIssues('FlexMessage', inBubble({ body }), [['contents.body.contents.0.contents.1.type', 'enum']])
})

test('an unknown layout is the only thing that is wrong', () => {
  const body = { type: 'box', layout: 'grid', contents: [components['icon'], components['button']] }
  expectIssues('FlexMessage', inBubble({ body }), [['contents.body.layout', 'enum']])
})

const blocks: Readonly<Record<string, readonly [takes: readonly string[], code: IssueCode]>> = {
  header: [['box'], 'const'],
  hero: [['box', 'image'], 'discriminator'],
  body: [['box'], 'const'],
  footer: [['box'], 'const'],
}

for (const [block, [names, code]] of Object.entries(blocks)) {
  describe(`the ${block} of a bubble`, () => {
    for (const name of ['box', 'image', 'text', 'video']) {
      const takes = names.includes(name)
      test(`${takes ? 'takes' : 'refuses'} ${name}`, () => {
        const value = inBubble({ [block]: components[name] })
        expectIssues('FlexMessage', value, takes ? [] : [[`contents.${block}.type`, code]])
      })
    }
  })
}

describe('a text', () => {
  for (const name of Object.keys(components)) {
    test(`${name === 'span' ? 'takes' : 'refuses'} ${name}`, () => {
      const body = { type: 'box', layout: 'vertical', contents: [{ type: 'text', contents: [components[name]] }] }
      const path = 'contents.body.contents.0.contents.0.type'
      expectIssues('FlexMessage', inBubble({ body }), name === 'span' ? [] : [[path, 'const']])
    })
  }
})

test('a carousel takes bubbles only', () => {
  const contents = { type: 'carousel', contents: [{ type: 'bubble' }, components['box']] }
  expectIssues('FlexMessage', { type: 'flex', altText: 'Sale', contents }, [['contents.contents.1.type', 'const']])
})

function inBubble(blocksOfBubble: object): object {
  return { type: 'flex', altText: 'Sale', contents: { type: 'bubble', ...blocksOfBubble } }
}
