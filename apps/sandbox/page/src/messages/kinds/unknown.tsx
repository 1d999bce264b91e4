import { useView } from '../context.ts'
import type { From } from '../parts/bubble.tsx'
import { Card } from '../parts/card.tsx'
import { Row } from '../parts/row.tsx'

/** Kinds may be added without notice. */
export function UnknownView({ from, type }: { readonly from: From; readonly type: string }) {
  const { text } = useView()
  return (
    <Card from={from}>
      <Row icon="unknown" title={`${text.unknownKind}: ${type}`} note={text.unknownKindHint} />
    </Card>
  )
}
