import { describe, expect, test } from 'vitest'
import * as validators from '../../src/index.ts'
import type { Schema } from '../../src/index.ts'

interface Union {
  readonly schema: Schema<unknown>
  readonly hold: (variant: object) => object
  /** To the variant. */
  readonly path: string
  /** What each variant requires beside its type. */
  readonly needs: Readonly<Record<string, readonly string[]>>
}

const everyEvent = ['source', 'issuedTime']

const unions: Readonly<Record<string, Union>> = {
  'a message': {
    schema: validators.SendMessageRequest,
    hold: (content) => ({ content }),
    path: 'content.',
    needs: {
      text: ['text'],
      sticker: ['packageId', 'stickerId'],
      image: ['previewImageUrl', 'originalContentUrl'],
      file: ['originalContentUrl'],
      audio: ['originalContentUrl'],
      video: ['previewImageUrl', 'originalContentUrl'],
      location: ['title', 'address', 'latitude', 'longitude'],
      link: ['contentText', 'linkText', 'link'],
      button_template: ['contentText', 'actions'],
      list_template: ['elements'],
      carousel: ['columns'],
      image_carousel: ['columns'],
      flex: ['altText', 'contents'],
    },
  },
  'an action': {
    schema: validators.QuickReply,
    hold: (action) => ({ items: [{ action }] }),
    path: 'items.0.action.',
    needs: {
      postback: ['label', 'data', 'displayText'],
      message: ['label', 'text'],
      uri: ['label', 'uri'],
      camera: ['label'],
      cameraRoll: ['label'],
      location: ['label'],
      copy: ['label', 'copyText'],
    },
  },
  'a flex component': {
    schema: validators.FlexBox,
    hold: (component) => {
      const layout = 'type' in component && component.type === 'icon' ? 'baseline' : 'vertical'
      return { type: 'box', layout, contents: [component] }
    },
    path: 'contents.0.',
    needs: {
      box: ['layout', 'contents'],
      button: ['action'],
      image: ['url'],
      icon: ['url'],
      text: ['text'],
      separator: [],
      filler: [],
    },
  },
  'an event': {
    schema: validators.CallbackEvent,
    hold: (event) => event,
    path: '',
    needs: {
      message: [...everyEvent, 'content'],
      postback: [...everyEvent, 'data'],
      join: everyEvent,
      leave: everyEvent,
      joined: [...everyEvent, 'members'],
      left: [...everyEvent, 'members'],
      begin: everyEvent,
      end: everyEvent,
    },
  },
  'received content': {
    schema: validators.ReceivedContent,
    hold: (content) => content,
    path: '',
    needs: {
      text: ['text'],
      location: ['address', 'latitude', 'longitude'],
      sticker: ['packageId', 'stickerId'],
      image: ['fileId'],
      file: ['fileId'],
      audio: ['fileId'],
      video: ['fileId'],
    },
  },
}

for (const [name, { schema, hold, path, needs }] of Object.entries(unions)) {
  describe(`${name} that has nothing but its type`, () => {
    test.each(Object.entries(needs))('%s lacks its own members and none of another kind', (type, members) => {
      const issues = schema.validate(hold({ type })).issues ?? []
      const lacks = issues.map((issue) => [issue.path.join('.'), issue.code])
      expect(lacks.sort()).toEqual(members.map((member) => [`${path}${member}`, 'required']).sort())
    })
  })
}
