import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { useGallery } from './gallery.ts'

// The page's own rule would stop what comes from other hosts before it can be drawn.
const gallery = useGallery({ bypassCSP: true })
const samples = join(import.meta.dirname, '../../page/src/gallery/samples')

beforeAll(async () => {
  await gallery.page.route('https://cdn.example.com/**', (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/gone.png') return route.fulfill({ status: 404 })
    return pathname.endsWith('.webm')
      ? route.fulfill({ path: join(samples, 'clip.webm') })
      : route.fulfill({ contentType: 'image/svg+xml', body: readFileSync(join(samples, 'hills.svg')) })
  })
  await gallery.open({ kind: 'textMessage', external: '1' })
})

test('images are shown where other hosts may be asked', async () => {
  await gallery.draw({
    type: 'image',
    previewImageUrl: 'https://cdn.example.com/small.png',
    originalContentUrl: 'https://cdn.example.com/large.png',
  })
  const image = gallery.page.getByAltText('Open image')
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0)
  expect(gallery.foreign.splice(0)).toEqual(['https://cdn.example.com/small.png'])
})

test('videos are shown with their preview', async () => {
  await gallery.draw({
    type: 'video',
    previewImageUrl: 'https://cdn.example.com/tour.png',
    originalContentUrl: 'https://cdn.example.com/tour.webm',
  })
  const video = gallery.page.locator('video')
  await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.readyState)).toBeGreaterThan(0)
  expect(await video.getAttribute('poster')).toBe('https://cdn.example.com/tour.png')
  expect(new Set(gallery.foreign.splice(0))).toEqual(
    new Set(['https://cdn.example.com/tour.png', 'https://cdn.example.com/tour.webm']),
  )
})

test('an image that cannot be had is named in its place', async () => {
  await gallery.draw({
    type: 'image_carousel',
    columns: [{ originalContentUrl: 'https://cdn.example.com/gone.png' }],
  })
  await gallery.page.getByRole('img', { name: /^Image: gone\.png/ }).waitFor()
  expect(await gallery.page.locator('img').count()).toBe(0)
  expect(gallery.foreign.splice(0)).toEqual(['https://cdn.example.com/gone.png'])
  expect(gallery.complaints.splice(0)).toEqual([expect.stringContaining('404')])
})
