import type { Description } from '../description/description.ts'
import { operationsOf } from '../description/operations.ts'
import { picturesOf } from '../pictures/pictures-of.ts'
import { messagePrelude, messageSample } from '../samples/message-samples.ts'
import type { Words } from '../words.ts'
import { code, table } from './markdown.ts'
import { messageExamples, messageKindsOf, shortest } from './message-examples.ts'

/** The kinds of message, each with what it is in the words of its schema. */
export function messageKinds(description: Description, { columns, firstSentence }: Words): string {
  return table(
    [code('type'), columns.meaning, columns.schema],
    messageKindsOf(description).map(({ type, name, schema }) => [
      code(type),
      firstSentence(String(schema['description'])),
      code(name),
    ]),
  )
}

/** Each kind with its pictures and a call, from the shortest example that `sendUserMessage` has of it. */
export function messageSamples(description: Description, words: Words): string {
  const send = operationsOf(description).find(({ operation }) => operation.operationId === 'sendUserMessage')
  if (send === undefined) throw new Error('there is no sendUserMessage')
  const examples = messageExamples(description)
  const samples = messageKindsOf(description).map(({ type }) => {
    const { name, summary } = shortest(examples, type)
    const title = `**${code(type)}**${words.columns.colon}${summary}`
    return [title, picturesOf(description, type, words), messageSample(description, send, name)].join('\n\n')
  })
  return [messagePrelude(description, send), ...samples].join('\n\n')
}
