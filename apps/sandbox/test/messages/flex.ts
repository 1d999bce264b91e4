import type { FlexBox, FlexComponent, FlexImage, FlexText } from '@lineworks-bot/types'

export function text(words: string, more: Partial<FlexText> = {}): FlexText {
  return { type: 'text', text: words, ...more }
}

export function box(layout: FlexBox['layout'], contents: FlexComponent[], more: Partial<FlexBox> = {}): FlexBox {
  return { type: 'box', layout, contents, ...more }
}

/** A box of an exact size, to measure others by. */
export function block(width: string, height: string, more: Partial<FlexBox> = {}): FlexBox {
  return box('vertical', [], { width, height, ...more })
}

export function image(more: Partial<FlexImage> = {}): FlexImage {
  return { type: 'image', url: 'https://cdn.example.com/a.png', ...more }
}
