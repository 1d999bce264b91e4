/** Blocks that cannot run alone, and why. */
export const compiledOnly: Readonly<Record<string, string>> = {
  'apps/sandbox/page/src/messages/README.md#How messages look':
    'views of the chat page, which its own tests render in a browser',
}
