import { announce } from '../app/announce.ts'
import { texts } from '../app/preferences.ts'
import { copyText } from '../app/copy-text.ts'
import type { Action } from '../messages/index.ts'
import { openFilePicker } from './file-picker.ts'
import { openDialog } from './dialogs.ts'
import { say, sendPostback } from './perform.ts'
import { isTaken } from './kinds.ts'

export interface Tapped {
  /** Whose action it is. */
  readonly botId: number | undefined
  /** Where it stands: a message action sends its label instead of its text in some places. */
  readonly standsIn: string
}

const sendsLabel: ReadonlySet<string> = new Set(['button_template', 'list_template', 'persistentMenu'])

/** Does what a tap asks for. */
export function tap(action: Action, { botId, standsIn }: Tapped): void {
  switch (action.type) {
    case 'postback':
      return void sendPostback(action.data, action.displayText, botId)
    case 'message':
      return void sayAction(action, sendsLabel.has(standsIn))
    case 'copy':
      return void copyText(action.copyText)
    case 'camera':
    case 'cameraRoll':
      if (refuses('image')) return
      return openFilePicker('image', action.type === 'camera')
    case 'location':
      if (refuses('location')) return
      return openDialog({ kind: 'location' })
    case 'uri':
      // The link itself was followed.
      return
  }
}

function sayAction(action: Extract<Action, { type: 'message' }>, asLabel: boolean): Promise<boolean> {
  const label = action.label ?? ''
  const text = asLabel ? label : (action.text ?? label)
  const { postback } = action
  return say({ type: 'text', text, ...(postback === undefined ? {} : { postback }) })
}

function refuses(kind: 'image' | 'location'): boolean {
  if (isTaken(kind)) return false
  const words = texts.peek().composer
  announce(words.refused(words.kinds[kind]), 'failed')
  return true
}
