import type { Scene } from '../scene.ts'

export const root: Readonly<Record<string, Scene>> = {
  'README.md#Send a message': { calls: ['sendUserMessage 201'] },
  'README.md#Check a value': { calls: [] },
  // It starts a sandbox of its own.
  'README.md#Try a bot without a tenant': { calls: [] },
}
