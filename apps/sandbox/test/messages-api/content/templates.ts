import { columns, image, message } from './pieces.ts'
import type { Rule } from './rule.ts'

/** Texts, links, places, and the templates. */
export const templateRules: readonly Rule[] = [
  {
    name: 'a text is not empty',
    refused: { type: 'text', text: '' },
    with: '400 INVALID_PARAMETER content.text must not be empty',
    accepted: { type: 'text', text: ' ' },
  },
  {
    name: 'quick replies have an item',
    refused: { type: 'text', text: 'a', quickReply: { items: [] } },
    with: '400 INVALID_PARAMETER content.quickReply.items must not be empty',
    accepted: { type: 'text', text: 'a', quickReply: { items: [{ action: message }] } },
  },
  {
    name: 'a button template has a button',
    refused: { type: 'button_template', contentText: 'a', actions: [] },
    with: '400 INVALID_PARAMETER content.actions must not be empty',
    accepted: { type: 'button_template', contentText: 'a', actions: [message] },
  },
  {
    name: 'the text of a button template has up to 1,000 characters',
    refused: { type: 'button_template', contentText: '😀'.repeat(1001), actions: [message] },
    with: '400 LIMIT_EXCEEDED content.contentText',
    accepted: { type: 'button_template', contentText: '😀'.repeat(1000), actions: [message] },
  },
  {
    name: 'a list has an element',
    refused: { type: 'list_template', elements: [] },
    with: '400 INVALID_PARAMETER content.elements must not be empty',
    accepted: { type: 'list_template', elements: [{ title: 'a' }] },
  },
  {
    name: 'a carousel has a column',
    refused: columns(),
    with: '400 INVALID_PARAMETER content.columns must not be empty',
    accepted: columns({}),
  },
  {
    name: 'a column has a button',
    refused: columns({ actions: [] }),
    with: '400 INVALID_PARAMETER content.columns.0.actions must not be empty',
    accepted: columns({ actions: [message] }),
  },
  {
    name: 'an image carousel has a column',
    refused: { type: 'image_carousel', columns: [] },
    with: '400 INVALID_PARAMETER content.columns must not be empty',
    accepted: { type: 'image_carousel', columns: [{ originalContentUrl: image }] },
  },
  {
    name: 'a link is http or https',
    refused: { type: 'link', contentText: 'a', linkText: 'b', link: 'javascript:alert(1)' },
    with: '400 INVALID_PARAMETER content.link',
    accepted: { type: 'link', contentText: 'a', linkText: 'b', link: 'http://example.com' },
  },
  {
    name: 'a latitude is at most 90',
    refused: { type: 'location', title: 'a', address: 'b', latitude: -90.1, longitude: 0 },
    with: '400 OUT_OF_RANGE content.latitude',
    accepted: { type: 'location', title: 'a', address: 'b', latitude: -90, longitude: 0 },
  },
  {
    name: 'a longitude is at most 180',
    refused: { type: 'location', title: 'a', address: 'b', latitude: 0, longitude: 180.1 },
    with: '400 OUT_OF_RANGE content.longitude',
    accepted: { type: 'location', title: 'a', address: 'b', latitude: 0, longitude: 180 },
  },
  {
    name: 'columns have the same number of actions',
    refused: columns({}, { actions: [message, message] }),
    with: '400 INVALID_PARAMETER content.columns must all have the same number of actions',
    accepted: columns({ actions: [message, message] }, { actions: [message, message] }),
  },
  {
    name: 'columns all have an image or none has',
    refused: columns({}, { originalContentUrl: image }),
    with: '400 INVALID_PARAMETER content.columns must all have an image',
    accepted: columns({ originalContentUrl: image }, { originalContentUrl: image }),
  },
  {
    name: 'columns all have a title or none has',
    refused: columns({ title: 'a' }, {}),
    with: '400 INVALID_PARAMETER content.columns must all have a title',
    accepted: columns({ title: 'a' }, { title: 'b' }),
  },
  {
    name: 'beside a title a text has up to 60 characters',
    refused: columns({ title: 'a', text: '😀'.repeat(61) }),
    with: '400 LIMIT_EXCEEDED content.columns.0.text',
    accepted: columns({ title: 'a', text: '😀'.repeat(60) }),
  },
  {
    name: 'beside an image a text has up to 60 characters',
    refused: columns({ originalContentUrl: image, text: 'a'.repeat(61) }),
    with: '400 LIMIT_EXCEEDED content.columns.0.text',
    accepted: columns({ text: 'a'.repeat(120) }),
  },
]
