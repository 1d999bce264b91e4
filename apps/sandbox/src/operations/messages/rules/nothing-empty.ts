import type { MessageContent } from '@lineworks-bot/types'
import { invalidParameter } from '../../../errors/platform-error.ts'

/** No document prints a minimum; each of these would have nothing to show. */
export function checkNothingEmpty(content: MessageContent): void {
  for (const [place, items] of mustHold(content)) {
    if (items.length === 0) throw invalidParameter(`${place} must not be empty`)
  }
}

function* mustHold(content: MessageContent): Generator<readonly [place: string, items: { readonly length: number }]> {
  if (content.quickReply !== undefined) yield ['content.quickReply.items', content.quickReply.items]
  switch (content.type) {
    case 'text':
      yield ['content.text', content.text]
      break
    case 'button_template':
      yield ['content.actions', content.actions]
      break
    case 'list_template':
      yield ['content.elements', content.elements]
      break
    case 'carousel':
      yield ['content.columns', content.columns]
      for (const [index, column] of content.columns.entries())
        yield [`content.columns.${index}.actions`, column.actions]
      break
    case 'image_carousel':
      yield ['content.columns', content.columns]
      break
    case 'flex':
      if (content.contents.type === 'carousel') yield ['content.contents.contents', content.contents.contents]
      break
    default:
  }
}
