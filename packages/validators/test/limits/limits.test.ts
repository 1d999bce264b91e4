import { describe, expect, test } from 'vitest'
import { actions } from './actions.ts'
import { attachments } from './attachments.ts'
import { bots } from './bots.ts'
import { callbacks } from './callbacks.ts'
import { channels } from './channels.ts'
import { domains } from './domains.ts'
import { errors } from './errors.ts'
import { expectIssues } from './expect-issues.ts'
import { flexComponents } from './flex-components.ts'
import { flex } from './flex.ts'
import { listTemplate } from './list-template.ts'
import { messages } from './messages.ts'
import { persistentMenu } from './persistent-menu.ts'
import { quickReplies } from './quick-reply.ts'
import { absent, replace } from './replace.ts'
import { richMenus } from './rich-menus.ts'
import { templates } from './templates.ts'

const areas = {
  bots,
  domains,
  channels,
  attachments,
  errors,
  messages,
  templates,
  'list template': listTemplate,
  'quick replies': quickReplies,
  actions,
  flex,
  'flex components': flexComponents,
  'rich menus': richMenus,
  'persistent menu': persistentMenu,
  callbacks,
}

for (const [area, rows] of Object.entries(areas)) {
  describe(area, () => {
    for (const { schema, subject, base, path, what, passes, refuses, code } of rows) {
      test(`${subject} ${path} ${what}`, () => {
        expectIssues(schema, base, [])
        for (const value of passes) expectIssues(schema, replace(base, path, value), [])
        for (const value of refuses) {
          expectIssues(schema, replace(base, path, value), [[path, value === absent ? 'required' : code]])
        }
        expect(refuses, 'a row that refuses nothing proves nothing').not.toEqual([])
      })
    }
  })
}

describe('not an object', () => {
  const schemas = new Set(Object.values(areas).flatMap((rows) => rows.map(({ schema }) => schema)))
  test.each([...schemas])('%s', (schema) => {
    for (const value of [null, 'a', 1, true, []]) expectIssues(schema, value, [['', 'type']])
  })
})
