import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface DescribedEvent {
  readonly name: string
  readonly event: Readonly<Record<string, unknown>> & {
    readonly type: string
    readonly source: object
    readonly issuedTime: string
  }
}

interface Description {
  readonly webhooks: Readonly<
    Record<
      string,
      {
        post: {
          requestBody: {
            content: { 'application/json': { examples: Record<string, { value?: unknown; $ref?: string }> } }
          }
        }
      }
    >
  >
  readonly components: { readonly examples: Readonly<Record<string, { value: DescribedEvent['event'] }>> }
}

/** The examples of every callback in the description. */
export function describedEvents(): DescribedEvent[] {
  const file = fileURLToPath(import.meta.resolve('@lineworks-bot/openapi/openapi.json'))
  const description: Description = JSON.parse(readFileSync(file, 'utf8'))
  return Object.values(description.webhooks).flatMap(({ post }) =>
    Object.entries(post.requestBody.content['application/json'].examples).map(([name, { $ref }]) => {
      const example = description.components.examples[$ref?.split('/').at(-1) ?? '']
      if (example === undefined) throw new Error(`${name} has no value`)
      return { name, event: example.value }
    }),
  )
}
