import type { Description } from '../description/description.ts'
import { messageExamples, shortest } from '../generated-pages/message-examples.ts'

/** Beside its sample, what else a kind can look like. */
const further: Readonly<Record<string, readonly string[]>> = {
  text: ['textMessageQuickReply'],
  list_template: ['listTemplateMessage'],
  carousel: ['carouselMessage'],
  flex: ['flexMessageBubble', 'flexMessageI18n'],
}

/** Names of the examples of one kind that are shown as pictures; the first is the sample. */
export function picturedExamples(description: Description, type: string): readonly [string, ...string[]] {
  return [shortest(messageExamples(description), type).name, ...(further[type] ?? [])]
}
