import type { Limit, Line } from '../row.ts'
import { optional, requiredOrNull } from './presence.ts'

/** What every page of a list has beside its items. */
export const pageMember = {
  responseMetaData: { nextCursor: 'JlIBsfJogXpzDGY8OscZziqZpYqCAu3RbZbaFzBb1od6lWQtSdPUd2FIdCuaGgu8DA==' },
}

// The pages print a required string; null was seen at the end of a list, and clients expect an empty string there, too.
const cursor: Limit = {
  what: 'takes a text or null',
  passes: ['eyJjcmVhdGVkVGltZSI6MTYzOTY2ODU2NCwib2Zmc2V0IjoyLCJsaW1pdCI6Mr0=', '', null],
  refuses: [2, false, {}],
  code: 'type',
}

export const pageLines: Line[] = [
  ['responseMetaData', optional],
  ['responseMetaData.nextCursor', requiredOrNull, cursor],
]
