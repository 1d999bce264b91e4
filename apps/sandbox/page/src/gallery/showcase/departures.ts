import type { FlexBox, FlexMessage } from '@lineworks-bot/types'

function departure(time: string, to: string, platform: string, late?: string): FlexBox {
  return {
    type: 'box',
    layout: 'baseline',
    spacing: 'md',
    contents: [
      {
        type: 'text',
        text: time,
        flex: 0,
        weight: 'bold',
        size: 'lg',
        ...(late ? { decoration: 'line-through' as const } : {}),
      },
      { type: 'text', text: late ?? 'on time', flex: 0, size: 'sm', color: late ? '#B3261E' : '#2E6B3A' },
      { type: 'text', text: to },
      { type: 'text', text: platform, flex: 0, size: 'sm', color: '#5C6270' },
    ],
  }
}

export const departures: FlexMessage = {
  type: 'flex',
  altText: 'Departures from Umeda',
  contents: {
    type: 'bubble',
    size: 'giga',
    header: {
      type: 'box',
      layout: 'horizontal',
      backgroundColor: '#22334D',
      paddingAll: 'lg',
      contents: [
        { type: 'text', text: 'Umeda', weight: 'bold', size: 'xl', color: '#FFFFFF' },
        { type: 'text', text: '17:42', align: 'end', gravity: 'bottom', color: '#C9D6EA' },
      ],
    },
    body: {
      type: 'box',
      layout: 'vertical',
      spacing: 'lg',
      contents: [
        departure('17:46', 'Kyoto', 'Pl. 4'),
        { type: 'separator' },
        departure('17:49', 'Sannomiya and all stations to Himeji', 'Pl. 7', '17:58'),
        { type: 'separator' },
        departure('18:01', 'Kansai Airport', 'Pl. 2'),
      ],
    },
  },
}
