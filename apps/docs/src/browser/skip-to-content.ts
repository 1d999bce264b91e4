/** Runs in the page: takes the keyboard past the menu. An address would do it too, but Redoc takes each for a place of its own. */
export function skipToContent(): void {
  document.querySelector('.site-skip')?.addEventListener('click', (event) => {
    event.preventDefault()
    const main = document.querySelector('main')
    main?.setAttribute('tabindex', '-1')
    main?.focus()
  })
}
