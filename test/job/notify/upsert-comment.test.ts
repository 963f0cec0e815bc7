import { afterEach, describe, expect, it } from 'vitest'
import { SealpostError } from '../../../src/core/errors.js'
import { commentKey, markerText } from '../../../src/job/notify/marker.js'
import { dialects } from '../../../src/render/comment/dialects.js'
import { type Board, busy, clean, context, logins, openBoard, tokens } from './comment.kit.js'

const issue = '/repos/acme/shop/issues/7/comments'
let board: Board

afterEach(() => board.sim.close())

const plant = (login: string, body: string) => board.sim.comments.plant('acme/shop', 7, login, body)
const key = commentKey('sealpost.yaml', { targets: [], environments: [] })
const marked = (run: number, commit = '') =>
  dialects.github.hidden(markerText(key, { run, attempt: 1, at: Date.UTC(2026, 0, 1), commit }))

describe('the comment of a pull request', () => {
  it('is made once and edited from then on', async () => {
    board = await openBoard()
    plant('alice', 'Nice work!')
    expect(await board.post(1)).toMatchObject({ did: 'created', url: expect.stringContaining('#issuecomment-') })
    expect(board.asked()).toEqual(['POST /graphql', `GET ${issue}`, `POST ${issue}`, `GET ${issue}`])
    expect(await board.post(2)).toMatchObject({ did: 'updated' })
    expect(board.board()).toEqual(['alice', `${logins.job}: 2`])
    const [id] = board.sim.comments
      .list('acme/shop', 7)
      .slice(1)
      .map((one) => one.id)
    expect(board.asked()).toEqual([
      'POST /graphql',
      `GET ${issue}`,
      `PATCH /repos/acme/shop/issues/comments/${id}`,
      `GET /repos/acme/shop/issues/comments/${id}`,
    ])
    expect(board.bodies()[1]).toContain('### Sealpost: 1 change to `production`')
  })

  it.each([
    ['a job', tokens.job, logins.job, ''],
    ['an App', tokens.app, logins.app, ''],
    ['a person', 'simulated-github-token', logins.person, ''],
    ['a job at an Enterprise Server', tokens.job, logins.job, '/api/v3'],
    ['an App at an Enterprise Server', tokens.app, logins.app, '/api/v3'],
    ['a person at an Enterprise Server', 'simulated-github-token', logins.person, '/api/v3'],
  ] as const)('is found again under the token of %s', async (_who, token, login, base) => {
    board = await openBoard({ base })
    await board.post(1, { token: async () => token })
    await board.post(2, { token: async () => token })
    expect(board.board()).toEqual([`${login}: 2`])
    expect(board.asked().filter((one) => one === `POST ${issue}`)).toHaveLength(1)
  })

  it.each([
    ['an App', tokens.app, logins.app],
    ['a person', 'simulated-github-token', logins.person],
    ['a job', tokens.job, logins.job],
  ])('of %s stays the only one where GraphQL does not answer', async (_who, token, login) => {
    board = await openBoard()
    const silent = { match: ({ path }: { path: string }) => path === '/graphql', times: 9 }
    board.sim.order({ ...silent, act: { kind: 'answer', answer: { status: 404, body: {} } } })
    for (const run of [1, 2, 3]) await board.post(run, { token: async () => token })
    expect(board.board()).toEqual([`${login}: 3`])
  })

  it('is never one that somebody else wrote, whatever stands in it', async () => {
    board = await openBoard()
    const quoted = `> ${marked(9)}\nWhat does this mean?`
    const others = [
      ['mallory', `${marked(9)}Nothing to see here.`],
      ['github-actions', `${marked(9)}not the bot`],
      [logins.app, `${marked(9)}another App`],
      [logins.job, quoted],
      [logins.job, 'another workflow'],
    ] as const
    for (const [login, body] of others) plant(login, body)
    for (const run of [1, 2]) await board.post(run)
    expect(board.board().at(-1)).toBe(`${logins.job}: 2`)
    expect(board.bodies().slice(0, -1)).toEqual(others.map(([, body]) => body))
    expect(board.bodies()).toHaveLength(others.length + 1)
  })

  it('is found on the last of many pages', async () => {
    board = await openBoard()
    for (let index = 0; index < 250; index += 1) plant('alice', `number ${index}`)
    await board.post(1)
    for (let index = 0; index < 60; index += 1) plant('bob', `number ${index}`)
    await board.post(2)
    expect(board.bodies()).toHaveLength(311)
    expect(board.board()[250]).toBe(`${logins.job}: 2`)
  })

  it('is another one for another config, and for another choice out of one', async () => {
    board = await openBoard()
    const keys = [
      key,
      commentKey('services/shop/sealpost.yaml', { targets: [], environments: [] }),
      commentKey('sealpost.yaml', { targets: ['web'], environments: [] }),
      commentKey('sealpost.yaml', { targets: [], environments: ['web'] }),
    ]
    for (const run of [1, 2]) for (const one of keys) await board.post(run, { key: one })
    expect(board.board()).toEqual(keys.map(() => `${logins.job}: 2`))
    expect(commentKey('a', { targets: ['x', 'y'], environments: [] })).toBe(
      commentKey('a', { targets: ['y', 'x'], environments: [] }),
    )
  })

  it('is not made to say that there is nothing to say, unless that is asked for', async () => {
    board = await openBoard()
    expect(await board.post(1, { report: clean })).toEqual({ did: 'nothing' })
    expect(board.board()).toEqual([])
    expect(await board.post(2, { report: clean, evenIfClean: true })).toMatchObject({ did: 'created' })
  })

  it('is made for a new place alone', async () => {
    board = await openBoard()
    const newDestinations = [{ environment: 'production', target: 'web', scope: 'shop/preview', at: 'vercel' }]
    expect(await board.post(1, { report: clean, context: { ...context, newDestinations } })).toMatchObject({
      did: 'created',
    })
  })

  it('says so when nothing is left to change', async () => {
    board = await openBoard()
    await board.post(1)
    expect(await board.post(2, { report: clean })).toMatchObject({ did: 'updated' })
    expect(board.bodies()).toEqual([expect.stringContaining('### Sealpost: nothing to change')])
  })

  it('keeps the words of a later run', async () => {
    board = await openBoard()
    await board.post(5)
    expect(await board.post(4)).toMatchObject({ did: 'superseded', url: expect.stringContaining('#issuecomment-') })
    expect(board.board()).toEqual([`${logins.job}: 5`])
    const stamp = { run: 5, attempt: 2, at: 0, commit: '' }
    expect(await board.post(5, { stamp })).toMatchObject({ did: 'updated' })
    expect(await board.post(5, { stamp: { ...stamp, attempt: 1, at: 9 } })).toMatchObject({ did: 'superseded' })
    expect(await board.post(5, { stamp: { ...stamp, at: 1 } })).toMatchObject({ did: 'updated' })
  })

  it('is written anew over a first line that somebody changed', async () => {
    board = await openBoard()
    plant(logins.job, `${marked(9).replace('run 9', 'run nine')}edited by hand`)
    expect(await board.post(1)).toMatchObject({ did: 'updated' })
    expect(board.board()).toEqual([`${logins.job}: 1`])
  })

  it('becomes one again where a killed run left two: the oldest stays, the latest words win', async () => {
    board = await openBoard()
    for (const run of [3, 8, 5]) plant(logins.job, `${marked(run)}of ${run}`)
    const [oldest] = board.sim.comments.list('acme/shop', 7)
    expect(await board.post(6)).toMatchObject({ did: 'superseded' })
    expect(board.bodies()).toEqual([`${marked(8)}of 8`])
    expect(board.sim.comments.list('acme/shop', 7)[0]?.id).toBe(oldest?.id)
  })

  it('is made anew where it was removed at the last moment', async () => {
    board = await openBoard()
    await board.post(1)
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (init?.method === 'PATCH')
        for (const { id } of board.sim.comments.list('acme/shop', 7)) board.sim.comments.uproot(id)
      return globalThis.fetch(input, init)
    }
    expect(await board.post(2, { runtime: { fetch } })).toMatchObject({ did: 'created' })
    expect(board.board()).toEqual([`${logins.job}: 2`])
  })

  it.each(['drop', 'drop-after'] as const)('is not made twice when the answer is lost (%s)', async (kind) => {
    board = await openBoard()
    board.sim.order({ match: ({ method }) => method === 'POST', act: { kind } })
    await board.post(1)
    expect(board.board()).toEqual([`${logins.job}: 1`])
  })

  it('is looked at again before an edit that failed is tried again', async () => {
    board = await openBoard()
    await board.post(1)
    board.asked()
    const failed = { kind: 'answer', answer: { status: 502, body: 'bad gateway' } } as const
    board.sim.order({ match: ({ method }) => method === 'PATCH', act: failed })
    // while the server recovers, a later run writes
    const sleep = async () => {
      await board.post(3)
    }
    expect(await board.post(2, { runtime: { sleep } })).toMatchObject({ did: 'superseded' })
    expect(board.board()).toEqual([`${logins.job}: 3`])
  })

  it('is repaired when an older run wrote at the same moment', async () => {
    board = await openBoard()
    await board.post(1)
    const [{ id } = { id: 0 }] = board.sim.comments.list('acme/shop', 7)
    // the older run has looked already, and its edit arrives right after ours
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const answer = await globalThis.fetch(input, init)
      if (init?.method === 'PATCH' && board.board()[0] === `${logins.job}: 3`) {
        const headers = { authorization: `Bearer ${tokens.job}`, 'user-agent': 'older' }
        const body = JSON.stringify({ body: `${marked(2)}older` })
        const url = `${board.sim.url}/repos/acme/shop/issues/comments/${id}`
        if (older) await globalThis.fetch(url, { method: 'PATCH', headers, body })
        older = false
      }
      return answer
    }
    let older = true
    expect(await board.post(3, { runtime: { fetch } })).toMatchObject({ did: 'updated' })
    expect(older).toBe(false)
    expect(board.board()).toEqual([`${logins.job}: 3`])
  })

  it('names the permission that is missing', async () => {
    board = await openBoard()
    const no = { status: 403, body: { message: 'Resource not accessible by integration' } }
    board.sim.order({
      match: ({ method, path }) => method === 'POST' && path === issue,
      act: { kind: 'answer', answer: no },
    })
    await expect(board.post(1)).rejects.toMatchObject({
      code: 'forbidden',
      hint: expect.stringContaining('pull-requests: write'),
    })
    board.sim.order({ match: ({ path }) => path === issue, act: { kind: 'answer', answer: { status: 404, body: {} } } })
    await expect(board.post(1)).rejects.toMatchObject({ code: 'not-found' })
  })

  it.each([400, 409, 422, 500])('quotes nothing of an answer (%i)', async (status) => {
    board = await openBoard()
    board.sim.order({ match: ({ method }) => method === 'POST', times: 99, act: { kind: 'echo', status } })
    const thrown = await board.post(1).catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(SealpostError)
    expect(JSON.stringify(thrown)).not.toMatch(/API_KEY|sealpost:/)
  })

  it('is not sent where the guard says no', async () => {
    board = await openBoard()
    const guard = () => {
      throw new SealpostError('leak-guard', 'no')
    }
    await expect(board.post(1, { guard })).rejects.toMatchObject({ code: 'leak-guard' })
    expect(board.asked()).toEqual([])
  })

  it('stays within what GitHub takes, first line included', async () => {
    board = await openBoard()
    const changes = Array.from({ length: 5000 }, (_, index) => ({ ...busy.changes[0], name: `NAME_${index}` }))
    await board.post(1, { report: { ...busy, changes } as typeof busy })
    expect(board.bodies()[0]?.length).toBeLessThanOrEqual(60_000)
    expect(board.bodies()[0]).toContain('Not everything fits here')
  })
})
