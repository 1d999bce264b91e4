import type { TestProject } from 'vitest/node'
import { startPrism } from '../../scripts/processes/prism.ts'
import { startUpstream } from './judged-answer.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Prism as a mock of the Bot API. */
    mockUrl: string
    /** Prism as a mock of the OAuth 2.0 endpoints and the file storage. */
    authUrl: string
    /** Prism as a proxy that judges the answers of `startUpstream`. */
    proxyUrl: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const upstream = await startUpstream()
  // Far enough apart that none takes the port that another has just found free.
  const [mock, auth, proxy] = await Promise.all([
    startPrism('spec/dist/openapi.yaml', 4110),
    startPrism('spec/dist/auth.yaml', 4210),
    startPrism('spec/dist/openapi.yaml', 4310, upstream.url),
  ])
  project.provide('mockUrl', mock.url)
  project.provide('authUrl', auth.url)
  project.provide('proxyUrl', proxy.url)
  return async () => {
    await Promise.all([mock.stop(), auth.stop(), proxy.stop()])
    await upstream.stop()
  }
}
