import type { Operation } from '../../operations/operation.ts'

export type OperationTable = Readonly<Record<string, Operation>>

/** Names before parameters, so that `/richmenus/users/…` is not taken for the rich menu `users`. */
export function inRoutingOrder(operations: OperationTable): readonly (readonly [string, Operation])[] {
  // `~` sorts behind every letter and digit.
  const rank = ({ path }: Operation): string => path.replaceAll(':', '~')
  return Object.entries(operations).toSorted(([, one], [, other]) => (rank(one) < rank(other) ? -1 : 1))
}
