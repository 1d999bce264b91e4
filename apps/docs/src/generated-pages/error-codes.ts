import { type Description, resolved } from '../description/description.ts'
import { anchorOf, operationsOf } from '../description/operations.ts'
import { isObject, type JsonObject } from '../json.ts'
import type { Words } from '../words.ts'
import { advice } from './advice.ts'
import { code, table } from './markdown.ts'

interface ErrorAnswer {
  readonly status: string
  readonly code: string
  readonly example: JsonObject
}

/** Every status and code of the description, what it means, and what to do. */
export function errorCodes(description: Description, { columns, language }: Words): string {
  return table(
    [columns.status, columns.code, columns.meaning, columns.remedy],
    errorAnswers(description).map((answer) => [
      answer.status,
      code(answer.code),
      String(answer.example['description']),
      advice(answer.status, answer.code, language),
    ]),
  )
}

/** The examples of the errors that operations name, each once, by status. */
export function errorAnswers(description: Description): ErrorAnswer[] {
  const answers = new Map<string, ErrorAnswer>()
  for (const { operation } of operationsOf(description)) {
    for (const [status, reference] of Object.entries(isObject(operation['responses']) ? operation['responses'] : {})) {
      if (status < '400') continue
      for (const example of examplesOf(description, resolved(description, reference))) {
        const value = isObject(example['value']) ? example['value']['code'] : undefined
        if (typeof value !== 'string')
          throw new Error(`${anchorOf(operation)} has an example of ${status} without a code`)
        answers.set(`${status} ${value}`, { status, code: value, example })
      }
    }
  }
  return [...answers.values()].sort((a, b) => Number(a.status) - Number(b.status))
}

function examplesOf(description: Description, response: JsonObject): JsonObject[] {
  const media = isObject(response['content']) ? response['content']['application/json'] : undefined
  const examples = isObject(media) ? media['examples'] : undefined
  return isObject(examples) ? Object.values(examples).map((example) => resolved(description, example)) : []
}
