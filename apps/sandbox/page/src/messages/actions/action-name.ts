import type { Action } from './action.ts'

/** What a control is called: its label, or what it does where a label may be left out. */
export function actionName(action: Action): string {
  return action.label || purpose(action) || action.type
}

function purpose(action: Action): string | undefined {
  switch (action.type) {
    case 'message':
      return 'text' in action ? action.text : undefined
    case 'postback':
      return action.displayText
    case 'uri':
      return action.uri
    case 'copy':
      return action.copyText
    default:
      return undefined
  }
}
