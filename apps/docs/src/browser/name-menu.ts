export const menus = 'button[aria-haspopup][aria-label]'

/**
 * Runs in the page: Redoc calls a menu by what it is for ("Example"), whatever it shows, so that who speaks or hears the name of what is
 * shown does not find it. What it shows becomes its name, and what it is for its description.
 */
export function nameMenu(menu: Element): void {
  const purpose = menu.getAttribute('aria-label') ?? ''
  const shown = menu.textContent.trim()
  if (shown === '' || purpose.includes(shown)) return
  menu.removeAttribute('aria-label')
  menu.setAttribute('aria-description', purpose)
}
