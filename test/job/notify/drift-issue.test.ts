import { afterEach, describe, expect, it } from 'vitest'
import type { Report } from '../../../src/core/report.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import { type IssueOutcome, upsertIssue } from '../../../src/job/notify/drift-issue.js'
import { commentKey } from '../../../src/job/notify/marker.js'
import { type GithubOptions, type GithubSimulator, startGithub } from '../../../src/simulators/github/simulator.js'
import { change, report, trouble } from '../../render/reports.js'

const shop = 'acme/shop'
const bot = 'github-actions[bot]'
const key = commentKey('drift', { targets: [], environments: [] })
const drift = (changes: Parameters<typeof report>[0], more: Partial<Report> = {}) =>
  report(changes, { command: 'drift', ...more })
const differing = drift([change('API_KEY', { do: 'update', why: 'drifted' })])
const clean = drift([change('API_KEY', { do: 'keep', sure: 'revision' })])
const unseen = drift([
  change('API_KEY', { do: 'leave', why: 'unlisted', error: trouble('forbidden', 'list secrets: 403') }),
])

let sim: GithubSimulator
afterEach(() => sim.close())

async function open(options: GithubOptions = {}) {
  sim = await startGithub({ tokens: { job: bot, app: 'acme-sync[bot]' }, ...options })
}

/** One night: number 1 comes first. */
function night(
  run: number,
  what: Report,
  more: { token?: string; guard?: (text: string) => string } = {},
): Promise<IssueOutcome> {
  return upsertIssue({
    report: what,
    context: { mode: 'trusted', newDestinations: [], config: 'sealpost.yaml' },
    discussion: { forge: 'github', api: '', repository: shop },
    key,
    stamp: { run, attempt: 1, at: Date.UTC(2026, 10, 23, 4, 0, run), commit: 'abc1234' },
    token: async () => more.token ?? 'job',
    guard: more.guard ?? ((text) => text),
    notice: () => undefined,
    runtime: {
      ...nodeRuntime(new AbortController().signal),
      env: { GITHUB_API_URL: sim.url, SEALPOST_PACING: 'off' },
      sleep: async () => undefined,
    },
  })
}
const issues = () => sim.issues.list(shop).map(({ number, login, state }) => `${number} ${login} ${state}`)
const writes = () => sim.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql').length

describe('the issue about drift', () => {
  it('is opened once, edited, closed when nothing differs, and the same one is opened again', async () => {
    await open()
    expect(await night(1, clean)).toEqual({ did: 'nothing' })
    expect(issues()).toEqual([])
    expect(await night(2, differing)).toMatchObject({ did: 'opened', url: expect.stringContaining('/issues/1') })
    expect(await night(3, differing)).toMatchObject({ did: 'updated' })
    expect(await night(4, clean)).toMatchObject({ did: 'closed' })
    expect(await night(5, clean)).toMatchObject({ did: 'nothing' })
    expect(issues()).toEqual([`1 ${bot} closed`])
    expect(await night(6, differing)).toMatchObject({ did: 'opened' })
    expect(issues()).toEqual([`1 ${bot} open`])
  })

  it('says what differs, and tells nobody again each night', async () => {
    await open()
    for (const run of [1, 2, 3, 4]) await night(run, differing)
    const [issue] = sim.issues.list(shop)
    expect(issue).toMatchObject({ title: 'Sealpost: targets differ from what was applied (sealpost.yaml)', told: 1 })
    expect(issue?.body).toContain('1 difference in `production`')
    expect(issue?.body).toContain('`API_KEY`')
  })

  it.each(['job', 'app', 'simulated-github-token'])('is found again under the token %s', async (token) => {
    for (const base of ['', '/api/v3'] as const) {
      await open({ base })
      for (const run of [1, 2]) await night(run, differing, { token })
      expect(sim.issues.list(shop)).toHaveLength(1)
      if (base === '') await sim.close()
    }
  })

  it('is found where it is not told whose the token is', async () => {
    await open()
    const silent = { match: ({ path }: { path: string }) => path === '/graphql', times: 9 }
    sim.order({ ...silent, act: { kind: 'answer', answer: { status: 404, body: {} } } })
    for (const run of [1, 2, 3]) await night(run, differing, { token: 'app' })
    expect(issues().filter((one) => one.endsWith('open'))).toEqual(['1 acme-sync[bot] open'])
  })

  it('is never one that somebody else opened, whatever stands in it', async () => {
    await open()
    await night(1, differing)
    const body = sim.issues.list(shop)[0]?.body ?? ''
    await sim.close()
    await open()
    sim.issues.plant(shop, { login: 'mallory', body })
    sim.issues.plant(shop, { login: bot, body: `> ${body}` })
    sim.issues.plant(shop, { login: bot, body, pull: true })
    await night(2, differing)
    await night(3, clean)
    expect(issues()).toEqual([`1 mallory open`, `2 ${bot} open`, `3 ${bot} open`, `4 ${bot} closed`])
    expect(sim.issues.list(shop)[0]?.body).toBe(body)
  })

  it('is the oldest of those that two runs at once have made', async () => {
    await open()
    await Promise.all([1, 2, 3].map((run) => night(run, differing)))
    await night(4, differing)
    const left = sim.issues.list(shop).filter(({ state }) => state === 'open')
    expect(left.map(({ number }) => number)).toEqual([1])
  })

  it('is found where lists do not show it yet', async () => {
    await open()
    sim.issues.lag(2)
    expect(await night(1, differing)).toMatchObject({ did: 'opened' })
    expect(sim.issues.list(shop)).toHaveLength(1)
  })

  it('keeps the words of the later run', async () => {
    await open()
    await night(5, differing)
    const before = sim.issues.list(shop)[0]?.body
    expect(await night(4, clean)).toMatchObject({ did: 'superseded' })
    expect(sim.issues.list(shop)[0]).toMatchObject({ body: before, state: 'open' })
  })

  it('is not closed by a look that did not see everything, and not opened by a run that failed', async () => {
    await open()
    const failed = drift([], { hash: '', error: { ...trouble('forbidden', 'no'), exit: 1 } })
    expect(await night(1, failed)).toEqual({ did: 'nothing' })
    expect(await night(2, unseen)).toEqual({ did: 'nothing' })
    expect(sim.requests).toEqual([])
    await night(3, differing)
    const before = writes()
    await night(4, unseen)
    await night(5, failed)
    expect(writes()).toBe(before)
  })

  it.each(['drop', 'drop-after'] as const)('is one after a connection that was lost (%s)', async (kind) => {
    await open()
    sim.order({ match: ({ method, path }) => method === 'POST' && path.endsWith('/issues'), act: { kind } })
    expect(await night(1, differing)).toMatchObject({ did: expect.stringMatching(/opened|updated/) })
    expect(sim.issues.list(shop)).toHaveLength(1)
  })

  it('passes the guard before anything is sent', async () => {
    await open()
    const guard = () => {
      throw new Error('stopped')
    }
    await expect(night(1, differing, { guard })).rejects.toThrow('stopped')
    expect(sim.requests).toEqual([])
  })

  it('names the permission that is missing', async () => {
    await open({ fineGrained: { narrow: { owner: 'acme', permissions: { contents: 'read' } } } })
    await expect(night(1, differing, { token: 'narrow' })).rejects.toMatchObject({
      code: 'forbidden',
      hint: expect.stringContaining('`issues: write`'),
    })
  })

  it('is found on the last of many pages', async () => {
    await open()
    await night(1, differing)
    const { body = '' } = sim.issues.list(shop)[0] ?? {}
    await sim.close()
    await open()
    for (let count = 0; count < 230; count += 1) sim.issues.plant(shop, { login: bot, body: 'another' })
    sim.issues.plant(shop, { login: bot, body })
    expect(await night(2, differing)).toMatchObject({ did: 'updated', url: expect.stringContaining('/issues/231') })
    expect(sim.issues.list(shop)).toHaveLength(231)
  })
})
