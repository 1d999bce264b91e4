import { createHash } from 'node:crypto'

export const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: light-dark(#f3f5f7, #14171a); color: light-dark(#1b2024, #e8ecef); }
main { box-sizing: border-box; width: min(26rem, 100%); padding: 2rem 1.5rem; background: light-dark(#fff, #1e2327); border-radius: 16px; }
h1 { font-size: 1.25rem; margin: 0 0 1rem; }
code { overflow-wrap: anywhere; }
fieldset { border: 0; margin: 1.5rem 0; padding: 0; }
legend { font-weight: 600; padding: 0; }
label { display: flex; gap: .75rem; align-items: center; padding: .6rem .75rem; margin-top: .5rem; border: 1px solid light-dark(#d5dbe0, #3a4249); border-radius: 10px; cursor: pointer; }
label:has(:checked) { border-color: light-dark(#0b63ce, #7ab3ff); }
label small { display: block; }
small, footer { color: light-dark(#525c65, #a8b3bc); }
.choice { display: flex; gap: .75rem; }
button { flex: 1; font: inherit; font-weight: 600; padding: .7rem; border-radius: 10px; border: 1px solid light-dark(#7b8794, #65717c); background: transparent; color: inherit; cursor: pointer; }
button[value='allow'] { background: light-dark(#0b63ce, #7ab3ff); border-color: transparent; color: light-dark(#fff, #0d1b2c); }
:focus-visible { outline: 3px solid light-dark(#0b63ce, #7ab3ff); outline-offset: 2px; }
footer { margin-top: 1.5rem; font-size: .875rem; }
`

/** For `style-src`: the page has this one style and no other. */
export const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`
