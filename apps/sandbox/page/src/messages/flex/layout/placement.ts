import type { FlexBox } from '@lineworks-bot/types'
import type { CSSProperties } from 'preact'
import { isAbsolute, position } from './position.ts'
import { share } from './share.ts'
import { spaceBefore } from './space-before.ts'

/** How the components of a box stand in it, one style for each. */
export function placements(box: FlexBox): CSSProperties[] {
  // What is absolute takes no place, so it is nobody's neighbour.
  const first = box.contents.findIndex((component) => !isAbsolute(component))
  return box.contents.map((component, index) => {
    const place = position(component, box.layout)
    if (isAbsolute(component)) return place
    return { ...place, ...share(component, box.layout), ...spaceBefore(component, box, index === first) }
  })
}
