/** A file of the site, its path below `dist/`. */
export interface SiteFile {
  readonly path: string
  readonly content: string | Uint8Array
}
