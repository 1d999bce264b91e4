import css from './icon.module.css'

const paths = {
  audio: 'M9 18V6l10-2v12M9 18a3 2.5 0 1 1-6 0 3 2.5 0 0 1 6 0Zm10-2a3 2.5 0 1 1-6 0 3 2.5 0 0 1 6 0Z',
  camera: 'M4 8h3l2-3h6l2 3h3v11H4Zm8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  copy: 'M9 9h11v11H9Zm-4 6H4V4h11v1',
  download: 'M12 4v11m-4-4 4 4 4-4M5 20h14',
  external: 'M14 4h6v6m0-6-9 9m-1-8H5v14h14v-5',
  file: 'M6 3h8l5 5v13H6Zm8 0v5h5',
  image: 'M4 5h16v14H4Zm0 11 5-5 4 4 3-3 4 4M15 10h.01',
  location: 'M12 21s-7-6-7-11a7 7 0 0 1 14 0c0 5-7 11-7 11Zm0-8a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  next: 'm9 5 7 7-7 7',
  previous: 'm15 5-7 7 7 7',
  sticker: 'M20 13V8a4 4 0 0 0-4-4H8a4 4 0 0 0-4 4v8a4 4 0 0 0 4 4h5Zm0 0h-3a4 4 0 0 0-4 4v3M9 9v1m6-1v1',
  unknown:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-2.5-11.500a2.500 2.500 0 1 1 3.500 2.300c-.7.300-1 .700-1 1.700M12 17h.01',
  video: 'M4 6h11v12H4Zm11 5 5-3v8l-5-3',
} as const

export type IconName = keyof typeof paths

/** A sign beside words that say the same, so it is hidden from readers of words. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={css.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
