import { afterEach, describe, expect, it } from 'vitest'
import type { Report } from '../../../src/core/report.js'
import { openComments, openIssues } from '../../../src/io/discussion/open.js'
import type { Discussion } from '../../../src/io/system/pipeline.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import { upsertIssue } from '../../../src/job/notify/drift-issue.js'
import { commentKey, markerText } from '../../../src/job/notify/marker.js'
import { type CommentOutcome, upsertComment } from '../../../src/job/notify/upsert-comment.js'
import { dialects } from '../../../src/render/comment/dialects.js'
import { startAzureThreads } from '../../../src/simulators/azure-repos/threads.js'
import { startBitbucket } from '../../../src/simulators/bitbucket/pull-requests.js'
import type { Board } from '../../../src/simulators/forges/board.js'
import { startGitea } from '../../../src/simulators/gitea/comments.js'
import { startGitlabNotes } from '../../../src/simulators/gitlab/notes.js'
import type { Simulator } from '../../../src/simulators/server.js'
import { change, report } from '../../render/reports.js'

type Forge = Exclude<Discussion['forge'], 'github'>
type Started = Simulator & Board

/** How each forge is started, where its API is, what it calls the repository, and whom the token speaks for. */
const forges: Readonly<
  Record<Forge, { start: (nameless?: true) => Promise<Started>; repository: string; me: string }>
> = {
  gitlab: { start: () => startGitlabNotes(), repository: '42', me: 'project_1_bot_abc' },
  gitea: {
    start: (nameless) => startGitea(nameless === undefined ? {} : { nameless }),
    repository: 'acme/shop',
    me: 'gitea-actions',
  },
  'azure-repos': {
    start: () => startAzureThreads(),
    repository: 'shop/5f2e',
    me: '1F2E3D4C-0000-4000-8000-000000000001',
  },
  bitbucket: {
    start: (nameless) => startBitbucket(nameless === undefined ? {} : { nameless }),
    repository: 'acme/shop',
    me: '{ab12}',
  },
}
const names = Object.keys(forges) as Forge[]

let sim: Started
afterEach(() => sim.close())

const key = commentKey('sealpost.yaml', { targets: [], environments: [] })
const busy = report([change('API_KEY', { do: 'create', why: 'absent' })])
const clean = report([change('API_KEY', { do: 'keep', sure: 'revision' })])
const runtime = {
  ...nodeRuntime(new AbortController().signal),
  env: { SEALPOST_PACING: 'off' },
  sleep: async () => undefined,
}

function talkOf(forge: Forge, token = sim.token) {
  return {
    discussion: { forge, api: sim.url, repository: forges[forge].repository },
    token: async () => token,
    runtime,
    notice: () => undefined,
  }
}

function post(forge: Forge, run: number, what: Report = busy, evenIfClean = true): Promise<CommentOutcome> {
  return upsertComment({
    ...talkOf(forge),
    report: what,
    context: { mode: 'trusted', newDestinations: [], config: 'sealpost.yaml' },
    number: 7,
    key,
    stamp: { run, attempt: 1, at: Date.UTC(2026, 10, 23, 10, 0, run), commit: 'abc1234' },
    evenIfClean,
    guard: (text) => text,
  })
}

const marked = (forge: Forge, run: number) =>
  dialects[forge].hidden(markerText(key, { run, attempt: 1, at: Date.UTC(2026, 0, 1), commit: 'abc1234' }))
const bodies = () => sim.comments(7).map(({ body }) => body)

describe.each(names)('the comment at %s', (forge) => {
  const { start, me } = forges[forge]

  it('is made, and from then on edited; a run that began earlier leaves it alone', async () => {
    sim = await start()
    expect(await post(forge, 2)).toMatchObject({ did: 'created' })
    expect(await post(forge, 3, clean)).toMatchObject({ did: 'updated' })
    expect(await post(forge, 1)).toMatchObject({ did: 'superseded' })
    expect(bodies()).toEqual([expect.stringMatching(/run 3\.1[\s\S]*nothing to change/)])
    expect(sim.comments(7)[0]?.author).toBe(me)
  })

  it('is told from one with the same marker that somebody else wrote, and from one that quotes it', async () => {
    sim = await start()
    sim.plant(7, 'mallory', `${marked(forge, 9)}made up`)
    sim.plant(7, me, `> ${marked(forge, 9)}quoted`)
    sim.plant(8, me, `${marked(forge, 9)}of another request`)
    expect(await post(forge, 1)).toMatchObject({ did: 'created' })
    expect(sim.comments(7)).toHaveLength(3)
    expect(sim.comments(8)).toHaveLength(1)
  })

  it('becomes one again where two were left: the oldest stays, the latest words win', async () => {
    sim = await start()
    for (const run of [3, 8, 5]) sim.plant(7, me, `${marked(forge, run)}of ${run}`)
    const [oldest] = sim.comments(7)
    expect(await post(forge, 6)).toMatchObject({ did: 'superseded', id: oldest?.id })
    expect(bodies()).toEqual([`${marked(forge, 8)}of 8`])
  })

  it('is found among more than a page of others', async () => {
    sim = await start()
    for (let count = 0; count < 120; count += 1) sim.plant(7, 'octocat', `words ${count}`)
    sim.plant(7, me, `${marked(forge, 1)}of 1`)
    for (let count = 0; count < 120; count += 1) sim.plant(7, 'octocat', `more words ${count}`)
    expect(await post(forge, 2)).toMatchObject({ did: 'updated' })
    expect(sim.comments(7)).toHaveLength(241)
  })

  it('is looked for again where an answer got lost, and not made twice', async () => {
    sim = await start()
    sim.order({ match: ({ method }) => method === 'POST', act: { kind: 'drop-after' } })
    expect(await post(forge, 1)).toMatchObject({ did: 'updated' })
    sim.order({ match: ({ method }) => /PUT|PATCH/.test(method), act: { kind: 'answer', answer: { status: 502 } } })
    expect(await post(forge, 2, clean)).toMatchObject({ did: 'updated' })
    expect(bodies()).toEqual([expect.stringContaining('run 2.1')])
  })

  it('is refused with what the token lacks, and nothing that the answer says', async () => {
    sim = await start()
    const refused = upsertComment({
      ...talkOf(forge, 'wrong-token'),
      report: busy,
      context: { mode: 'trusted', newDestinations: [], config: 'sealpost.yaml' },
      number: 7,
      key,
      stamp: { run: 1, attempt: 1, at: 0, commit: '' },
      evenIfClean: true,
      guard: (text) => text,
    })
    await expect(refused).rejects.toMatchObject({
      code: 'unauthorized',
      message: expect.not.stringMatching(/TF4|uid: 0/),
    })
  })

  it('says what is gone when it is asked for it, and removes it once', async () => {
    sim = await start()
    const comments = await openComments(talkOf(forge), 7)
    const { id } = await comments.create('words')
    expect(await comments.get(id)).toMatchObject({ id, body: 'words' })
    await comments.remove(id)
    await comments.remove(id)
    expect(await comments.get(id)).toBeUndefined()
    expect(await comments.update(id, 'more')).toBeUndefined()
    expect(await comments.list()).toEqual([])
  })

  it('refuses an answer of another shape', async () => {
    sim = await start()
    const comments = await openComments(talkOf(forge), 7)
    for (const body of [{ values: 1 }, [{ id: 'x' }], { value: [{ id: 'x' }], values: [{ id: 'x' }] }]) {
      sim.order({ act: { kind: 'answer', answer: { status: 200, body } } })
      await expect(comments.list()).rejects.toMatchObject({ code: 'bad-answer' })
    }
    sim.order({ act: { kind: 'answer', answer: { status: 200, body: '<html>' } } })
    await expect(comments.list()).rejects.toMatchObject({ code: 'bad-answer' })
  })
})

describe.each(['gitea', 'bitbucket'] as const)('a token at %s that may not ask whom it speaks for', (forge) => {
  it('keeps one comment all the same', async () => {
    sim = await forges[forge].start(true)
    for (const run of [1, 2, 3]) await post(forge, run)
    expect(bodies()).toEqual([expect.stringContaining('run 3.1')])
  })
})

describe('what is particular to one forge', () => {
  it('GitLab: no line acts, whatever a sentence begins with', async () => {
    const gitlab = await startGitlabNotes({ jobToken: 'job-token' })
    sim = gitlab
    expect(dialects.gitlab.drawn('/close\n  /merge\n> /label ~x\nand/or')).toBe(
      '\\/close\n  \\/merge\n> \\/label ~x\nand/or',
    )
    const comments = await openComments(talkOf('gitlab'), 7)
    await comments.create(dialects.gitlab.drawn('words\n/close'))
    expect(gitlab.acted).toEqual([])
    await comments.create('words\n/close')
    expect(gitlab.acted).toEqual(['/close'])
  })

  it('GitLab: the token of a job is refused, and the hint names the one to use', async () => {
    sim = await startGitlabNotes({ jobToken: 'job-token' })
    const comments = await openComments(talkOf('gitlab', 'job-token'), 7)
    await expect(comments.list()).rejects.toMatchObject({
      code: 'forbidden',
      hint: expect.stringContaining('scope `api`'),
    })
  })

  it('Azure: a job’s token is a bearer, a person’s a password', async () => {
    sim = await startAzureThreads({ token: 'a-personal-token' })
    const comments = await openComments(talkOf('azure-repos'), 7)
    expect(await comments.create('words')).toMatchObject({ body: 'words' })
  })

  it('Bitbucket: there is no HTML, and the longest report fits', async () => {
    sim = await startBitbucket()
    const many = report(
      Array.from({ length: 900 }, (_, index) =>
        change(`NAME_${index}<br>`, { do: 'update', why: 'source-changed', sourceName: `S_${index}` }),
      ),
    )
    expect(await post('bitbucket', 1, many)).toMatchObject({ did: 'created' })
    const [body = ''] = bodies()
    expect(body.length).toBeGreaterThan(20_000)
    expect(body.replace(/`[^`]*`/g, '')).not.toMatch(/<(?!https?:)|&nbsp;|\[!/)
    expect(body).toContain('NAME_1<br>')
    expect(body).toMatch(/^\[\/\/\]: # \(sealpost:/)
  })

  it('an API that is neither https nor loopback is not asked', async () => {
    sim = await startGitea()
    const talk = {
      ...talkOf('gitea'),
      discussion: { forge: 'gitea', api: 'http://gitea.example', repository: 'a/b' } as const,
    }
    await expect(openComments(talk, 7)).rejects.toMatchObject({ code: 'endpoint' })
    expect(sim.requests).toEqual([])
  })

  it.each(['azure-repos', 'bitbucket'] as const)('%s has no issues, and says so', async (forge) => {
    sim = await forges[forge].start()
    await expect(openIssues(talkOf(forge))).rejects.toMatchObject({ code: 'usage' })
  })
})

describe.each(['gitlab', 'gitea'] as const)('the issue about drift at %s', (forge) => {
  const night = (run: number, what: Report) =>
    upsertIssue({
      ...talkOf(forge),
      report: { ...what, command: 'drift' },
      context: { mode: 'trusted', newDestinations: [], config: 'sealpost.yaml' },
      key,
      stamp: { run, attempt: 1, at: Date.UTC(2026, 10, 23, 4, 0, run), commit: 'abc1234' },
      guard: (text) => text,
    })

  it('is opened once, edited, closed when nothing differs, and the same one is opened again', async () => {
    sim = await forges[forge].start()
    const differing = report([change('API_KEY', { do: 'update', why: 'drifted' })])
    expect(await night(1, clean)).toEqual({ did: 'nothing' })
    expect(await night(2, differing)).toMatchObject({ did: 'opened', url: expect.stringContaining('/issues/1') })
    expect(await night(3, differing)).toMatchObject({ did: 'updated' })
    expect(await night(4, clean)).toMatchObject({ did: 'closed' })
    expect(sim.issues()).toMatchObject([{ number: 1, open: false }])
    expect(await night(5, differing)).toMatchObject({ did: 'opened' })
    expect(sim.issues()).toMatchObject([{ number: 1, open: true, author: forges[forge].me }])
  })
})
