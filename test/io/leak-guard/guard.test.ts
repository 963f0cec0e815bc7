import { describe, expect, it } from 'vitest'
import { doorOf } from '../../../src/cli/door.js'
import type { Work } from '../../../src/core/progress.js'
import type { Report } from '../../../src/core/report.js'
import type { ProgramCall, Runtime } from '../../../src/core/runtime.js'
import { Secret } from '../../../src/core/secret.js'
import { type Guard, openGuard } from '../../../src/io/leak-guard/guard.js'
import { isOwnPhrase, ownVocabulary } from '../../../src/io/leak-guard/own-vocabulary.js'
import { leaseMessage, writeMessage } from '../../../src/io/ledger/branch/commit-message.js'
import { githubActions } from '../../../src/io/system/pipelines/github-actions.js'
import { reportJson } from '../../../src/render/json.js'
import { reportMarkdown } from '../../../src/render/markdown.js'
import { endText } from '../../../src/render/next-step.js'
import { openBeatLines } from '../../../src/render/progress/log-lines.js'
import { note, openStanding } from '../../../src/render/progress/standing.js'
import { plainStyle } from '../../../src/render/terminal-style.js'
import { reportText } from '../../../src/render/text.js'
import { sampleRefused, sampleReport, sampleTrouble } from '../../render/html/sample.js'

const value = 'caNaRy-0123456789-caNaRy'

function guardOf(env: Runtime['env'] = {}): Guard {
  const guard = openGuard(env)
  guard.redact([new Secret('another value'), new Secret(value)], ['acme/shop'], ['OTHER', 'API_KEY'])
  return guard
}

/** A world that only remembers what reached it. */
function silentWorld(): { runtime: Runtime; reached: string[] } {
  const reached: string[] = []
  const runtime = {
    stop: new AbortController().signal,
    files: {
      read: async () => undefined,
      remove: async () => {},
      replace: async (path: string) => void reached.push(path),
      createNew: async (path: string) => reached.push(path) > 0,
    },
    fetch: async (input: unknown) => {
      reached.push(String(input))
      return new Response(null, { status: 204 })
    },
  } as unknown as Runtime
  return { runtime, reached }
}

describe('a guard', () => {
  it('lets through what it was not told of, and names what it stops, never the value', () => {
    const guard = guardOf()
    const way = guard.way('stdout')
    expect(way('all is well at acme/shop\n')).toBe('all is well at acme/shop\n')
    expect(() => way(`note: ${value}\n`)).toThrow('the value of API_KEY was about to be written to stdout')
    const alarm = guard.alarm()
    expect(alarm).toMatchObject({ code: 'leak-guard', exit: 70, hint: expect.stringContaining('public') })
    expect(JSON.stringify(alarm)).not.toContain('caNaRy')
  })

  it('lets nothing more through after that, wherever it goes', async () => {
    const guard = guardOf()
    const { runtime, reached } = silentWorld()
    const guarded = guard.runtime(runtime)
    expect(() => guard.way('stdout')(value)).toThrow('stdout')
    expect(() => guard.way('stderr')('harmless')).toThrow('stdout')
    await expect(guarded.files.replace('/report.json', Buffer.from('{}'))).rejects.toThrow('stdout')
    await expect(guarded.files.createNew('/lock', Buffer.from('1'))).rejects.toThrow('stdout')
    await expect(guarded.fetch('https://api.example.com/')).rejects.toThrow('stdout')
    expect(guarded.stop.aborted).toBe(true)
    expect(reached).toEqual([])
  })

  it('finds a value that comes in pieces, each way out for itself', () => {
    const guard = guardOf()
    const [one, other] = [guard.way('stdout'), guard.way('stderr')]
    one(`the value is ${value.slice(0, 9)}`)
    other(value.slice(9))
    expect(guard.alarm()).toBeUndefined()
    expect(() => one(value.slice(9))).toThrow('stdout')
  })

  it('knows keys and tokens from the start, and what it is told of later', () => {
    const env = { SEALPOST_KEY: 'a-key-of-some-length', VERCEL_TOKEN: 'a-token-of-some-length', HOME: '/home/somebody' }
    expect(openGuard(env).way('stdout')('/home/somebody')).toBe('/home/somebody')
    for (const [name, secret] of Object.entries(env).slice(0, 2))
      expect(() => openGuard(env).way('stdout')(`=${secret}`)).toThrow(`the value of ${name} was`)
    const guard = openGuard(env)
    expect(guard.way('stdout')('minted-token-0123456789')).toBeDefined()
    guard.redact([new Secret('minted-token-0123456789')], [])
    expect(() => guard.way('stdout')('minted-token-0123456789')).toThrow('a secret of this run was about')
    expect(guard.alarm()?.hint).not.toContain('public')
  })

  it('lets values into the one file that a person asked to hold them', async () => {
    const guard = guardOf()
    guard.redact([new Secret('made-up-value-of-a-store')], [])
    guard.mayHold('/work/.env.production')
    const { files } = guard.runtime(silentWorld().runtime)
    const bytes = Buffer.from('A=made-up-value-of-a-store')
    await files.replace('/work/.env.production', bytes)
    expect(await files.createNew('/work/.env.production', bytes)).toBe(true)
    await expect(files.replace('/work/.env.preview', bytes)).rejects.toMatchObject({ code: 'leak-guard' })
    // after an alarm nothing goes anywhere
    await expect(files.replace('/work/.env.production', bytes)).rejects.toMatchObject({ code: 'leak-guard' })
  })

  it('stops values in files, in addresses, in what programs are told or given, and in what people read at GitHub', async () => {
    const body = JSON.stringify({ body: value })
    const api = 'https://api.example.com'
    const stop = new AbortController().signal
    const program: ProgramCall = { argv: ['git'], env: {}, folder: '/work', mostBytes: 1, stop }
    for (const act of [
      (runtime: Runtime) => runtime.files.replace('/work/report.json', Buffer.from(body)),
      (runtime: Runtime) => runtime.files.createNew('/work/ledger.json.lock', Buffer.from(body)),
      (runtime: Runtime) => runtime.fetch(`${api}/search?q=${encodeURIComponent(value)}`),
      (runtime: Runtime) => runtime.fetch(new Request(`${api}/${value}`)),
      (runtime: Runtime) => runtime.fetch(`${api}/repos/a/b/issues/1/comments`, { method: 'POST', body }),
      (runtime: Runtime) => runtime.fetch(`${api}/repos/a/b/issues`, { method: 'POST', body }),
      (runtime: Runtime) => runtime.fetch(`${api}/repos/a/b/git/blobs`, { method: 'POST', body: Buffer.from(body) }),
      (runtime: Runtime) => runtime.run({ ...program, argv: ['git', value] }),
      (runtime: Runtime) => runtime.run({ ...program, input: Buffer.from(body) }),
    ]) {
      const { runtime, reached } = silentWorld()
      const guard = guardOf()
      await expect(act(guard.runtime(runtime))).rejects.toMatchObject({ code: 'leak-guard' })
      expect(guard.alarm()?.message).not.toContain('caNaRy')
      expect(reached).toEqual([])
    }
  })

  it('lets a value go to its target', async () => {
    const { runtime, reached } = silentWorld()
    const { fetch, files } = guardOf().runtime(runtime)
    await fetch('https://api.example.com/v10/projects/shop/env', { method: 'POST', body: value })
    await files.replace('/work/report.json', Buffer.from('{}'))
    expect(await files.createNew('/work/lock', Buffer.from('1'))).toBe(true)
    expect(reached).toHaveLength(3)
  })
})

/** What a log is told of a run that takes long, at its longest. */
function beatOf(kind: Work['kind']): string {
  const standing = openStanding()
  const beat = openBeatLines(standing)
  const before = beat(1000)
  note(standing, { kind, done: 1, failed: 1, total: 9, target: 'web', lane: { name: 'web', done: 1, total: 9 } }, 1000)
  note(standing, { kind, done: 5, failed: 1, total: 9, target: 'web', lane: { name: 'web', done: 5, total: 9 } }, 5000)
  note(standing, { kind: 'waiting', lane: 'web', until: 90_000, because: 'unavailable' }, 5000)
  note(standing, { kind: 'waiting', lane: 'repo', until: 90_000, because: 'limited' }, 5000)
  return `${before}\n${beat(6000)}`
}

describe('a value that happens to be a word of ours', () => {
  const door = doorOf('sealpost', { config: 'sealpost.yaml', target: [], environment: [] })
  const shown = [sampleReport(), sampleTrouble(), sampleRefused()].flatMap((report) => [
    reportText(report, plainStyle, { verbose: true }),
    reportJson(report),
    reportMarkdown(report),
    ...['apply', 'drift'].map((command) => endText({ ...report, command } as Report, door, plainStyle)),
    endText({ ...report, work: true }, door, plainStyle),
    ...['looking', 'writing'].map((kind) => beatOf(kind as Work['kind'])),
  ])
  const names = [sampleReport(), sampleTrouble(), sampleRefused()].flatMap(({ owner, changes }) => [
    owner,
    ...changes.flatMap(({ target, use, scope, name, environment, sourceName = '' }) => [
      ...[target, use, scope, name, environment, sourceName],
    ]),
  ])

  it('is no alarm when a report says it', () => {
    const words = new Set(shown.join('\n').match(/[A-Za-z-]{8,}/g))
    const alarms = [...words].filter((word) => {
      const guard = openGuard({})
      guard.redact([new Secret(word)], names)
      try {
        for (const text of shown) guard.way('stdout')(text)
        return false
      } catch {
        return true
      }
    })
    expect(alarms, `belong into own-words.ts, which has: ${ownVocabulary}`).toEqual([])
    expect(words.size).toBeGreaterThan(30)
  })
})

describe('a value that is public anyway', () => {
  const guardWith = (value: string, plain: readonly string[] = []) => {
    const guard = openGuard({})
    guard.redact([new Secret(value)], plain, ['A'])
    return guard
  }

  it.each([
    'nothing to do',
    'new at the target',
    'unchanged, version stamp unchanged',
    'per the ledger (this target cannot be checked)',
    'actions/runs',
    '4 entries settled',
    '2026-11-27',
    '2026-11-27T21:40:05.123Z',
    '2026-11-27 21:40 UTC',
    '21:40:05',
  ])('is no alarm: %s', (value) => {
    expect(guardWith(value).way('the log')(`so much for ${value} today`)).toContain(value)
  })

  it.each(['correct horse battery', 'target-2024', 'changed!', '12345678', '2026-11-27x', 'sealpost_ledger9'])(
    'is looked for where it only resembles one: %s',
    (value) => {
      expect(() => guardWith(value).way('the log')(`so much for ${value} today`)).toThrow('the value of A')
    },
  )

  it('holds for every commit message of the ledger, but for names', () => {
    const audit = { actor: undefined, pipeline: undefined, names: true, quiet: '' }
    const steps = ['pending', 'written', 'doubted'] as const
    const leases = ['taken', 'prolonged', 'given back'] as const
    for (const message of [
      ...steps.map((step) =>
        writeMessage({ run: '', plan: '', parts: [{ target: '', step, names: ['A', 'B'] }] }, audit),
      ),
      ...leases.map((step) => leaseMessage({ step, run: '', targets: [''], plan: '' }, audit)),
    ]) {
      const [subject = '', trailer = ''] = message.replace(/\n\n- A\n- B/, '').split('\n\n')
      expect(isOwnPhrase(subject.replace(/^\W+/, '')), subject).toBe(true)
      expect(isOwnPhrase(trailer), trailer).toBe(true)
    }
  })

  it('is what the host tells of the job, from a closed list', () => {
    const env = {
      GITHUB_ACTOR: 'octo-person',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'acme/platform',
      GITHUB_RUN_ID: '70012345678',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_WORKSPACE: '/home/runner/work',
      GITHUB_TOKEN: 'a-token-of-some-length',
    }
    const { facts } = githubActions(env)
    for (const value of [
      ...['octo-person', 'refs/pull/7/merge', 'https://github.example/acme/platform', 'acme/platform/actions'],
      ...['https://github.example/acme/platform/actions/runs/70012345678', '/home/runner/work'],
    ]) {
      expect(guardWith(value, facts).way('the log')(`by ${value}`)).toContain(value)
    }
    expect(() => guardWith(env.GITHUB_TOKEN, facts).way('the log')(env.GITHUB_TOKEN)).toThrow('the value of A')
  })

  const alarmOf = (guard: Guard, text: string, to = 'the log') => {
    expect(() => guard.way(to)(text)).toThrow()
    return guard.alarm()
  }

  it.each([
    [
      'a line of it',
      'first line of it\nsecond-line-of-it',
      'see second-line-of-it',
      'a part of the value of A was about to be written to the log;',
    ],
    [
      'a text inside its JSON',
      '{"type":"service_account","pin":"0123456789"}',
      'service_account',
      'a part of the value of A was about to be written to the log;',
    ],
    [
      'in capitals',
      'eu-central-shop',
      'EU-CENTRAL-SHOP',
      'the value of A was about to be written to the log, in an encoded form;',
    ],
    [
      'a part in capitals',
      '{"type":"service_account"}',
      'SERVICE_ACCOUNT',
      'a part of the value of A was about to be written to the log, in an encoded form;',
    ],
    ['all of it', 'ordinary-thing', 'ordinary-thing', 'the value of A was about to be written to the log;'],
  ])('is told of with what of it was met: %s', (_, value, text, message) => {
    const alarm = alarmOf(guardWith(value), text)
    expect(alarm?.message).toContain(message)
    expect(JSON.stringify(alarm).toLowerCase()).not.toContain(text.toLowerCase())
    expect(alarm?.hint).toContain(message.startsWith('a part') ? 'If that part is a word' : 'If the value is a word')
    expect(alarm?.hint).toContain('add A to `public` in every target that gets it')
  })

  it('is told of with how to go on where only its variable makes it a token', () => {
    const alarm = alarmOf(openGuard({ FEATURE_TOKEN: 'enabled-for-all' }), 'it is enabled-for-all')
    expect(alarm?.message).toContain('the value of FEATURE_TOKEN was about to be written to the log;')
    expect(alarm?.hint).toContain('If FEATURE_TOKEN is not a key or token, rename the variable for this run')
  })

  it('is told of without the name of a file that holds it', async () => {
    const guard = guardWith('ordinary-thing')
    const { runtime } = silentWorld()
    await expect(
      guard.runtime(runtime).files.replace('/work/ordinary-thing.json', Buffer.from('ordinary-thing')),
    ).rejects.toThrow('the value of A was about to be written to a file;')
  })

  it('is told of with where at GitHub people would have read it', async () => {
    for (const [path, to] of [
      ['git/blobs', 'the ledger at GitHub'],
      ['issues/1/comments', 'a comment or an issue at GitHub'],
    ]) {
      const { fetch } = guardWith('ordinary-thing').runtime(silentWorld().runtime)
      const sent = fetch(`https://api.github.com/repos/a/b/${path}`, { method: 'POST', body: 'ordinary-thing' })
      await expect(sent).rejects.toThrow(`the value of A was about to be written to ${to};`)
    }
  })

  it('is told of with what to do where it is to stay a secret', () => {
    const guard = guardWith('ordinary-thing')
    expect(() => guard.way('the log')('ordinary-thing')).toThrow()
    expect(guard.alarm()?.hint).toContain('too common to be a secret: change the value of A')
  })
})
