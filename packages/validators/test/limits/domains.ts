import { trueOrFalse } from './kinds/choices.ts'
import { emptyList, manyItems } from './kinds/lists.ts'
import { int64, wholeNumber } from './kinds/numbers.ts'
import { pageLines, pageMember } from './kinds/page.ts'
import { anObject, optional, required } from './kinds/presence.ts'
import { anyText } from './kinds/strings.ts'
import { table, under, type Line, type Row } from './row.ts'

const settings = { visible: true, allowToSelectedMember: false }
const domain = { domainId: 10000001, ...settings }

const limits: Line[] = [
  ['visible', optional, trueOrFalse],
  ['allowToSelectedMember', optional, trueOrFalse],
]
const answers: Line[] = [...limits, ['domainId', optional, int64, wholeNumber]]

export const domains: Row[] = [
  ...table('BotDomainSettings', settings, limits),
  ...table('PatchBotDomainRequest', settings, limits),
  ...table('BotDomain', domain, answers),
  ...table('BotDomainList', { domains: [domain], ...pageMember }, [
    ['domains', optional, emptyList, manyItems(() => domain)],
    ['domains.0', anObject],
    ...under('domains.0', answers),
    ...pageLines,
  ]),
  // A user ID or a login ID.
  ...table('AddBotUserRequest', { userId: 'hanako@example.com' }, [['userId', required, anyText]]),
  // "All users" may stand among the IDs.
  ...table('BotUserList', { members: ['All users'], ...pageMember }, [
    ['members', optional, emptyList, manyItems(() => 'All users')],
    ['members.0', anyText],
    ...pageLines,
  ]),
]
