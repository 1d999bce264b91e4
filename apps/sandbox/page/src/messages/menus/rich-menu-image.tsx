import { ActionControl } from '../actions/action-control.tsx'
import { useView } from '../context.ts'
import { Picture } from '../media/picture.tsx'
import { areaName } from './area-name.ts'
import { areaPlace } from './area-place.ts'
import type { ShownRichMenu } from './shown-rich-menu.ts'
import css from './rich-menu-panel.module.css'

interface Props {
  readonly menu: ShownRichMenu
  readonly fileId: string
}

export function RichMenuImage({ menu, fileId }: Props) {
  const { text } = useView()
  const { width, height } = menu.size
  return (
    <div class={css.image} style={{ aspectRatio: `${width} / ${height}` }} data-rich-menu="image">
      <Picture fileId={fileId} alt={text.menu} />
      {menu.areas.map((area, index) => (
        <ActionControl
          key={index}
          action={area.action}
          class={css.area}
          name={areaName(area, index, text)}
          style={areaPlace(area.bounds, menu.size)}
        />
      ))}
    </div>
  )
}
