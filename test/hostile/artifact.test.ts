import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report.js'
import { afterRun, forkPull, heads, push, variables } from '../action/events.js'
import { baseConfig, home, type More, openRig, type Ran, type Rig } from './rig.js'
import type { Seen } from './spy.js'

let rig: Rig
let ran: Ran
/** What the fork's run left, as it would be handed over. */
let told: Report
const number = 7

beforeAll(async () => {
  rig = await openRig()
  const rename = 'rename: { DATABASE_URL: "@everyone ![x](https://evil.invalid)" }'
  const change = baseConfig.replace('project: shop-web', `project: loot\n    ${rename}`)
  ran = await rig.plan({ 'sealpost.yaml': change }, 'fork')
  told = JSON.parse(ran.report) as Report
  rig.github.pulls.open(home, pullAt(ran.head))
})
afterAll(() => rig.close())
afterEach(() => {
  for (const { id } of comments()) rig.github.comments.uproot(id)
})

const pullAt = (head: string) => ({ number, head, label: 'mallory:change', from: 'mallory/platform', into: 'main' })
const comments = () => rig.github.comments.list(home, number)
const post = (report: unknown, more: More = {}) =>
  rig.comment(JSON.stringify(report), { payload: afterRun(ran.head), ...more })

/** Nothing was posted, nothing was looked at that is not public, and nothing of the report was repeated. */
function expectNothing(seen: Seen, code: number): void {
  expect(seen.code).toBe(code)
  expect(comments()).toEqual([])
  expect(seen).toMatchObject({ writes: [], credentials: [], sourceReads: [], strayBytes: 0 })
  expect(seen.out).not.toContain('phishing')
}

describe('what a fork hands over', () => {
  it('is posted where it is true, in our words, once', async () => {
    for (const did of ['created', 'updated']) {
      const seen = await post(told)
      expect(seen).toMatchObject({ code: 0, strayBytes: 0, sourceReads: [], credentials: [] })
      expect(seen.out.trim()).toBe(`::add-mask::***\nComment ${did}.`)
    }
    const [comment, ...others] = comments()
    expect(others).toEqual([])
    expect(comment?.login).toBe('github-actions[bot]')
    expect(comment?.body).toContain('### Sealpost (config only): 2 config changes')
    expect(comment?.body).toContain('- `project` is `loot` (was `shop-web`), for `web`')
    expect(comment?.body).toContain('`@everyone ![x](https://evil.invalid)`')
    expect(comment?.body).toContain('https://github.example/acme/platform/actions/runs/8001')
  })

  it.each<[string, (report: Report) => unknown]>([
    ['that nothing changes', (one) => ({ ...one, proposal: { ...one.proposal, changes: [] } })],
    [
      'less than what changes',
      (one) => ({ ...one, proposal: { ...one.proposal, changes: one.proposal?.changes.slice(1) } }),
    ],
    [
      'something else that changes',
      (one) => ({
        ...one,
        proposal: {
          ...one.proposal,
          changes: [{ part: 'owner', how: 'changed', effect: 'moves', from: 'a', to: 'phishing' }],
        },
      }),
    ],
    [
      'another effect',
      (one) => ({
        ...one,
        proposal: {
          ...one.proposal,
          changes: one.proposal?.changes.map((change) => ({ ...change, effect: 'narrows' })),
        },
      }),
    ],
    ['another commit', (one) => ({ ...one, proposal: { ...one.proposal, head: 'a'.repeat(40) } })],
    ['another beginning', (one) => ({ ...one, proposal: { ...one.proposal, base: 'a'.repeat(40) } })],
    ['another owner', (one) => ({ ...one, owner: 'phishing' })],
    ['that it was reviewed', (one) => ({ ...one, proposal: { ...one.proposal, mode: 'reviewed' } })],
    ['nothing of a pull request', ({ proposal: _, ...one }) => one],
    [
      'that it failed',
      (one) => ({ ...one, error: { code: 'config', message: 'phishing', hint: 'phishing', exit: 64 } }),
    ],
    [
      'a refusal',
      (one) => ({
        ...one,
        refusals: [{ rule: 'x', because: 'phishing', unlock: 'phishing', addresses: [] }],
        summary: { ...one.summary, refused: 1 },
      }),
    ],
    [
      'values that were compared',
      (one) => ({
        ...one,
        changes: [
          {
            target: 'web',
            use: 'vercel',
            scope: 'x',
            name: 'phishing',
            environment: 'production',
            do: 'keep',
            sure: 'revision',
          },
        ],
        summary: { ...one.summary, keep: 1 },
      }),
    ],
    ['a command that it was not', (one) => ({ ...one, command: 'apply' })],
  ])('is refused where it says %s', async (_, tampered) => expectNothing(await post(tampered(told)), 3))

  it('is left alone where its plan had ended before it compared anything', async () => {
    const { proposal: _, ...rest } = told
    const early = { ...rest, error: { code: 'usage', message: 'phishing', hint: 'phishing', exit: 64 } }
    const own = { head_repository: { full_name: home, owner: { login: 'acme' } } }
    for (const more of [{}, { payload: afterRun(ran.head, own) }]) {
      const seen = await post(early, more)
      expectNothing(seen, 0)
      expect(seen.out).toContain('The plan stopped before it compared anything')
    }
  })

  it.each<[string, (report: Report) => unknown]>([
    ['a key more', (one) => ({ ...one, phishing: 1 })],
    ['a key more inside', (one) => ({ ...one, proposal: { ...one.proposal, phishing: 1 } })],
    [
      'a word out of no list',
      (one) => ({
        ...one,
        proposal: { ...one.proposal, changes: [{ part: 'phishing', how: 'added', effect: 'moves' }] },
      }),
    ],
    [
      'a target that is no word',
      (one) => ({
        ...one,
        proposal: {
          ...one.proposal,
          changes: [{ part: 'target', how: 'added', effect: 'moves', target: '\n::error::phishing' }],
        },
      }),
    ],
    ['a number in place of a list', (one) => ({ ...one, changes: 1 })],
    ['counts that are none', (one) => ({ ...one, summary: { ...one.summary, create: 1 } })],
    ['another version', (one) => ({ ...one, version: 2 })],
    ['a prototype', (one) => JSON.parse(JSON.stringify(one).replace('{', '{"__proto__":{"harmed":true},')) as unknown],
    ['a list', (one) => [one]],
    ['nothing', () => null],
  ])('is refused where it has %s', async (_, tampered) => {
    expectNothing(await post(tampered(told)), 3)
    expect({}).not.toHaveProperty('harmed')
  })

  it('is refused where it is no text of a report at all', async () => {
    const more = { payload: afterRun(ran.head) }
    const texts = ['', '{', 'phishing', '['.repeat(100_000), `"${'x'.repeat(5 * 1024 * 1024)}"`]
    for (const text of texts) expectNothing(await rig.comment(text, more), 3)
    expectNothing(await rig.comment(new Uint8Array([0xff, 0xfe, 0]), more), 3)
  })

  it('is refused where it is a link, a device or a folder, and is missed where it does not exist', async () => {
    const more = { payload: afterRun(ran.head) }
    for (const link of ['/proc/self/environ', '/etc/passwd', '/dev/zero', '.', 'report.json'])
      expectNothing(await rig.comment({ link }, more), 3)
    expectNothing(await rig.comment(JSON.stringify(told), { ...more, inputs: { report: '/dev/zero' } }), 3)
    expectNothing(await rig.comment(undefined, more), 64)
  })

  it('is refused for another pull request, although it is true for its own', async () => {
    const other = await rig.plan({ 'sealpost.yaml': baseConfig.replace('shop-web', 'other') }, 'fork')
    rig.github.pulls.open(home, pullAt(other.head))
    expectNothing(await post(told, { payload: afterRun(other.head) }), 3)
    rig.github.pulls.open(home, pullAt(ran.head))
  })
})

describe('the pull request that is meant', () => {
  it.each<[string, object]>([
    ['has newer commits', { ...pullAt('c'.repeat(40)) }],
    ['is of another fork', { from: 'eve/platform' }],
    ['aims at another branch', { into: 'release' }],
    ['comes from another branch', { label: 'mallory:other' }],
  ])('gets nothing where it %s', async (_, other) => {
    rig.github.pulls.open(home, { ...pullAt(ran.head), ...other })
    const seen = await post(told)
    rig.github.pulls.open(home, pullAt(ran.head))
    expectNothing(seen, 0)
    expect(seen.out).toContain('nothing is posted')
  })

  it.each<[string, More]>([
    ['another event', { name: 'pull_request', payload: forkPull() }],
    ['a push', { name: 'push', payload: push }],
    [
      'a run under pull_request_target, whose commit is the base’s',
      { payload: afterRun(heads.fork, { event: 'pull_request_target' }) },
    ],
    ['a run of a push', { payload: afterRun(heads.fork, { event: 'push' }) }],
    ['a run of nobody', { payload: afterRun(heads.fork, { head_repository: null }) }],
    ['a commit that is none', { payload: afterRun('../../x') }],
    ['another repository', { env: variables('workflow_run', { GITHUB_REPOSITORY: 'mallory/platform' }) }],
    ['nothing', { payload: '' }],
  ])('is not looked for after %s', async (_, more) => {
    const seen = await post(told, more)
    expectNothing(seen, 3)
    expect(seen.asked).toEqual([])
  })

  it('of the repository itself has a comment by its own plan', async () => {
    const own = { head_repository: { full_name: home, owner: { login: 'acme' } } }
    const seen = await post({ ...told, proposal: undefined }, { payload: afterRun(ran.head, own) })
    expectNothing(seen, 0)
    expect(seen.asked).toEqual([])
  })

  it('is not looked for with an input that nobody knows', async () => {
    for (const inputs of [{ number: '1' }, { 'pull-request': '1' }, { 'ledger-key': 'phishing' }]) {
      const seen = await post(told, { inputs })
      expectNothing(seen, 64)
      expect(seen.asked).toEqual([])
    }
  })
})
