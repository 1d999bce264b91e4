import type { Specimen } from '../specimen.ts'
import bento from './bento.svg'
import clip from './clip.webm'
import hills from './hills.svg'
import menuCompact from './menu-compact.svg'
import menuFull from './menu-full.svg'
import { tone } from './tone.ts'
import waves from './waves.svg'

const recording = tone()
const pictures = [bento, hills, waves]

/** Stands in for the uploaded files that the examples name. */
export function sampleFile(specimen: Specimen, fileId: string): string {
  if (specimen.shows === 'rich menu') return specimen.menu.size.height === 843 ? menuCompact : menuFull
  if (specimen.shows === 'message' && specimen.content.type === 'audio') return recording
  if (specimen.shows === 'message' && specimen.content.type === 'video') return clip
  // Different files get different pictures, and the same file the same one.
  const sum = [...fileId].reduce((total, letter) => total + letter.charCodeAt(0), 0)
  return pictures[sum % pictures.length] ?? bento
}
