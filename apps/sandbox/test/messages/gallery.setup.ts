import type { TestProject } from 'vitest/node'
import { serveGallery } from './serve-gallery.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    galleryUrl: string
  }
}

/** Serves the gallery until the tests are done. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await serveGallery()
  project.provide('galleryUrl', url)
  return stop
}
