import type { FlexBox, FlexComponent, FlexMessage } from '@lineworks-bot/types'

function cell(text: string, backgroundColor: string, more: Partial<FlexBox> = {}): FlexBox {
  return {
    type: 'box',
    layout: 'vertical',
    backgroundColor,
    paddingAll: 'sm',
    cornerRadius: 'sm',
    contents: [{ type: 'text', text, size: 'xs', align: 'center' }],
    ...more,
  }
}

function row(contents: FlexComponent[], more: Partial<FlexBox> = {}): FlexBox {
  return { type: 'box', layout: 'horizontal', spacing: 'md', contents, ...more }
}

export const layouts: FlexMessage = {
  type: 'flex',
  altText: 'Shares, spacing and borders',
  contents: {
    type: 'bubble',
    header: row([{ type: 'text', text: 'Layout', weight: 'bold', size: 'lg' }], { paddingBottom: 'md' }),
    body: {
      type: 'box',
      layout: 'vertical',
      spacing: 'md',
      paddingTop: 'none',
      contents: [
        row([cell('1', '#DBE7EA'), cell('2', '#DBE7EA', { flex: 2 }), cell('3', '#DBE7EA', { flex: 3 })]),
        row([cell('as wide as its text', '#E3EBDC', { flex: 0 }), cell('the rest', '#E3EBDC')]),
        row([cell('80px', '#F1E4D1', { width: '80px' }), { type: 'filler' }, cell('30%', '#F1E4D1', { width: '30%' })]),
        row(
          [
            { type: 'text', text: 'top', size: 'sm' },
            { type: 'separator' },
            { type: 'text', text: 'center', size: 'sm', gravity: 'center', align: 'center' },
            { type: 'separator', color: '#B4531F' },
            { type: 'text', text: 'bottom', size: 'sm', gravity: 'bottom', align: 'end' },
          ],
          { height: '64px', borderWidth: 'normal', borderColor: '#7D93B2', cornerRadius: 'md', paddingAll: 'md' },
        ),
        { type: 'separator', margin: 'xl' },
        row([
          cell('light', '#E4E3F0', { borderWidth: 'light', borderColor: '#4A4A8A' }),
          cell('medium', '#E4E3F0', { borderWidth: 'medium', borderColor: '#4A4A8A' }),
          cell('bold', '#E4E3F0', { borderWidth: 'bold', borderColor: '#4A4A8A' }),
        ]),
      ],
    },
    footer: row(
      [
        {
          type: 'button',
          style: 'primary',
          height: 'sm',
          action: { type: 'message', label: 'Primary', text: 'Primary' },
        },
        {
          type: 'button',
          style: 'secondary',
          height: 'sm',
          action: { type: 'message', label: 'Secondary', text: 'Secondary' },
        },
        { type: 'button', height: 'sm', action: { type: 'message', label: 'Link', text: 'Link' } },
      ],
      { spacing: 'sm' },
    ),
    styles: { footer: { separator: true } },
  },
}
