import { webAddress } from '../actions/web-address.ts'
import { useView } from '../context.ts'
import { namedAddress } from '../media/named-address.ts'
import type { From } from '../parts/bubble.tsx'
import { Card } from '../parts/card.tsx'
import { Icon } from '../parts/icon.tsx'
import { Row } from '../parts/row.tsx'
import css from './file.module.css'

interface Props {
  readonly from: From
  readonly fileId?: string
  readonly fileName?: string
  readonly originalContentUrl?: string
}

/** A file is asked for by a tap only, so one of another host is a plain link. */
export function FileView({ from, fileId, fileName, originalContentUrl }: Props) {
  const { fileUrl, text } = useView()
  const named = namedAddress(originalContentUrl ?? '')
  const title = fileName || (fileId === undefined ? named.fileName : text.file)
  const address = fileId === undefined ? webAddress(originalContentUrl ?? '') : fileUrl(fileId)
  const row = (
    <Row icon="file" title={title} note={fileId ?? named.host}>
      <span class={css.sign}>
        <Icon name={fileId === undefined ? 'external' : 'download'} />
        <span class={css.words}>{text.download}</span>
      </span>
    </Row>
  )
  if (address === undefined) return <Card from={from}>{row}</Card>
  return (
    <Card from={from}>
      <a class={css.link} href={address} target="_blank" rel="noopener noreferrer" data-file>
        {row}
      </a>
    </Card>
  )
}
