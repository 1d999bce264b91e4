import { describe, test } from 'vitest'
import { expectIssues } from '../limits/expect-issues.ts'
import { places, type PlaceName } from '../limits/places.ts'
import { absent, replace } from '../limits/replace.ts'
import { actions } from './actions.ts'

// Which member of an action each place requires. A dash: the place does not take the action. In a button template, a list and a
// persistent menu the label is sent instead of the text. No page says it of flex messages.
const table = `
                          label  text(message)  displayText(postback)
  button_template         yes    no             -
  list_element            yes    no             -
  list_buttons            yes    no             -
  carousel_button         yes    yes            no
  carousel_defaultAction  no     yes            no
  image_carousel          yes    yes            no
  quick_reply             yes    yes            yes
  persistent_menu         yes    no             -
  rich_menu               no     yes            no
  flex_bubble             no     no             no
  flex_button             no     no             no
  flex_box                no     no             no
  flex_image              no     no             no
  flex_text               no     no             no
`

const rows = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(/ +/))

for (const [place = '', label = '', text = '', displayText = ''] of rows) {
  // The first column names the places, with _ for a blank.
  const name = place.replaceAll('_', ' ') as PlaceName
  describe(name, () => {
    check(name, 'uri', 'label', label)
    check(name, 'copy', 'label', label)
    check(name, 'message', 'label', label)
    check(name, 'message', 'text', text)
    if (displayText !== '-') {
      check(name, 'postback', 'label', label)
      check(name, 'postback', 'displayText', displayText)
    }
    if (name === 'quick reply')
      for (const kind of ['camera', 'cameraRoll', 'location']) check(name, kind, 'label', label)
  })
}

function check(place: PlaceName, kind: string, member: string, cell: string): void {
  const { schema, path, hold } = places[place]
  test(`${kind}: ${member} is ${cell === 'yes' ? 'required' : 'not required'}`, () => {
    const without = replace(hold(actions[kind] ?? {}), `${path}.${member}`, absent)
    expectIssues(schema, without, cell === 'yes' ? [[`${path}.${member}`, 'required']] : [])
  })
}
