import { oneOf } from './kinds/choices.ts'
import { i18n } from './kinds/i18n.ts'
import { emptyList, itemsFromOne, itemsUpTo, manyItems } from './kinds/lists.ts'
import { int64, numberFrom, numberUpTo, wholeNumber } from './kinds/numbers.ts'
import { pageLines, pageMember } from './kinds/page.ts'
import { anObject, optional, required } from './kinds/presence.ts'
import { anyText, characters } from './kinds/strings.ts'
import { table, under, type Limit, type Line, type Row } from './row.ts'

const area = {
  action: { type: 'postback', label: 'Stock', data: 'menu=stock' },
  bounds: { x: 0, y: 0, width: 2500, height: 843 },
}
const request = { richmenuName: 'Store menu', areas: [area], size: { width: 2500, height: 843 } }
const richMenu = { richmenuId: '40001', ...request }
const fileId = 'jp1.1700000000000000000.1700086400.0.1000001.0.0.0'

// No page says that bounds beyond the size are refused.
const beyond: Limit = {
  what: 'takes a place outside the menu',
  passes: [{ x: 2500, y: 1686, width: 2500, height: 1686 }],
  refuses: [null],
  code: 'type',
}

const limits: Line[] = [
  ['richmenuName', required, characters(300)],
  ['areas', required, itemsFromOne, itemsUpTo(20, () => area)],
  ['areas.0', anObject],
  ['areas.0.action', required],
  ['areas.0.bounds', required, beyond],
  ...under('areas.0.bounds', [
    ['x', required, wholeNumber, numberFrom(0), numberUpTo(2500)],
    ['y', required, wholeNumber, numberFrom(0), numberUpTo(1686)],
    ['width', required, wholeNumber, numberFrom(0), numberUpTo(2500)],
    ['height', required, wholeNumber, numberFrom(0), numberUpTo(1686)],
  ]),
  ['size', required],
  ['size.width', required, oneOf([2500], 1200, 800, 0)],
  ['size.height', required, oneOf([843, 1686], 405, 810, 0)],
]

const page = { richmenus: [richMenu], ...pageMember }

export const richMenus: Row[] = [
  ...table('CreateRichMenuRequest', request, limits),
  // The ID is marked as read-only, not as required; every path needs it.
  ...table('RichMenu', richMenu, [['richmenuId', required, anyText], ...limits]),
  ...table('RichMenuList', page, [
    ['richmenus', optional, emptyList, manyItems(() => richMenu)],
    ['richmenus.0', anObject],
    ...under('richmenus.0', limits),
    ...pageLines,
  ]),
  ...table('RichMenuImage', { fileId, i18nFileIds: [{ language: 'ko_KR', fileId }] }, [
    ['fileId', required, anyText],
    ...i18n('i18nFileIds', 'fileId', anyText),
  ]),
  ...table('DefaultRichMenu', { botId: 2000001, defaultRichmenuId: '40001' }, [
    ['botId', optional, wholeNumber, int64],
    ['defaultRichmenuId', optional, anyText],
  ]),
]
