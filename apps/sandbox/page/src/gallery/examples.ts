import type { MessageContent, PersistentMenu, ReceivedContent } from '@lineworks-bot/types'
import bundle from '@lineworks-bot/openapi/openapi.json?raw'
import type { ShownRichMenu } from '../messages/menus/shown-rich-menu.ts'
import { localize } from './localize.ts'
import type { Specimen } from './specimen.ts'

// Linted: every example has a summary, and fits the schema of the place that it is named after.
const { examples } = (
  JSON.parse(bundle) as {
    components: { examples: Record<string, { summary: string; value: Record<string, unknown> }> }
  }
).components

/** The description's own examples of what is shown in a room. */
export function readExamples(language: string): Specimen[] {
  return Object.entries(examples).flatMap(([name, { summary: title, value }]): Specimen[] => {
    const localized = localize(value, language) as Record<string, unknown>
    const message = { name, title, shows: 'message' } as const
    if (/Message[A-Z]?\w*$/.test(name) && !name.startsWith('on') && 'content' in value) {
      return [{ ...message, from: 'bot', content: localized['content'] as MessageContent }]
    }
    if (name.startsWith('onMessageRequest')) {
      return [{ ...message, from: 'user', content: localized['content'] as ReceivedContent }]
    }
    if (name === 'addPersistentMenuRequest') {
      return [{ name, title, shows: 'persistent menu', menu: localized as unknown as PersistentMenu }]
    }
    if (name.startsWith('createRichMenuRequest')) {
      const menu = localized as unknown as ShownRichMenu
      return [
        { name, title, shows: 'rich menu', menu, form: 'image' },
        { name: `${name}List`, title, shows: 'rich menu', menu, form: 'list' },
        { name: `${name}Auto`, title, shows: 'rich menu', menu, form: 'auto' },
      ]
    }
    return []
  })
}
