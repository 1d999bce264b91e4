export interface Ratio {
  readonly width: number
  readonly height: number
}

/** `{width}:{height}`; the documented default where it is missing or not of this form. */
export function ratio(value: string | undefined): Ratio {
  const [width = 0, height = 0] = (value ?? '').split(':').map(Number)
  return width > 0 && height > 0 ? { width, height } : { width: 1, height: 1 }
}
