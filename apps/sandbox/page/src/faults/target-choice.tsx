import { texts } from '../app/preferences.ts'
import type { Texts } from '../texts/en.ts'
import { Choice } from '../parts/field.tsx'
import { operationsByArea } from './operations.ts'

const general: readonly (keyof Texts['faults']['targets'])[] = [
  '*',
  'callback',
  'issueToken',
  'uploadContent',
  'downloadContent',
]

interface Props {
  readonly value: string
  readonly onChange: (target: string) => void
}

/** Where something goes wrong: everywhere, at what is no operation, or at one operation. */
export function TargetChoice({ value, onChange }: Props) {
  const words = texts.value.faults
  return (
    <Choice label={words.target} value={value} onChoice={onChange}>
      <optgroup label={words.general}>
        {general.map((target) => (
          <option key={target} value={target}>
            {words.targets[target]}
          </option>
        ))}
      </optgroup>
      {[...operationsByArea].map(([area, operationIds]) => (
        <optgroup key={area} label={area}>
          {operationIds.map((operationId) => (
            <option key={operationId} value={operationId}>
              {operationId}
            </option>
          ))}
        </optgroup>
      ))}
    </Choice>
  )
}
