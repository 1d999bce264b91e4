import { type ViewContext, ViewProvider } from '../context.ts'
import { RichMenuImage } from './rich-menu-image.tsx'
import { RichMenuList } from './rich-menu-list.tsx'
import type { ShownRichMenu } from './shown-rich-menu.ts'
import css from './rich-menu-panel.module.css'

interface Props {
  readonly menu: ShownRichMenu
  /** The image's file ID. A menu without an image has its list only. */
  readonly imageFileId: string | undefined
  /** `auto`: the image on a narrow screen, the list on a wide one. */
  readonly form?: 'auto' | 'image' | 'list'
  readonly context: ViewContext
}

export function RichMenuPanel({ menu, imageFileId, form = 'auto', context }: Props) {
  return (
    <ViewProvider value={context}>
      <nav class={css.panel} aria-label={context.text.menu} data-form={imageFileId === undefined ? 'list' : form}>
        {imageFileId !== undefined && <RichMenuImage menu={menu} fileId={imageFileId} />}
        <RichMenuList menu={menu} />
      </nav>
    </ViewProvider>
  )
}
