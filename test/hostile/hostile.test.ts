import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodingsOf } from '../../src/core/leaks/encodings.js'
import { markdownCode } from '../../src/render/escape.js'
import { afterRun, forkPull, pull, push, repository } from '../action/events.js'
import { sampleOf } from '../thorough.js'
import { guesses, hostilePulls } from './pulls.js'
import { baseConfig, type Event, type More, openRig, type Ran, type Rig } from './rig.js'

/** The three figures. */
const figures = { pulls: 0, strayBytes: 0, sourceReads: 0, guesses: 0, told: 0 }
let rig: Rig

beforeAll(async () => {
  rig = await openRig()
})
afterAll(async () => {
  await rig.close()
  const { pulls, strayBytes, sourceReads, guesses: pairs, told } = figures
  process.stdout.write(
    [
      `hostile pull requests: ${pulls}`,
      `bytes to hosts that nobody declared: ${strayBytes}`,
      `reads of a source where the run is not trusted: ${sourceReads}`,
      `pairs of a right and a wrong guess: ${pairs}, told apart: ${told}`,
      '',
    ].join('\n'),
  )
})

/** How many lines of a debugged job tell of a mask. */
const masksIn = ({ out }: Pick<Ran, 'out'>) => out.split('\n').filter((line) => line === '::add-mask::***').length

const pulls = hostilePulls({ config: baseConfig })
const onBranch = {
  name: 'push',
  payload: { ...push, ref: 'refs/heads/change' },
  env: { GITHUB_REF: 'refs/heads/change' },
}
const ofAnother = { ...push, repository: { ...repository, full_name: 'mallory/platform' } }
const everybody = ['reviewed', 'fork'] as const satisfies readonly Event[]

/** What no pull request may bring about, whatever it says. */
function expectHarmless(ran: Ran, event: Event): void {
  figures.strayBytes += ran.strayBytes
  expect(ran.strayBytes).toBe(0)
  expect(ran.writes).toEqual([])
  expect(ran.files).toEqual([])
  expect(globalThis).not.toHaveProperty('sealpostHarmed')
  expect(process.env.SEALPOST_HARMED).toBeUndefined()
  expect({}).not.toHaveProperty('harmed')
  expect(
    ran.out
      .split('\n')
      .filter((line) =>
        /^\s*::(?!group::Requests$|group::Place by place: \d+ lines in \d+ places$|endgroup::$|(?:error|warning) |add-mask::\*\*\*$)|##\[/.test(
          line,
        ),
      ),
  ).toEqual([])
  for (const environment of Object.values(rig.values)) {
    for (const [name, value] of Object.entries(environment)) {
      if (!name.startsWith('NEXT_PUBLIC_')) expect(ran.shown).not.toContain(value)
    }
  }
  if (event === 'reviewed') {
    // its own places only, and those of the default branch
    for (const line of ran.asked) expect(line).toMatch(/^GET \/(?:repos\/acme\/|v\d+\/projects\/shop-web)/)
    return
  }
  figures.sourceReads += ran.sourceReads.length
  expect(ran.sourceReads).toEqual([])
  expect(ran.credentials).toEqual([])
  for (const line of ran.asked) expect(line).toMatch(/^GET \/repos\/acme\/platform\/(?:compare|contents|git\/blobs)\//)
}

describe.each(everybody)('a hostile pull request, %s', (event) => {
  let masks = 0
  beforeAll(async () => {
    masks = masksIn(await rig.plan({}, event))
  })

  it.each(sampleOf(pulls, 16).map((one) => [`${one.threat}: ${one.name}`, one] as const))(
    '%s',
    async (_, { change, told, refused }) => {
      if (event === 'reviewed') figures.pulls += 1
      const ran = await rig.plan(change, event)
      expectHarmless(ran, event)
      expect(masksIn(ran), 'the number of masks tells of the pull request').toBe(masks)
      if (refused !== undefined) {
        expect(ran.out).toContain(refused)
        expect(ran.code).toBe(64)
        return
      }
      for (const text of told ?? []) expect(ran.out).toContain(text)
      if (told !== undefined) expect(ran.code).toBe(0)
    },
  )
})

describe('a guess', () => {
  const names = guesses({ config: baseConfig, encrypted: async () => '', values: { production: {}, preview: {} } })
  it.each(sampleOf(names, 16).map(({ name }) => name))('tells nothing %s', async (name) => {
    const guess = guesses(rig).find((one) => one.name === name)
    if (guess === undefined) throw new Error('no such guess')
    for (const event of everybody) {
      const shown = async (text: string) => {
        const ran = await rig.plan(await guess.of(text), event)
        figures.strayBytes += ran.strayBytes
        return withoutGuess(`${ran.code}\n${ran.shown}`, text, guess.shows === true)
      }
      const [right, wrong] = [await shown(guess.right), await shown(guess.wrong)]
      if (event === 'reviewed') figures.guesses += 1
      if (right !== wrong) figures.told += 1
      expect(right).toBe(wrong)
    }
  })

  it('tells nothing as the name of the branch, or of who pushed it', async () => {
    const [one] = guesses(rig)
    if (one === undefined) throw new Error('no guess')
    const shown = async (text: string) => {
      const env = { GITHUB_HEAD_REF: text, GITHUB_ACTOR: text, GITHUB_TRIGGERING_ACTOR: text }
      const ran = await rig.plan({}, 'reviewed', { env })
      return withoutGuess(`${ran.code}\n${ran.shown}`, text, false)
    }
    expect(await shown(one.right)).toBe(await shown(one.wrong))
  })

  it('would be found, and so would a read and a stray request, where a run is trusted', async () => {
    const trusted = { name: 'push', payload: push }
    const [one] = guesses(rig)
    if (one === undefined) throw new Error('no guess')
    const right = await rig.plan(await one.of(one.right), 'reviewed', trusted)
    const wrong = await rig.plan(await one.of(one.wrong), 'reviewed', trusted)
    expect(withoutGuess(right.shown, one.right, true)).not.toBe(withoutGuess(wrong.shown, one.wrong, true))
    expect(right.sourceReads).toContain('secrets/production.env')
    expect(right.credentials).toContain('INPUT_LEDGER-KEY')
    const stray = await rig.plan({}, 'reviewed', { ...trusted, env: { VERCEL_API_URL: 'https://evil.invalid' } })
    expect(stray.strayBytes).toBeGreaterThan(0)
  })
})

/** What was shown without the guess itself, in the forms in which a name is shown; `hash`: without what hangs on it, too. */
function withoutGuess(shown: string, guess: string, hash: boolean): string {
  const forms = [guess, ...(guess.match(/.{1,8}/g) ?? [])].flatMap((text) =>
    [Buffer.from(text).toString('base64'), ...encodingsOf(text), markdownCode(text).slice(1, -1)].filter(
      (form) => form.length > 3,
    ),
  )
  const text = forms.reduce((at, form) => at.replaceAll(form, '<guess>'), shown.replaceAll('<wbr>', ''))
  return hash ? text.replace(/\b[0-9a-f]{64}\b|\b[0-9a-f]{12}\b/g, '<hash>') : text
}

describe('an event', () => {
  const change = { 'sealpost.yaml': baseConfig.replace('shop-web', 'loot') }

  it.each(['target', 'base', 'dependabot'] as const)(
    'that is no reviewed pull request (%s) gives the structure',
    async (event) => {
      const ran = await rig.plan(change, event)
      expectHarmless(ran, event)
      expect(ran.out).toContain('`project` is `loot`')
      expect(ran.code).toBe(0)
    },
  )

  it.each(['fork', 'target', 'base', 'dependabot'] as const)(
    'that is not trusted (%s) is not kept from the structure by an App of the workflow',
    async (event) => {
      const ran = await rig.plan(change, event, { inputs: { 'app-id': '4711', 'app-private-key': 'made-up' } })
      expectHarmless(ran, event)
      expect([ran.code, ran.out]).toEqual([0, expect.stringContaining('`project` is `loot`')])
    },
  )

  it('brings a comment from its own run only where it is of this repository and goes to another branch', async () => {
    const comments = () => rig.github.comments.list('acme/platform', 7)
    const inputs = { comment: 'true' }
    for (const event of ['fork', 'target', 'dependabot'] as const) {
      const ran = await rig.plan(change, event, { inputs })
      expectHarmless(ran, event)
      expect(ran.out).toContain('No comment from this run: ')
    }
    const strange = { inputs, name: 'pull_request', payload: { ...pull('b'.repeat(40), 'change-base'), ...ofAnother } }
    expect(await rig.plan(change, 'base', strange)).toMatchObject({ code: 3, writes: [] })
    expect(comments()).toEqual([])
    const ran = await rig.plan(change, 'base', { inputs })
    expect(ran).toMatchObject({ code: 0, credentials: [], sourceReads: [], strayBytes: 0 })
    expect(comments().map(({ body }) => body)).toEqual([
      expect.stringContaining('**To apply:** merge it into the default branch'),
    ])
  })

  it.each<[string, Event, More]>([
    ['an apply of a reviewed pull request', 'reviewed', { command: 'apply' }],
    ['an apply of a fork', 'fork', { command: 'apply' }],
    ['an apply of a saved plan of a fork', 'fork', { command: 'apply', inputs: { plan: 'plan.json' } }],
    ['an apply under pull_request_target', 'target', { command: 'apply' }],
    ['a drift of a fork', 'fork', { command: 'drift' }],
    ['an apply on a branch', 'reviewed', { command: 'apply', ...onBranch }],
    ['an apply in a merge queue', 'reviewed', { command: 'apply', name: 'merge_group', payload: { repository } }],
    ['an apply after another workflow', 'fork', { command: 'apply', name: 'workflow_run', payload: afterRun() }],
    ['an apply for a comment', 'fork', { command: 'apply', name: 'issue_comment', payload: forkPull() }],
    ['an event that says push and tells of a pull request', 'fork', { command: 'apply', name: 'push' }],
    ['an event that is no JSON', 'reviewed', { command: 'apply', name: 'push', payload: '{' }],
    ['an event of another repository', 'reviewed', { command: 'apply', name: 'push', payload: ofAnother }],
  ])('that must not do more than plan does nothing: %s', async (_, event, more) => {
    const ran = await rig.plan(change, event, more)
    expect(ran.out).toContain('title=Sealpost%3A untrusted::')
    expect(ran.code).toBe(3)
    expect(ran).toMatchObject({ asked: [], files: [], strayBytes: 0 })
  })

  it('that tells of nothing gives nothing, not even the structure', async () => {
    for (const payload of ['', '[]', 'null', '{"pull_request": {"number": 7}}', { repository: null }]) {
      const ran = await rig.plan(change, 'fork', { payload })
      expect(ran.code).toBe(3)
      expect(ran).toMatchObject({ asked: [], credentials: [], strayBytes: 0 })
    }
  })
})
