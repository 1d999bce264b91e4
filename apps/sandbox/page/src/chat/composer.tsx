import { useRef } from 'preact/hooks'
import type { RoomView } from '../../../src/control/protocol.ts'
import { language, texts } from '../app/preferences.ts'
import { Button } from '../parts/button.tsx'
import { drafts } from './drafts.ts'
import { isTaken, kinds } from './kinds.ts'
import { KindButton } from './kind-button.tsx'
import { say } from './perform.ts'
import { roomTitle } from './room-title.ts'
import { sendFiles, uploading } from './send-file.ts'
import css from './composer.module.css'

/** Where messages are written, with a button for each other kind that may be sent. */
export function Composer({ room }: { readonly room: RoomView }) {
  const words = texts.value.composer
  const { channelId } = room
  const field = useRef<HTMLTextAreaElement>(null)
  const textTaken = isTaken('text')
  const refused = (['text', ...kinds] as const).filter((kind) => !isTaken(kind))
  const draft = drafts.value.get(channelId) ?? ''

  function write(text: string): void {
    drafts.value = new Map(drafts.peek()).set(channelId, text)
  }

  async function send(): Promise<void> {
    const text = drafts.peek().get(channelId) ?? ''
    if (text.trim() === '') return
    write('')
    // What was refused is given back, unless something else was begun meanwhile.
    if (!(await say({ type: 'text', text })) && !drafts.peek().get(channelId)) write(text)
    field.current?.focus()
  }

  return (
    <form
      class={css.composer}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <div class={css.kinds} role="group" aria-label={words.more}>
        {kinds.map((kind) => (
          <KindButton key={kind} kind={kind} />
        ))}
        {uploading.value.map((file, index) => (
          <span key={index} class={css.uploading}>
            {words.uploading(file)}
          </span>
        ))}
      </div>
      <div class={css.row}>
        <div class={css.grow} data-text={`${draft} `}>
          <textarea
            ref={field}
            id="composer"
            class={css.text}
            rows={1}
            aria-label={words.label}
            aria-describedby={refused.length > 0 ? 'refused-kinds' : undefined}
            placeholder={textTaken ? words.placeholder(roomTitle(room)) : words.refused(words.kinds.text)}
            disabled={!textTaken}
            value={draft}
            onInput={(event) => write(event.currentTarget.value)}
            onKeyDown={(event) => {
              // Enter also ends the choice of Japanese characters.
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
              event.preventDefault()
              void send()
            }}
            onPaste={(event) => {
              const { files = [], types = [] } = event.clipboardData ?? {}
              // Cells of a spreadsheet come with a picture of themselves.
              if (files.length === 0 || types.includes('text/plain')) return
              event.preventDefault()
              void sendFiles(files)
            }}
          />
        </div>
        <Button look="main" type="submit" sign="send" disabled={draft.trim() === ''}>
          {words.send}
        </Button>
      </div>
      <p class={css.hint} id="refused-kinds">
        {refused.length > 0
          ? words.refusedList(
              new Intl.ListFormat(language.value, { style: 'narrow' }).format(refused.map((kind) => words.kinds[kind])),
            )
          : words.hint}
      </p>
    </form>
  )
}
