import css from './sign.module.css'

const paths = {
  audio: 'M9 18V6l10-2v12M9 18a3 2.500 0 1 1-6 0 3 2.500 0 0 1 6 0Zm10-2a3 2.500 0 1 1-6 0 3 2.500 0 0 1 6 0Z',
  back: 'm14 6-6 6 6 6',
  close: 'm6 6 12 12M18 6 6 18',
  copy: 'M9 9h11v11H9Zm-4 6H4V4h11v1',
  file: 'M6 3h8l5 5v13H6Zm8 0v5h5',
  image: 'M4 5h16v14H4Zm0 11 5-5 4 4 3-3 4 4M15 10h.01',
  leave: 'M10 4H5v16h5m4-13 5 5-5 5m5-5H9',
  location: 'M12 21s-7-6-7-11a7 7 0 0 1 14 0c0 5-7 11-7 11Zm0-8a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  members:
    'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7Zm-6 9c0-4 2-6 6-6s6 2 6 6m0-16a3.500 3.500 0 0 1 0 7m3 9c0-3-1-5-3-6',
  menu: 'M4 5h7v6H4Zm9 0h7v6h-7ZM4 13h7v6H4Zm9 0h7v6h-7Z',
  plus: 'M12 5v14M5 12h14',
  resend: 'M19 12a7 7 0 1 1-2-5l2 2m0-5v5h-5',
  send: 'M4 12 20 4l-5 16-4-7Zm7 1 9-9',
  sticker: 'M20 13V8a4 4 0 0 0-4-4H8a4 4 0 0 0-4 4v8a4 4 0 0 0 4 4h5Zm0 0h-3a4 4 0 0 0-4 4v3M9 9v1m6-1v1',
  trash: 'M5 7h14M10 7V4h4v3m-8 0 1 13h10l1-13',
  video: 'M4 6h11v12H4Zm11 5 5-3v8l-5-3',
} as const

export type SignName = keyof typeof paths

/** A drawing beside words, or on a button that has a name. */
export function Sign({ name }: { readonly name: SignName }) {
  return (
    <svg class={css.sign} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
