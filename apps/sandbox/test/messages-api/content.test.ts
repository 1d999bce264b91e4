import { expect, test } from 'vitest'
import { flexRules } from './content/flex.ts'
import { mentionRules } from './content/mentions.ts'
import { send } from './content/send-content.ts'
import { templateRules } from './content/templates.ts'

const rules = [...templateRules, ...flexRules, ...mentionRules]

test.for(rules.map((rule) => [rule.name, rule] as const))('%s', ([, rule]) => {
  expect(send(rule.refused)).toContain(rule.with)
  expect(send(rule.accepted)).toBe('accepted')
})

test('a channel takes a mention of everybody', () => {
  expect(send({ type: 'text', text: '<m userId="all">' }, 'channel')).toBe('accepted')
})

test('a message to a channel is judged as one to a user', () => {
  for (const { refused, with: refusal } of rules) {
    if (refusal.includes('mentions all')) continue
    expect(send(refused, 'channel')).toContain(refusal)
  }
})
