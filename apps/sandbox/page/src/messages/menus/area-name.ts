import type { RichMenuArea } from '@lineworks-bot/types'
import type { MessageTexts } from '../texts.ts'

/** The label of an area. Without one, desktop clients show a default text, which no page prints. */
export function areaName(area: RichMenuArea, index: number, text: MessageTexts): string {
  return area.action.label || text.area(index + 1)
}
