import type { CarouselMessage } from '@lineworks-bot/types'
import { useView } from '../context.ts'
import { Scroller } from '../parts/scroller.tsx'
import { CarouselColumnView } from './carousel-column.tsx'

export function CarouselView({ message }: { readonly message: CarouselMessage }) {
  const { text } = useView()
  return (
    <Scroller name={text.carousel}>
      {message.columns.map((column, index) => (
        <CarouselColumnView key={index} column={column} message={message} />
      ))}
    </Scroller>
  )
}
