/** A fault that somebody could bring in by mistake, and the test that must notice it. */
export interface PlantedFault {
  readonly name: string
  readonly file: string
  /** Each place of the file where it stands is changed. */
  readonly find: string
  readonly replace: string
  /** Whether generated code follows from it, as after an honest change of the description. */
  readonly generate?: true
  /** Project of vitest, and the name of the test; or a command of this repository. */
  readonly noticedBy: { readonly project: string; readonly test: string } | { readonly command: readonly string[] }
}

export const plantedFaults: readonly PlantedFault[] = [
  {
    name: 'a wrong status in the description',
    file: 'spec/paths/messages/user-messages.yaml',
    find: "    '201':\n",
    replace: "    '200':\n",
    generate: true,
    noticedBy: { project: 'provider', test: 'messages the example textMessage reaches a user' },
  },
  {
    name: 'a required property that was dropped',
    file: 'spec/components/schemas/messages/TextMessage.yaml',
    find: 'required: [type, text]',
    replace: 'required: [type]',
    generate: true,
    noticedBy: { project: 'validators', test: 'messages TextMessage text is required, and not null' },
  },
  {
    name: 'a renamed field in the sandbox',
    file: 'apps/sandbox/src/operations/attachments/create-attachment.ts',
    find: 'uploadUrl: storageUrl',
    replace: 'uploadURL: storageUrl',
    noticedBy: { project: 'provider', test: 'attachments what a bot uploads comes down again' },
  },
  {
    name: 'a wrong header in the client',
    file: 'packages/client/src/core/call.ts',
    find: 'authorization: `Bearer ${token}`',
    replace: 'authorization: `bearer ${token}`',
    noticedBy: {
      project: 'contract',
      test: 'the client sends what the description declares, and Prism and the validators find nothing wrong getBot, 200, getBotResponse',
    },
  },
  {
    name: 'a limit off by one in a validator',
    file: 'packages/validators/src/generated/messages.ts',
    find: 'else if (member.length > 2000) found += maxLength(member, "text", 2000)',
    replace: 'else if (member.length > 2001) found += maxLength(member, "text", 2001)',
    noticedBy: {
      project: 'contract',
      test: 'sendUserMessage with one rule broken is refused by Prism and by us, at its place textMessage, body.content.text: 2001 characters',
    },
  },
  {
    name: 'a swapped scope',
    file: 'apps/sandbox/src/operations/bots/get-bot.ts',
    find: "scopes: ['bot', 'bot.read']",
    replace: "scopes: ['bot', 'bot.message']",
    noticedBy: {
      project: 'sandbox',
      test: 'getBot is reached, allowed, limited and kept apart as the description says',
    },
  },
  {
    name: 'a cursor that repeats',
    file: 'apps/sandbox/src/operations/paging.ts',
    find: 'offset: start + count',
    replace: 'offset: start',
    noticedBy: { project: 'provider', test: 'bots a list is read page by page to its end' },
  },
  {
    name: 'a path that is not escaped',
    file: 'packages/client/src/core/path.ts',
    find: 'return encodeURIComponent(text)',
    replace: 'return text',
    noticedBy: { project: 'client', test: 'path values are percent-encoded' },
  },
  {
    name: 'a wrong media type',
    file: 'apps/sandbox/src/http/json-answer.ts',
    find: "'Content-Type': 'application/json'",
    replace: "'Content-Type': 'text/plain'",
    noticedBy: { project: 'provider', test: 'bots a bot is added, read, listed, replaced, changed and deleted' },
  },
  {
    name: 'an example that lies',
    file: 'spec/components/examples/messages/textMessage.yaml',
    find: 'type: text',
    replace: 'type: texts',
    noticedBy: { command: ['pnpm', 'run', 'lint:description'] },
  },
  {
    name: 'a member of a callback that no page knows',
    file: 'apps/sandbox/src/callbacks/serialize.ts',
    find: 'JSON.stringify({ type, source',
    replace: 'JSON.stringify({ version: 1, type, source',
    noticedBy: {
      project: 'provider',
      test: 'a person opens the 1:1 room: the bot is told, and Prism and the validators find nothing wrong',
    },
  },
  {
    name: 'a method in the README that does not exist',
    file: 'README.md',
    find: 'works.sendUserMessage(',
    replace: 'works.sendMessage(',
    noticedBy: { project: 'documents', test: 'every program compiles' },
  },
]
