import { MessageView, PersistentMenuBar, QuickReplies, RichMenuPanel } from '../messages/index.ts'
import { galleryContext } from './context.ts'
import type { Parameters } from './parameters.ts'
import type { Specimen } from './specimen.ts'
import css from './gallery.module.css'

interface Props {
  readonly specimen: Specimen
  readonly parameters: Parameters
}

export function SpecimenView({ specimen, parameters }: Props) {
  const width = parameters.width
  return (
    <section
      class={css.specimen}
      aria-labelledby={specimen.name}
      style={width === undefined ? {} : { width: `${width}px` }}
    >
      <h2 id={specimen.name} class={css.title}>
        {specimen.title} <code>{specimen.name}</code>
      </h2>
      <div class={css.stage} data-stage={specimen.name}>
        {draw(specimen, parameters)}
      </div>
    </section>
  )
}

function draw(specimen: Specimen, parameters: Parameters) {
  const context = galleryContext(specimen, parameters)
  switch (specimen.shows) {
    case 'persistent menu':
      return <PersistentMenuBar menu={specimen.menu} context={context} />
    case 'rich menu':
      return <RichMenuPanel menu={specimen.menu} imageFileId="menu" form={specimen.form} context={context} />
    case 'message': {
      const { content, from } = specimen
      const quickReply = 'quickReply' in content ? content.quickReply : undefined
      return (
        <>
          <div class={css.message} data-from={from}>
            <MessageView content={content} from={from} context={context} />
          </div>
          {quickReply && <QuickReplies quickReply={quickReply} context={context} />}
        </>
      )
    }
  }
}
