import { ClockSection } from './clock-section.tsx'
import { FaultForm } from './fault-form.tsx'
import { FaultList } from './fault-list.tsx'
import { StartOver } from './start-over.tsx'
import { texts } from '../app/preferences.ts'
import css from './faults-panel.module.css'

export function FaultsPanel() {
  const words = texts.value.faults
  return (
    <div class={css.panel}>
      <section aria-labelledby="faults-title">
        <h2 id="faults-title">{words.title}</h2>
        <p class={css.hint}>{words.hint}</p>
        <FaultForm />
        <FaultList />
      </section>
      <ClockSection />
      <StartOver />
    </div>
  )
}
