import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../words.ts'

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** An example in one language; both themes have the same size, and come from the same elements and rules. */
export interface Picture {
  /** In pixels of CSS; the file has twice as many. */
  readonly width: number
  readonly height: number
  /** SHA-256 of what it was drawn from. */
  readonly drawnFrom: string
}

export type Pictures = Readonly<Record<Language, Readonly<Record<string, Picture>>>>

export const picturesFolder = join(import.meta.dirname, 'drawn')
export const picturesList = join(picturesFolder, 'pictures.json')

export function readPictures(): Pictures {
  // Written by draw.ts.
  return JSON.parse(readFileSync(picturesList, 'utf8')) as Pictures
}

export function fileName(example: string, theme: Theme): string {
  return `${example}.${theme}.webp`
}
