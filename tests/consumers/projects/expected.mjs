/** What is wrong between two values of JSON. */
export function differences(found, expected) {
  return Object.keys({ ...expected, ...found })
    .filter((key) => JSON.stringify(found[key]) !== JSON.stringify(expected[key]))
    .map((key) => `${key} is ${JSON.stringify(found[key])}, not ${JSON.stringify(expected[key])}`)
}

/** The line that a program ends with. */
export function resultOf(stdout) {
  const [, json] = /^result (.*)$/m.exec(stdout) ?? []
  if (json === undefined) throw new Error(`the program printed no result:\n${stdout}`)
  return JSON.parse(json)
}

export const issues = ['content.text: type']

export const botResult = (version) => ({
  botName: 'Echo',
  reply: 'こんにちは😀',
  unknownBot: 404,
  unsigned: 401,
  issues,
  version,
})
