import { useLayoutEffect, useRef } from 'preact/hooks'
import { attempt } from '../app/attempt.ts'
import { texts } from '../app/preferences.ts'
import { Button } from '../parts/button.tsx'
import { LogEntry } from './log-entry.tsx'
import { history, readOlder } from './messages.ts'
import css from './log.module.css'

/** Nearer than this to its end, the log follows what is new. */
const nearEndPx = 120

export function Log() {
  const words = texts.value.chat
  const known = history.value
  const messages = known?.messages ?? []
  const scroller = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const follows = useRef(true)

  // Another room begins at its end.
  useLayoutEffect(() => {
    follows.current = true
  }, [known?.channelId])

  useLayoutEffect(() => {
    const element = scroller.current
    if (element !== null && follows.current) element.scrollTop = element.scrollHeight
  }, [known])

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null || list.current === null) return
    // Pictures grow after they were drawn, and the foot shrinks the log.
    const observer = new ResizeObserver(() => {
      if (follows.current) element.scrollTop = element.scrollHeight
    })
    observer.observe(list.current)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  return (
    <div
      ref={scroller}
      class={css.scroller}
      tabIndex={0}
      role="group"
      aria-label={words.log}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        follows.current = scrollHeight - scrollTop - clientHeight < nearEndPx
      }}
    >
      {known?.complete === false && (
        <div class={css.older}>
          <Button onClick={() => attempt(readOlder)}>{words.older}</Button>
        </div>
      )}
      <div ref={list} class={css.end}>
        {known !== undefined && (
          // A log per room: what is in it from the start is not read out, what comes later is.
          <div key={known.channelId} class={css.list} role="log" aria-label={words.log}>
            {messages.map((message, index) => (
              <LogEntry key={message.sequence} message={message} previous={messages[index - 1]} />
            ))}
          </div>
        )}
      </div>
      {known !== undefined && messages.length === 0 && <p class={css.empty}>{words.empty}</p>}
    </div>
  )
}
