import type { RichMenuBounds, RichMenuSize } from '@lineworks-bot/types'
import type { CSSProperties } from 'preact'

/** Where an area lies on the image, at whatever width the image is shown. */
export function areaPlace(bounds: RichMenuBounds, size: RichMenuSize): CSSProperties {
  return {
    left: share(bounds.x, size.width),
    top: share(bounds.y, size.height),
    width: share(bounds.width, size.width),
    height: share(bounds.height, size.height),
  }
}

function share(part: number, whole: number): string {
  return `${(part / whole) * 100}%`
}
