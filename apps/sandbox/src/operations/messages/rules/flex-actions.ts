import type { FlexAction, FlexContainer } from '@lineworks-bot/types'
import { invalidParameter, missingParameter, overLimit } from '../../../errors/platform-error.ts'
import { characters } from './characters.ts'
import { objectsIn } from '../../../objects-in.ts'

/** The default rule for labels; the pages name flex messages in no rule. */
const longestLabel = 20

export function checkFlexActions(container: FlexContainer): void {
  for (const { place, object } of objectsIn(container, 'content.contents')) {
    if (object['action'] === undefined) continue
    // A member of this name is an action in every flex schema, and the body has passed them.
    const action = object['action'] as FlexAction
    if (object['type'] === 'button' && (action.label ?? '') === '') {
      throw missingParameter(`${place}.action.label is what the button shows: give it`)
    }
    checkLabels(action, `${place}.action`)
    if (action.type === 'message' && action.text === undefined && action.label === undefined) {
      throw invalidParameter(`${place}.action has neither text nor label to send`)
    }
  }
}

function checkLabels(action: FlexAction, place: string): void {
  const translations = action.i18nLabels ?? []
  const labels = [
    [`${place}.label`, action.label ?? ''] as const,
    ...translations.map(({ label }, index) => [`${place}.i18nLabels.${index}.label`, label] as const),
  ]
  for (const [where, label] of labels) {
    const length = characters(label)
    if (length > longestLabel) throw overLimit(`${where} must have at most ${longestLabel} characters, has ${length}`)
  }
}
