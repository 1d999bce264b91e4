import '../theme/theme.css'
import '../theme/base.css'
import { render } from 'preact'
import { readParameters } from './parameters.ts'
import { SpecimenView } from './specimen-view.tsx'
import { specimens } from './specimens.ts'
import css from './gallery.module.css'

function draw(): void {
  const parameters = readParameters(location)
  const { language, theme } = parameters
  document.documentElement.lang = language
  if (theme !== undefined) document.documentElement.dataset['theme'] = theme
  render(
    // Another content is another page, with nothing left of the one before.
    <div key={location.hash} class={css.gallery}>
      {specimens(parameters).map((specimen) => (
        <SpecimenView key={specimen.name} specimen={specimen} parameters={parameters} />
      ))}
    </div>,
    // gallery.html has it.
    document.getElementById('gallery') as HTMLElement,
  )
}

addEventListener('hashchange', draw)
draw()
