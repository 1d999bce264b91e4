import { describe, test } from 'vitest'
import { expectIssues } from '../limits/expect-issues.ts'
import { places, type PlaceName } from '../limits/places.ts'
import { actions } from './actions.ts'

// The table of the official page on actions, which agrees in English, Japanese and Korean.
const table = `
              button  list  carousel  image_carousel  quick_reply  persistent_menu  rich_menu
  postback    -       -     yes       yes             yes          -                yes
  message     yes     yes   yes       yes             yes          yes              yes
  uri         yes     yes   yes       yes             yes          yes              yes
  camera      -       -     -         -               yes          -                -
  cameraRoll  -       -     -         -               yes          -                -
  location    -       -     -         -               yes          -                -
  copy        yes     yes   yes       yes             yes          yes              yes
`

const [columns = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/))

const placesOf: Record<string, readonly PlaceName[]> = {
  button: ['button template'],
  list: ['list element', 'list buttons'],
  carousel: ['carousel button', 'carousel defaultAction'],
  image_carousel: ['image carousel'],
  quick_reply: ['quick reply'],
  persistent_menu: ['persistent menu'],
  rich_menu: ['rich menu'],
}

for (const [kind = '', ...cells] of rows) {
  describe(`a ${kind} action`, () => {
    columns.forEach((column, i) => {
      const names = placesOf[column]
      if (names === undefined) throw new Error(`no places for ${column}`)
      for (const place of names) check(kind, place, cells[i] === 'yes')
    })
  })
}

// The table has no column for flex messages, whose pages take an action of any kind; camera, cameraRoll and location belong to
// quick replies.
describe('in a flex message', () => {
  for (const kind of Object.keys(actions)) {
    const isAllowed = !['camera', 'cameraRoll', 'location'].includes(kind)
    for (const place of ['flex bubble', 'flex button', 'flex box', 'flex image', 'flex text'] as const)
      check(kind, place, isAllowed)
  }
})

function check(kind: string, name: PlaceName, isAllowed: boolean): void {
  const { schema, path, hold } = places[name]
  test(`${name} ${isAllowed ? 'takes' : 'refuses'} ${kind}`, () => {
    expectIssues(schema, hold(actions[kind] ?? {}), isAllowed ? [] : [[`${path}.type`, 'discriminator']])
  })
}
