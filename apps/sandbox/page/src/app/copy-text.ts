import { announce } from './announce.ts'
import { texts } from './preferences.ts'

/** Puts a text on the clipboard, and tells it under its name or by itself. */
export async function copyText(text: string, name = text): Promise<void> {
  const words = texts.peek().app
  try {
    await navigator.clipboard.writeText(text)
    announce(words.copied(name))
  } catch {
    announce(words.notCopied, 'failed')
  }
}
