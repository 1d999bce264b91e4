import { ActionControl } from '../actions/action-control.tsx'
import { useView } from '../context.ts'
import { Icon } from '../parts/icon.tsx'
import { areaName } from './area-name.ts'
import type { ShownRichMenu } from './shown-rich-menu.ts'
import css from './rich-menu-panel.module.css'

export function RichMenuList({ menu }: { readonly menu: ShownRichMenu }) {
  const { text } = useView()
  return (
    <details class={css.list} data-rich-menu="list">
      <summary class={css.summary}>
        <Icon name="menu" />
        {text.menu}
        <Icon name="next" />
      </summary>
      <ul class={css.items}>
        {menu.areas.map((area, index) => (
          <li key={index}>
            <ActionControl action={area.action} class={css.item}>
              {areaName(area, index, text)}
            </ActionControl>
          </li>
        ))}
      </ul>
    </details>
  )
}
