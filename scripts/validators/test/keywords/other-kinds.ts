/** Values that a keyword for this kind lets pass. */
export const otherKinds = {
  text: [1, null, [], {}],
  number: ['a', null, [], {}],
  list: ['a', 1, null, {}],
  object: ['a', 1, null, []],
}
