import { useView } from '../context.ts'
import type { From } from '../parts/bubble.tsx'
import { Card } from '../parts/card.tsx'
import { Icon } from '../parts/icon.tsx'
import css from './location.module.css'

interface Props {
  readonly from: From
  readonly title?: string
  readonly address: string
  readonly latitude: number
  readonly longitude: number
}

/** A map would be another host's, so the picture is only the sign of one. */
export function LocationView({ from, title, address, latitude, longitude }: Props) {
  const { text } = useView()
  return (
    <Card from={from}>
      <div class={css.map}>
        <span class={css.pin}>
          <Icon name="location" />
        </span>
      </div>
      <div class={css.words} data-location>
        <span class={css.title}>{title ?? text.location}</span>
        <span>{address}</span>
        <div class={css.place}>
          {text.latitude} {latitude}, {text.longitude} {longitude}
        </div>
      </div>
    </Card>
  )
}
