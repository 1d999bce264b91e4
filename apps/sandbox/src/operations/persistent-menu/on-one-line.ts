import type { PersistentMenuAction } from '@lineworks-bot/types'

/** A line break in a text becomes a blank: in what is shown or said, not in what goes to the bot or the clipboard. */
export function onOneLine(action: PersistentMenuAction): PersistentMenuAction {
  const label = oneLine(action.label)
  const i18nLabels = action.i18nLabels?.map((item) => ({ ...item, label: oneLine(item.label) }))
  const labelled = { ...action, label, ...(i18nLabels && { i18nLabels }) }
  if (labelled.type !== 'message') return labelled
  const i18nTexts = labelled.i18nTexts?.map((item) => ({ ...item, text: oneLine(item.text) }))
  return {
    ...labelled,
    ...(labelled.text !== undefined && { text: oneLine(labelled.text) }),
    ...(i18nTexts && { i18nTexts }),
  }
}

function oneLine(text: string): string {
  return text.replace(/\r\n|\r|\n/g, ' ')
}
