export interface ClientLanguage {
  readonly name: string
  /** As `redocly generate-client --generator` names it. */
  readonly generator: string
  /** What the generator writes. */
  readonly file: string
  /** What to install, and how to begin. */
  readonly next: string
}

export const languages: readonly ClientLanguage[] = [
  {
    name: 'Python',
    generator: 'python',
    file: 'client.py',
    next: `Python 3.9 or later: pip install httpx. A whole program: examples/python.`,
  },
  {
    name: 'Go',
    generator: 'go',
    file: 'client.go',
    next: `Go 1.21 or later and nothing to install: put the folder, as the package client, into your module. With oapi-codegen, which types unions: examples/go.`,
  },
  {
    name: 'Java',
    generator: 'java',
    file: 'Client.java',
    next: `Java 17 or later and nothing to install: the package is lineworksbotapi, so the file belongs into a folder of that name. A whole program: examples/java.`,
  },
  {
    name: 'PHP',
    generator: 'php',
    file: 'client.php',
    next: `PHP 8.1 or later with its curl extension: require the file; its namespace is LineWorksBotApi.`,
  },
  {
    name: 'TypeScript',
    generator: 'typescript',
    file: 'client.ts',
    next: `Nothing to install. With tokens, retries and rate limits: npm install @lineworks-bot/client, which needs no generator.`,
  },
]
