import { language } from '../app/preferences.ts'
import { personOf, sandbox } from '../app/tenant.ts'
import { control } from '../control/control.ts'
import { messageTexts, type ViewContext } from '../messages/index.ts'
import { tap, type Tapped } from './taps.ts'

/** How the messages of the chat reach the rest of the page. */
export function viewContext(tapped: Tapped): ViewContext {
  return {
    fileUrl: control.fileUrl,
    onAction: (action) => tap(action, tapped),
    mentionName: (userId) => personOf(userId)?.name ?? userId,
    text: messageTexts[language.value],
    language: language.value,
    externalImages: sandbox.value?.externalImages ?? false,
  }
}
