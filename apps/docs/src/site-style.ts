import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Nothing may be requested but the site's own pictures, whatever a page comes to think of: it must work without a network. `file:`
 * because the standard has no `'self'` for a page that was opened as a file.
 */
export const policy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src 'self' file: data:; font-src data:; worker-src blob:; base-uri 'none'"

export const siteStyle = readFileSync(join(import.meta.dirname, 'site.css'), 'utf8')
