import type { FlexBox } from '@lineworks-bot/types'
import type { Locator } from 'playwright-core'
import type { Gallery } from './gallery.ts'

/** Where a component is, in pixels from the upper left corner of what was measured. */
export interface Measured {
  readonly type: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly width: number
  readonly height: number
  readonly children: Measured[]
}

/** Draws a box as the only content of a bubble's body, 300 pixels wide and without padding, and measures it. */
export async function measureBox(gallery: Gallery, box: FlexBox): Promise<Measured> {
  await gallery.drawBubble({ body: { type: 'box', layout: 'vertical', paddingAll: 'none', contents: [box] } })
  return measure(gallery.page.locator('[data-block="body"] > [data-flex] > [data-flex]'))
}

export function measure(root: Locator): Promise<Measured> {
  return root.evaluate((element) => {
    const origin = element.getBoundingClientRect()
    const read = (part: Element): Measured => {
      const { left, top, right, bottom, width, height } = part.getBoundingClientRect()
      return {
        type: part.getAttribute('data-flex') ?? '',
        left: left - origin.left,
        top: top - origin.top,
        right: right - origin.left,
        bottom: bottom - origin.top,
        width,
        height,
        children: [...part.querySelectorAll('[data-flex]')]
          .filter((child) => child.parentElement?.closest('[data-flex]') === part)
          .map(read),
      }
    }
    return read(element)
  })
}

/** The child at an index, which must be there. */
export function child(parent: Measured, index: number): Measured {
  const found = parent.children[index]
  if (found === undefined) throw new Error(`There is no component ${index} in ${JSON.stringify(parent)}.`)
  return found
}

export function place({ left, top, width, height }: Measured) {
  return { left, top, width, height }
}
