import { signal } from '@preact/signals'

/** Which part a narrow screen shows. A wide one shows all of them. */
export type View = 'rooms' | 'chat' | 'tools'
export const view = signal<View>('rooms')

export const tools = ['inspector', 'faults', 'connect'] as const
export type Tool = (typeof tools)[number]
export const tool = signal<Tool>('inspector')

export function openTool(name: Tool): void {
  tool.value = name
  view.value = 'tools'
}
