import { computed, effect, signal } from '@preact/signals'
import type { BotView, RoomView, SandboxState } from '../../../src/control/protocol.ts'
import type { Person } from '../../../src/tenant/people.ts'
import { control } from '../control/control.ts'
import { language } from './preferences.ts'
import { remembered } from './remembered.ts'

/** What the sandbox holds, as the chosen person sees it. Undefined until it was read. */
export const sandbox = signal<SandboxState | undefined>(undefined)

/** Whether the sandbox answers. */
export const online = signal(true)

const chosenPerson = remembered('person', (kept) => kept ?? '')

/** Who one is. Undefined in a sandbox without people. */
export const person = computed<Person | undefined>(() =>
  sandbox.value?.people.find(({ userId }) => userId === chosenPerson.value),
)

export function choosePerson(userId: string): void {
  chosenPerson.value = userId
}

export const bots = computed<readonly BotView[]>(() => sandbox.value?.bots ?? [])
export const rooms = computed<readonly RoomView[]>(() => sandbox.value?.rooms ?? [])

export function botOf(botId: number): BotView | undefined {
  return bots.value.find((bot) => bot.botId === botId)
}

export function personOf(userId: string): Person | undefined {
  return sandbox.value?.people.find((other) => other.userId === userId || other.loginId === userId)
}

export function directRoomOf(botId: number): RoomView | undefined {
  return rooms.value.find((room) => room.type === 'SINGLE_USER' && room.bots.includes(botId))
}

export async function readTenant(): Promise<void> {
  const asked = chosenPerson.peek() || undefined
  // A person remembered from another sandbox is nobody here.
  const read = await control.state(asked).catch((error) => {
    if (asked === undefined) throw error
    return control.state()
  })
  if (asked !== (chosenPerson.peek() || undefined)) return
  if (read.people.some(({ userId }) => userId === asked)) sandbox.value = read
  else await readAs(somebody(read.people))
}

async function readAs(newcomer: Person | undefined): Promise<void> {
  const read = await control.state(newcomer?.userId)
  if (newcomer !== undefined) chosenPerson.value = newcomer.userId
  sandbox.value = read
}

/** At first one is somebody who reads the page's language. */
function somebody(people: readonly Person[]): Person | undefined {
  return people.find((one) => one.language.startsWith(language.peek())) ?? people[0]
}

/** Reads the tenant anew when another person is chosen. */
export function followPerson(read: () => void): () => void {
  return effect(() => {
    void chosenPerson.value
    read()
  })
}
