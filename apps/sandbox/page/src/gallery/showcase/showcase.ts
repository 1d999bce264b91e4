import type { Specimen } from '../specimen.ts'
import { badges } from './badges.ts'
import { departures } from './departures.ts'
import { layouts } from './layouts.ts'
import { rightToLeft } from './right-to-left.ts'
import { sizes } from './sizes.ts'
import { stretched } from './stretched.ts'

/** What the description's examples do not show. */
export const showcase: Specimen[] = [
  { name: 'flexLayouts', title: 'Shares, spacing and borders', shows: 'message', from: 'bot', content: layouts },
  { name: 'flexDepartures', title: 'A timetable', shows: 'message', from: 'bot', content: departures },
  { name: 'flexBadges', title: 'Absolute positions', shows: 'message', from: 'bot', content: badges },
  { name: 'flexSizes', title: 'Every text size', shows: 'message', from: 'bot', content: sizes },
  { name: 'flexRightToLeft', title: 'From right to left', shows: 'message', from: 'bot', content: rightToLeft },
  { name: 'flexStretched', title: 'Bubbles as high as the highest', shows: 'message', from: 'bot', content: stretched },
  {
    name: 'unknownKind',
    title: 'A kind that does not exist yet',
    shows: 'message',
    from: 'bot',
    // The types are closed; what the platform sends one day is not.
    content: { type: 'hologram' } as never,
  },
]
