/** Remembers callbacks for a while. */
export interface SeenStore {
  /** Whether the id is new. It is remembered from now on, so that of two calls at once only one gets `true`. */
  add(id: string): boolean | Promise<boolean>
}
