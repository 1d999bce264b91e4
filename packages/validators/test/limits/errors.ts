import { required } from './kinds/presence.ts'
import { anyText } from './kinds/strings.ts'
import { table, type Row } from './row.ts'

const answer = { code: 'INVALID_PARAMETER', description: 'Request body cannot be parsed.' }

export const errors: Row[] = table('ErrorResponse', answer, [
  // Open: codes such as RICHMENU_NOT_EXIST are made of the name of a resource.
  ['code', required, anyText],
  ['description', required, anyText],
])
