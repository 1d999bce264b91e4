import type { CarouselColumn, MessageContent } from '@lineworks-bot/types'
import { invalidParameter, overLimit } from '../../../errors/platform-error.ts'
import { characters } from './characters.ts'

const longestTextBesideImageOrTitle = 60

/** The columns of a carousel must be alike. */
export function checkCarousel(content: MessageContent): void {
  if (content.type !== 'carousel') return
  requireAlike(content.columns, (column) => column.actions.length, 'must all have the same number of actions')
  requireAlike(content.columns, hasImage, 'must all have an image when one has')
  requireAlike(content.columns, hasTitle, 'must all have a title when one has')
  for (const [index, column] of content.columns.entries()) {
    const length = characters(column.text)
    if ((hasImage(column) || hasTitle(column)) && length > longestTextBesideImageOrTitle) {
      throw overLimit(
        `content.columns.${index}.text must have at most ${longestTextBesideImageOrTitle} characters beside an image or a title, has ${length}`,
      )
    }
  }
}

function requireAlike(columns: readonly CarouselColumn[], aspect: (column: CarouselColumn) => unknown, rule: string) {
  if (new Set(columns.map(aspect)).size > 1) throw invalidParameter(`content.columns ${rule}`)
}

const hasImage = (column: CarouselColumn): boolean =>
  column.originalContentUrl !== undefined || column.fileId !== undefined

const hasTitle = (column: CarouselColumn): boolean => column.title !== undefined
