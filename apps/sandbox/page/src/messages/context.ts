import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Action } from './actions/action.ts'
import type { MessageTexts } from './texts.ts'

export interface ViewContext {
  /** Where the content of an uploaded file is, on the page's own origin. */
  fileUrl(fileId: string): string
  /** A person tapped. Links have already been followed; everything else is the caller's to do. */
  onAction(action: Action): void
  /** The name of the person that a mention holds, by user ID or login ID, without `@`. */
  mentionName(userId: string): string
  readonly text: MessageTexts
  /** The language that `text` is in. */
  readonly language: 'en' | 'ja'
  /** Whether images, sound and video of other hosts are requested. If not, a placeholder names them. */
  readonly externalImages: boolean
}

const View = createContext<ViewContext | undefined>(undefined)

export const ViewProvider = View.Provider

export function useView(): ViewContext {
  const view = useContext(View)
  if (view === undefined) throw new Error('Message components stand inside a ViewProvider.')
  return view
}
