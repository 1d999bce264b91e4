import { focusTable, wideTables } from './browser/focus-table.ts'
import { japaneseLabels } from './browser/japanese-labels.ts'
import { menus, nameMenu } from './browser/name-menu.ts'
import { onEachElement } from './browser/on-each-element.ts'
import { printLight } from './browser/print-light.ts'
import { translateLabels } from './browser/translate-labels.ts'
import type { Words } from './words.ts'

/** What runs in a page beside Redoc, as its source text. */
export function inPage({ language }: Words): string {
  const calls = [
    `const onEachElement = ${onEachElement}`,
    `onEachElement(${JSON.stringify(wideTables)}, ${focusTable})`,
    `onEachElement(${JSON.stringify(menus)}, ${nameMenu})`,
    `(${printLight})()`,
    ...(language === 'ja' ? [`(${translateLabels})(${JSON.stringify(japaneseLabels)})`] : []),
  ]
  return `<script>{ ${calls.join('; ')} }</script>`
}
