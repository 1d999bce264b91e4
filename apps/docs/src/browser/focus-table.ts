export const wideTables = '.md-table-wrapper'

/** Runs in the page: a table that is wider than the page can be scrolled by the keyboard as well. */
export function focusTable(table: Element): void {
  table.setAttribute('tabindex', '0')
}
