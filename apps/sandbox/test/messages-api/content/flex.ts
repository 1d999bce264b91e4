import { bubble, flex, image, message } from './pieces.ts'
import type { Rule } from './rule.ts'

const button = (action: object) => flex(bubble({ type: 'button', action }))
const filler = (bytes: number) => flex(bubble({ type: 'text', text: 'あ'.repeat(Math.ceil(bytes / 3)) }))

export const flexRules: readonly Rule[] = [
  {
    name: 'a flex carousel has a bubble',
    refused: flex({ type: 'carousel', contents: [] }),
    with: '400 INVALID_PARAMETER content.contents.contents must not be empty',
    accepted: flex({ type: 'carousel', contents: [bubble()] }),
  },
  {
    name: 'flex has up to 30 KB of JSON',
    refused: filler(30 * 1024),
    with: '400 LIMIT_EXCEEDED content.contents must have at most 30 KB',
    accepted: filler(30 * 1024 - 200),
  },
  {
    name: 'bubbles of a carousel are of one size',
    refused: flex({ type: 'carousel', contents: [{ ...bubble(), size: 'kilo' }, bubble()] }),
    with: '400 INVALID_PARAMETER content.contents.contents must have bubbles of one size, has kilo, mega',
    accepted: flex({ type: 'carousel', contents: [{ ...bubble(), size: 'mega' }, bubble()] }),
  },
  {
    name: 'a share is not negative',
    refused: flex(bubble({ type: 'filler', flex: -0.5 })),
    with: '400 INVALID_PARAMETER content.contents.body.contents.0.flex',
    accepted: flex(bubble({ type: 'filler', flex: 0.5 })),
  },
  {
    name: 'a number of lines is not negative',
    refused: flex(bubble({ type: 'text', text: 'a', wrap: true, maxLines: -1 })),
    with: '400 INVALID_PARAMETER content.contents.body.contents.0.maxLines',
    accepted: flex(bubble({ type: 'text', text: 'a', wrap: true, maxLines: 0 })),
  },
  {
    name: 'an aspect ratio has numbers from 1 on',
    refused: flex(bubble({ type: 'image', url: image, aspectRatio: '0:0' })),
    with: '400 OUT_OF_RANGE content.contents.body.contents.0.aspectRatio',
    accepted: flex(bubble({ type: 'image', url: image, aspectRatio: '1:1' })),
  },
  {
    name: 'an aspect ratio has numbers up to 100,000',
    refused: flex(bubble({ type: 'image', url: image, aspectRatio: '100001:99999' })),
    with: '400 OUT_OF_RANGE content.contents.body.contents.0.aspectRatio',
    accepted: flex(bubble({ type: 'image', url: image, aspectRatio: '100000:99999' })),
  },
  {
    name: 'an image is at most three times as high as wide',
    refused: flex({ type: 'bubble', hero: { type: 'image', url: image, aspectRatio: '1:3.1' } }),
    with: '400 OUT_OF_RANGE content.contents.hero.aspectRatio',
    accepted: flex({ type: 'bubble', hero: { type: 'image', url: image, aspectRatio: '1:3' } }),
  },
  {
    name: 'a flex button has a label',
    refused: button({ type: 'uri', uri: 'https://example.com' }),
    with: '400 MISSING_PARAMETER content.contents.body.contents.0.action.label',
    accepted: flex({ ...bubble(), action: { type: 'uri', uri: 'https://example.com' } }),
  },
  {
    name: 'a flex label has up to 20 characters',
    refused: button({ type: 'uri', label: '😀'.repeat(21), uri: 'https://example.com' }),
    with: '400 LIMIT_EXCEEDED content.contents.body.contents.0.action.label',
    accepted: button({ type: 'uri', label: '😀'.repeat(20), uri: 'https://example.com' }),
  },
  {
    name: 'a translated flex label has up to 20 characters',
    refused: button({ ...message, i18nLabels: [{ language: 'ja_JP', label: 'は'.repeat(21) }] }),
    with: '400 LIMIT_EXCEEDED content.contents.body.contents.0.action.i18nLabels.0.label',
    accepted: button({ ...message, i18nLabels: [{ language: 'ja_JP', label: 'は'.repeat(20) }] }),
  },
  {
    name: 'a flex message action has something to send',
    refused: flex({ ...bubble(), action: { type: 'message' } }),
    with: '400 INVALID_PARAMETER content.contents.action has neither',
    accepted: flex({ ...bubble(), action: { type: 'message', label: 'Yes' } }),
  },
]
