import { describe, expect, test } from 'vitest'
import { LineWorks } from '../src/index.ts'
import { failure, scriptedFetch, status } from './scripted-fetch.ts'

function page(members: string[], nextCursor?: unknown): Response {
  return Response.json({ members, ...(nextCursor === undefined ? {} : { responseMetaData: { nextCursor } }) })
}

function rooms(...pages: Parameters<typeof scriptedFetch>) {
  const { fetch, sent } = scriptedFetch(...pages)
  const works = new LineWorks({ auth: 't', fetch, retry: false })
  return {
    sent,
    list: (cursor?: string) => works.listChannelMembers({ botId: 1, channelId: 'c', ...(cursor && { cursor }) }),
  }
}

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

test('awaited it is the first page, and nothing more is fetched', async () => {
  const { list, sent } = rooms(page(['a'], 'next'))
  expect(await list()).toEqual({ members: ['a'], responseMetaData: { nextCursor: 'next' } })
  expect(sent).toHaveLength(1)
})

test('in for await it is all items, and cursors are encoded', async () => {
  const { list, sent } = rooms(page(['a', 'b'], 'x+/='), page([], 'y'), page(['c']))
  expect(await collect(list())).toEqual(['a', 'b', 'c'])
  expect(sent.map(({ url }) => new URL(url).search)).toEqual(['', '?cursor=x%2B%2F%3D', '?cursor=y'])
})

describe('it ends', () => {
  test.each([
    ['without a cursor', undefined],
    ['with null', null],
    ['with an empty one', ''],
    ['with one that is no text', 7],
  ])('%s', async (_, cursor) => {
    const { list, sent } = rooms(page(['a'], cursor))
    expect(await collect(list())).toEqual(['a'])
    expect(sent).toHaveLength(1)
  })

  test('with a cursor that came before', async () => {
    const { list } = rooms(page(['a'], 'x'), page(['b'], 'y'), page(['c'], 'x'))
    expect(await collect(list())).toEqual(['a', 'b', 'c'])
  })

  test('with the cursor that it began with', async () => {
    const { list, sent } = rooms(page(['b'], 'x'))
    expect(await collect(list('x'))).toEqual(['b'])
    expect(sent).toHaveLength(1)
  })

  test('when the loop is left: no further page is fetched', async () => {
    const { list, sent } = rooms(page(['a'], 'x'))
    for await (const item of list()) {
      expect(item).toBe('a')
      break
    }
    expect(sent).toHaveLength(1)
  })
})

test('page by page, with the cursor to go on from later', async () => {
  const { list } = rooms(page(['a'], 'x'), page(['b']))
  expect((await collect(list().pages())).map((one) => one.responseMetaData?.nextCursor)).toEqual(['x', undefined])
})

test('an error on a later page ends the loop with it', async () => {
  const { list } = rooms(page(['a'], 'x'), status(500))
  expect(await failure(collect(list()))).toMatchObject({ status: 500 })
})
