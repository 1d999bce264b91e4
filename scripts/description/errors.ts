/** Thrown by a generator that cannot go on: names the file and the place in the description, and what to do there. */
export class DescriptionError extends Error {
  override name = 'DescriptionError'
  readonly place: string

  constructor(place: string, problem: string) {
    super(`${place}: ${problem}`)
    this.place = place
  }
}
