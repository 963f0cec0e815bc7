import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Runtime } from '../../../src/core/runtime.js'
import { startAzureThreads } from '../../../src/simulators/azure-repos/threads.js'
import { type BitbucketSimulator, startBitbucket } from '../../../src/simulators/bitbucket/pull-requests.js'
import { startGithub } from '../../../src/simulators/github/simulator.js'
import { startGitlabNotes } from '../../../src/simulators/gitlab/notes.js'
import { byHand, commits, hosts } from '../../kit/hosts.js'
import { type Desk, openDesk, openShelves, type Shelves, config as usual } from '../kit.js'

const canaries = { API_KEY: 'canary-of-some-length-4711', DATABASE_URL: 'postgres://u:canary-0815-long@db/x' }
const token = 'made-up-comment-token-123'

/** The usual one, with its ledger where the story's next step finds it. */
const config = `${usual}ledger: { use: file }\n`

let desk: Desk
let shelves: Shelves
const closing: (() => Promise<void>)[] = []

beforeEach(async () => {
  shelves = await openShelves()
  desk = await openDesk(shelves)
  desk.values.production = { ...canaries }
  await desk.write('sealpost.yaml', config)
  closing.push(desk.close, shelves.close)
})
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

type Env = Readonly<Record<string, string>>

/** Runs a step; whatever it leaves has no value and no token in it. */
async function step(env: Env, argv: readonly string[], runtime: Partial<Runtime> = {}) {
  const ran = await desk.run(['ci', ...argv], { env, runtime })
  const left = files(join(desk.folder, 'sealpost-report'))
  const haystack = [ran.out, ran.err, ...Object.values(left)].join('\n')
  for (const secret of [...Object.values(canaries), token, 'made-up-job-token']) expect(haystack).not.toContain(secret)
  const outputs = Object.fromEntries(
    (left['sealpost.env'] ?? '')
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [line.split('=') as [string, string]])),
  )
  return { ...ran, files: left, outputs }
}

function files(folder: string): Record<string, string> {
  try {
    return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  } catch {
    return {}
  }
}

/** The folder as a checkout of the request, the default branch's commit beside it; hex. */
function checkout(change: string): { readonly main: string; readonly change: string } {
  const run = (args: readonly string[], more: object) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
      cwd: desk.folder,
      stdio: ['pipe', 'pipe', 'ignore'],
      ...more,
    })
      .toString()
      .trim()
  const git = (...args: readonly string[]) => run(args, {})
  git('init', '--quiet', '--initial-branch', 'main')
  git('add', 'sealpost.yaml')
  git('commit', '--quiet', '--message', 'first')
  const main = git('rev-parse', 'HEAD')
  git('update-ref', 'refs/remotes/origin/main', main)
  const blob = run(['hash-object', '-w', '--stdin'], { input: change })
  git('update-index', '--add', '--cacheinfo', `100644,${blob},sealpost.yaml`)
  git('commit', '--quiet', '--message', 'second')
  return { main, change: git('rev-parse', 'HEAD') }
}

const wider = config.replace('environments: { production: production }', 'environments: { production: other }')
const at = (env: Env, commit: string): Env =>
  Object.fromEntries(
    Object.entries(env).map(([name, value]) => [
      name,
      value === commits.change || value === commits.main ? commit : value,
    ]),
  )

describe.each(hosts)('at $host', ({ host, push, schedule, branch, request, fork, reviewed }) => {
  const told = { ...push, SEALPOST_COMMENT_TOKEN: token }
  const quiet = {
    // nothing of the host's own is there in this story
    run: async () => ({ status: 0, output: new Uint8Array(), isTooMuch: false, errorBytes: 0 }),
    fetch: (async (input, init) => {
      if (!String(input).startsWith(shelves.url)) throw new Error('nobody is there')
      return desk.runtime.fetch(input, init)
    }) satisfies Runtime['fetch'] as Runtime['fetch'],
  }
  // without its token nothing is reported on a commit
  const { SEALPOST_COMMENT_TOKEN: _, ...main } = told

  it('a plan, exactly that plan applied, and nothing left to do', async () => {
    const planned = await step(main, ['plan'], quiet)
    expect(planned).toMatchObject({ code: 0, err: '', out: expect.stringContaining('2 to write') })
    // some hosts draw colours
    const [summary, next] = planned.out.trimEnd().split('\n').slice(-2)
    expect(summary).toContain('2 to write.')
    expect(next).toMatch(/^To apply exactly this, until .* UTC: sealpost ci apply --plan sealpost-report\/plan\.json$/)
    expect(planned.outputs).toMatchObject({
      SEALPOST_CHANGED: 'true',
      SEALPOST_CREATE: '2',
      SEALPOST_WRITTEN: '0',
      SEALPOST_PLAN_FILE: 'sealpost-report/plan.json',
      SEALPOST_REPORT_DIR: 'sealpost-report',
    })
    expect(Object.keys(planned.files)).toEqual([
      ...['annotations.json', 'code-quality.json', 'plan.json', 'report.html', 'report.json', 'report.md'],
      ...['sealpost.env', 'sealpost.sarif'],
    ])
    const applied = await step(main, ['apply', '--plan', 'sealpost-report/plan.json'], quiet)
    expect(applied).toMatchObject({ code: 0, outputs: { SEALPOST_CHANGED: 'true', SEALPOST_WRITTEN: '2' } })
    const again = await step(main, ['apply', '--plan', 'sealpost-report/plan.json'], quiet)
    expect(again).toMatchObject({ code: 3, out: expect.stringContaining('plan-') })
    const clean = await step(main, ['plan'], quiet)
    expect(clean).toMatchObject({ code: 0, outputs: { SEALPOST_CHANGED: 'false', SEALPOST_KEEP: '2' } })
  })

  it('what somebody edits is drift, and fails where that is asked for', async () => {
    await step(main, ['apply'], quiet)
    expect(await step(schedule, ['drift', '--fail-on', 'differs'], quiet)).toMatchObject({ code: 0 })
    shelves.put('a/production', 'API_KEY', 'edited by hand')
    const drifted = await step(schedule, ['drift', '--fail-on', 'differs'], quiet)
    expect(drifted).toMatchObject({ code: 2, outputs: { SEALPOST_CHANGED: 'true' } })
    expect(JSON.parse(drifted.files['code-quality.json'] ?? '')).toMatchObject([
      {
        severity: 'major',
        description: expect.stringContaining('API_KEY'),
        location: { path: 'sealpost.yaml', lines: { begin: 9 } },
      },
    ])
    expect(await step(schedule, ['drift'], quiet)).toMatchObject({ code: 0 })
  })

  it('a refusal fails, with its unlock in the log and beside the line', async () => {
    await desk.write('sealpost.yaml', `${config}policy: { allow: remove }\n`)
    await step(main, ['apply'], quiet)
    delete desk.values.production?.API_KEY
    const refused = await step(main, ['plan'], quiet)
    expect(refused).toMatchObject({
      code: 3,
      outputs: { SEALPOST_REFUSED: '1' },
      out: expect.stringContaining('maxRemovals'),
    })
    expect(JSON.parse(refused.files['annotations.json'] ?? '')).toMatchObject({
      annotations: [
        { level: 'error', title: 'Sealpost refused: max-removals', message: expect.stringContaining('Unlock: ') },
      ],
    })
    expect(JSON.parse(refused.files['sealpost.sarif'] ?? '').runs[0].results).toHaveLength(1)
    expect(await step(main, ['plan', '--fail-on', 'never'], quiet)).toMatchObject({ code: 0 })
    expect(shelves.content.get('a/production')?.size).toBe(2)
  })

  it('an error is in the log, in the report and in the annotations, and always fails', async () => {
    await desk.write('sealpost.yaml', config.replace('use: shelf', 'use: shelv'))
    const failed = await step(main, ['plan', '--fail-on', 'never'], quiet)
    expect(failed).toMatchObject({ code: 64, out: expect.stringContaining('unknown target') })
    expect(JSON.parse(failed.files['annotations.json'] ?? '').annotations).toHaveLength(1)
  })

  it('a branch, a fork and a request do no more than plan, and read neither source nor target', async () => {
    const { main: first, change } = checkout(wider)
    for (const env of [branch, ...(fork === undefined ? [] : [fork]), ...(reviewed === 'untrusted' ? [request] : [])]) {
      const here = { ...at(env, change), SEALPOST_COMMENT_TOKEN: token }
      const values = desk.values.production
      delete desk.values.production
      for (const command of ['apply', 'drift'])
        expect(await step(here, [command])).toMatchObject({
          code: 3,
          out: expect.stringContaining('is not allowed in this run'),
        })
      const planned = await step(here, ['plan'], { fetch: quiet.fetch, run: gitAlone() })
      expect(planned).toMatchObject({ code: 0, out: expect.stringContaining('goes to `other` of `rack`') })
      expect(JSON.parse(planned.files['report.json'] ?? '')).toMatchObject({
        proposal: { mode: 'untrusted', head: change, base: first },
        changes: [],
      })
      desk.values.production = values ?? {}
    }
    expect(shelves.requests).toEqual([])
  })

  it('takes a consent from a run that a person started, and from no other', async () => {
    await step(main, ['apply'], quiet)
    delete desk.values.production?.API_KEY
    const removal = ['--allow-removal', 'API_KEY, ']
    for (const [env, argv] of [
      [main, ['plan', ...removal]],
      [main, ['apply', ...removal]],
      [schedule, ['apply', ...removal]],
    ] as const)
      expect(await step(env, argv, quiet)).toMatchObject({
        code: 3,
        out: expect.stringContaining('this run does not accept one-off consent'),
      })
    expect(shelves.content.get('a/production')?.has('API_KEY')).toBe(true)

    const asked = await step({ ...main, ...byHand[host] }, ['apply', ...removal], quiet)
    const may = byHand[host] !== undefined
    expect([asked.code, shelves.content.get('a/production')?.has('API_KEY')]).toEqual(may ? [0, false] : [3, true])
    if (may) expect(asked.out).toMatch(/Allowed for this run only by Octo ?cat: removal of API_KEY in 1 place/i)
  })

  it('takes no option that the command does not look at', async () => {
    for (const argv of [
      ['apply', '--comment'],
      ['drift', '--recover'],
      ['plan', '--issue'],
      ['apply', '--expires', '2h'],
      ['drift', '--plan', 'x'],
    ])
      expect(await step(main, argv, quiet)).toMatchObject({
        code: 64,
        err: expect.stringContaining(`${argv[1]} cannot be used with`),
      })
    expect(shelves.requests).toEqual([])
  })

  if (reviewed === 'reviewed') {
    it('a request of the repository itself gets one comment, with what it proposes', async () => {
      const { change } = checkout(wider)
      const board = await forumOf(host)
      closing.push(board.close)
      const env = { ...at(request, change), ...board.env, SEALPOST_COMMENT_TOKEN: board.token }
      for (const _ of [1, 2]) {
        const planned = await step(env, ['plan', '--comment'], { fetch: board.fetch, run: board.run })
        expect(planned.out).toMatch(/Comment \d+ (?:created|updated)/)
        expect(planned.code).toBe(0)
      }
      expect(board.bodies()).toEqual([expect.stringContaining('`production` → `other` of `rack`')])
      expect(board.bodies()[0]).not.toMatch(/canary/)
      expect(
        await step({ ...env, SEALPOST_COMMENT_TOKEN: '', SYSTEM_ACCESSTOKEN: '' }, ['plan', '--comment'], {
          run: board.run,
        }),
      ).toMatchObject({
        code: 1,
        out: expect.stringMatching(
          /a token for comments is missing[\s\S]*(?:SEALPOST_COMMENT_TOKEN|SYSTEM_ACCESSTOKEN)/,
        ),
      })
    })
  }
})

/** Starts git, and lets every other program do nothing. */
function gitAlone(): Runtime['run'] {
  const nothing = { status: 0, output: new Uint8Array(), isTooMuch: false, errorBytes: 0 }
  return async (call) => (call.argv[0] === 'git' ? desk.runtime.run(call) : nothing)
}

/** Where a host's requests are talked about, and what stands there. */
async function forumOf(host: string) {
  const real = desk.runtime
  const git = gitAlone()
  if (host === 'gitlab') {
    const sim = await startGitlabNotes()
    const bodies = () => sim.comments(7).map(({ body }) => body)
    return { ...sim, bodies, env: { CI_API_V4_URL: sim.url }, fetch: real.fetch, run: git }
  }
  if (host === 'azure-pipelines') {
    const sim = await startAzureThreads()
    const bodies = () => sim.comments(7).map(({ body }) => body)
    return { ...sim, bodies, env: { SYSTEM_COLLECTIONURI: `${sim.url}/` }, fetch: real.fetch, run: git }
  }
  if (host === 'bitbucket-pipelines') {
    const sim = await startBitbucket()
    const bodies = () => sim.comments(7).map(({ body }) => body)
    const fetch: Runtime['fetch'] = (input, init) =>
      real.fetch(String(input).replace('https://api.bitbucket.org', sim.url), init)
    return { ...sim, bodies, env: {}, fetch, run: git }
  }
  const sim = await startGithub({ repositories: [{ name: 'acme/shop' }], tokens: { [token]: 'octocat' } })
  const bodies = () => sim.comments.list('acme/shop', 7).map(({ body }) => body)
  return { ...sim, token, bodies, env: { GITHUB_API_URL: sim.url }, fetch: real.fetch, run: git }
}

describe('what one host shows beside the folder', () => {
  const of = (name: string) => hosts.find(({ host }) => host === name)?.push as Env

  it('Buildkite: an annotation, by its agent, which reads it', async () => {
    const calls: { argv: readonly string[]; env: object; read: string }[] = []
    const run: Runtime['run'] = async ({ argv, env, input }) => {
      calls.push({ argv, env, read: Buffer.from(input ?? []).toString() })
      return { status: calls.length < 3 ? 0 : 1, output: new Uint8Array(), isTooMuch: false, errorBytes: 0 }
    }
    const env = { ...of('buildkite'), BUILDKITE_AGENT_ACCESS_TOKEN: 'agent-token-made-up', PATH: '/usr/bin' }
    await step(env, ['plan'], { run })
    await step(env, ['apply'], { run })
    const failed = await step(env, ['plan'], { run })
    const annotations = calls.filter(({ argv }) => argv[0] === 'buildkite-agent')
    expect(annotations.map(({ argv }) => argv.slice(0, 4))).toEqual([
      ['buildkite-agent', 'annotate', '--style', 'warning'],
      ['buildkite-agent', 'annotate', '--style', 'info'],
      ['buildkite-agent', 'annotate', '--style', 'info'],
    ])
    expect(annotations[0]?.read).toContain('2 changes to `production`')
    expect(annotations[0]?.env).toEqual({ BUILDKITE_AGENT_ACCESS_TOKEN: 'agent-token-made-up', PATH: '/usr/bin' })
    expect(failed).toMatchObject({ code: 1, out: expect.stringContaining('buildkite-agent failed') })
  })

  it('Bitbucket: a report on the commit, with the remarks, the same one for each run', async () => {
    const sim: BitbucketSimulator = await startBitbucket()
    closing.push(sim.close)
    const fetch: Runtime['fetch'] = (input, init) =>
      desk.runtime.fetch(String(input).replace('https://api.bitbucket.org', sim.url), init)
    const env = { ...of('bitbucket-pipelines'), BITBUCKET_TOKEN: sim.token }
    for (const _ of [1, 2]) await step(env, ['plan', '--fail-on', 'differs'], { fetch })
    expect([...sim.reports.values()]).toMatchObject([
      {
        report: { title: 'Sealpost plan', result: 'PASSED', report_type: 'SECURITY' },
        annotations: [{ path: 'sealpost.yaml', line: 9, severity: 'HIGH' }],
      },
    ])
  })

  it('Azure: no command for the agent in the log, also where a name is one', async () => {
    desk.values.production = { '##vso[task.setvariable variable=x]y': 'one' }
    const { code, out } = await step(of('azure-pipelines'), ['plan'])
    expect(code).toBe(3)
    expect(out).toContain('vso[task.setvariable')
    // but what folds lines, and that is ours
    expect(out.match(/##(?:vso)?\[.*/g)).toEqual(['##[group]Requests', '##[endgroup]'])
  })
})

describe('what a checkout holds', () => {
  it.each(['the folder', 'a file'])(
    'leads no file of the report elsewhere: a link in the place of %s',
    async (what) => {
      const elsewhere = `${desk.folder}-of-the-machine`
      const [folder, profile] = [join(desk.folder, 'sealpost-report'), join(elsewhere, 'report.md')]
      mkdirSync(elsewhere, { recursive: true })
      closing.push(async () => rmSync(elsewhere, { recursive: true }))
      writeFileSync(profile, 'theirs')
      if (what === 'the folder') symlinkSync(elsewhere, folder)
      else {
        mkdirSync(folder)
        symlinkSync(profile, join(folder, 'report.md'))
      }
      const fork = hosts.find(({ host }) => host === 'gitlab')?.fork as Env
      const { code, out } = await step(fork, ['plan'])
      expect([code, out]).toEqual([expect.any(Number), expect.stringContaining('its path in the checkout is a link')])
      expect(code).not.toBe(0)
      expect([readFileSync(profile, 'utf8'), readdirSync(elsewhere)]).toEqual(['theirs', ['report.md']])
    },
  )
})

describe('no step', () => {
  it.each<[string, Env, string]>([
    ['at a terminal', {}, 'not running in a supported pipeline'],
    ['of the Actions', { GITHUB_ACTIONS: 'true' }, 'Use the Action'],
    ['of Gitea', { GITHUB_ACTIONS: 'true', GITEA_ACTIONS: 'true' }, 'Use the Action'],
  ])('%s', async (_, env, what) => {
    expect(await step(env, ['plan'])).toMatchObject({ code: 64, err: expect.stringContaining(what) })
    expect(shelves.requests).toEqual([])
  })
})
