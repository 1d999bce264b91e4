import { type Generation, redoclyClients } from '../../scripts/client-in/redocly-clients.ts'
import { languages } from './languages/index.ts'

export type { Generation }

/** One client for each language from one description. */
export function generateClients(description: string, folder: string): Promise<Generation> {
  return redoclyClients(
    description,
    folder,
    languages.map(({ generator }) => generator),
  )
}
