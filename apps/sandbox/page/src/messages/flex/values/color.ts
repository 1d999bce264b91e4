/** A colour in the documented form; undefined for anything else, which then has no effect. */
export function color(value: string | undefined): string | undefined {
  return value !== undefined && /^#([0-9a-f]{6}|[0-9a-f]{8})$/i.test(value) ? value : undefined
}
