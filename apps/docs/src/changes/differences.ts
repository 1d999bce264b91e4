import { isArray, isObject, type Json, type JsonObject } from '../json.ts'

export interface Difference {
  /** Members on the way there. */
  readonly path: readonly string[]
  readonly before: Json | undefined
  readonly after: Json | undefined
}

type Value = Json | undefined

/** Where two values differ, as deep as their objects go. A list differs as a whole, but for one of as many objects. */
export function differences(before: Value, after: Value, path: readonly string[] = []): Difference[] {
  if (isObject(before) && isObject(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return names.flatMap((name) => differences(before[name], after[name], [...path, name]))
  }
  if (isListOfObjects(before) && isListOfObjects(after) && before.length === after.length)
    return before.flatMap((item, index) => differences(item, after[index], [...path, String(index)]))
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }]
}

function isListOfObjects(value: Value): value is readonly JsonObject[] {
  return isArray(value) && value.every(isObject)
}
