/** Code points, as the schemas count them. */
export function characters(text: string): number {
  return [...text].length
}
