import { texts } from '../app/preferences.ts'
import { choosePerson, person, sandbox } from '../app/tenant.ts'
import { Choice } from '../parts/field.tsx'
import { languageNames } from '../parts/language-name.ts'
import css from './person-choice.module.css'

/** Who one is. Each sees the texts of the own language. */
export function PersonChoice() {
  const words = texts.value.people
  const { domains = [], people = [] } = sandbox.value ?? {}
  const who = person.value
  if (who === undefined) return <p class={css.none}>{words.none}</p>
  return (
    <section class={css.person}>
      <Choice label={words.you} value={who.userId} onChoice={choosePerson}>
        {domains.map((domain) => (
          <optgroup key={domain.domainId} label={domain.name}>
            {people
              .filter(({ domainId }) => domainId === domain.domainId)
              .map(({ userId, name, language }) => (
                <option key={userId} value={userId}>
                  {name} · {languageNames[language]}
                </option>
              ))}
          </optgroup>
        ))}
      </Choice>
      <p class={css.facts}>
        {who.loginId}
        <br />
        {words.reads(languageNames[who.language])}
      </p>
    </section>
  )
}
