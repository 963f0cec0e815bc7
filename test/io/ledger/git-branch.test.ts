import { describe, expect, it } from 'vitest'
import type { SealpostError } from '../../../src/core/errors.js'
import { branch, filled, type Hub, home, hub, memory, minute, put, said } from './git-branch.kit.js'
import { edit, entryOf, flat, otherKeys, rotated } from './ledger.kit.js'

/** A lease of the target `web` that ends soon, unless it is told otherwise. */
function forgedLease(more: Record<string, unknown>): string {
  const until = Date.parse('2026-11-23T08:05:00Z')
  return JSON.stringify([{ run: 'x', token: 1, until, targets: ['web'], ...more }])
}

const name = branch.slice('heads/'.length)
const listed = `/git/trees/${name}`
/** What a first look asks for, sorted. */
const glance = ['GET contents/ledger.json', `GET ref/${branch}`, `GET ref/${memory}`, `GET trees/${name}`]

async function got(at: Hub, what: string) {
  const address = `${at.github.url}/repos/${home}/${what}`
  const response = await fetch(address, { headers: { authorization: `Bearer ${at.github.token}` } })
  return (await response.json()) as ReturnType<typeof JSON.parse>
}

const mutating = (asked: readonly string[]) => asked.filter((one) => !one.startsWith('GET'))

describe('the first write', () => {
  it('makes an orphan branch, and a ref beside the branches that remembers it', async () => {
    const at = await hub()
    const ledger = await at.open()
    expect([ledger.isLost('web'), ledger.generation]).toEqual([false, 0])
    await put(ledger, 'web', 'first')
    const { git } = at.github
    const commit = git.ref(home, branch)
    expect(commit).toMatch(/^[0-9a-f]{40}$/)
    expect(git.ref(home, memory)).toBe(commit)
    expect(git.parents(home, commit ?? '')).toEqual([])
    expect([...git.files(home, branch).keys()].sort()).toEqual(['README.md', 'anchor.json', 'ledger.json'])
    expect(flat(await at.open())).toEqual(flat(ledger))
  })

  it('goes on from itself, with a journal while a run is under way and a page at its end', async () => {
    const at = await hub()
    await filled(at)
    const giveBack = await (await at.open()).lease({ targets: ['web'], plan: 'p' })
    const { git } = at.github
    const files = () => [...git.files(home, branch).keys()].sort()
    expect(files()).toEqual(['README.md', 'anchor.json', 'journal/0.json', 'leases.json', 'ledger.json'])
    await giveBack()
    expect(files()).toEqual(['README.md', 'anchor.json', 'ledger.json'])
    expect(git.log(home, branch)).toHaveLength(4)
    const again = await at.open()
    expect([said(again, 'web'), said(again, 'docs')]).toEqual(['written fp-first', 'written fp-first'])
  })

  it('knows a repository that it may not see from a repository without a ledger', async () => {
    const at = await hub({
      fineGrained: {
        'may nothing': { owner: 'acme', permissions: {} },
        reads: { owner: 'acme', permissions: { contents: 'read' } },
      },
    })
    await expect(at.open({ env: { GITHUB_REPOSITORY: 'acme/other' } })).rejects.toMatchObject({
      code: 'not-found',
      where: 'acme/other@sealpost-ledger',
      hint: 'The token for the ledger (SEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN) needs `contents: write` for acme/other; `contents: read` is enough to plan.',
    })
    expect(() => at.open({ env: { GITHUB_TOKEN: 'may nothing' } })).toThrow('GITHUB_TOKEN contains characters')
    await expect(at.open({ env: { GITHUB_TOKEN: 'reads' } })).resolves.toMatchObject({ generation: 0 })
  })

  it('needs the right to write, and says which', async () => {
    const at = await hub({ fineGrained: { reads: { owner: 'acme', permissions: { contents: 'read' } } } })
    const ledger = await at.open({ env: { SEALPOST_LEDGER_TOKEN: 'reads' } })
    await expect(put(ledger, 'web', 'x')).rejects.toMatchObject({
      code: 'forbidden',
      where: `${home}@sealpost-ledger`,
      hint: 'The token for the ledger (SEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN) needs `contents: write` for acme/config; `contents: read` is enough to plan.',
    })
    expect(at.github.git.ref(home, branch)).toBeUndefined()
  })

  it.each(['a first', 'another'])('learns before %s apply that it may not move the second ref', async (which) => {
    const at = await hub()
    if (which === 'another') await filled(at)
    const ledger = await at.open()
    const before = at.github.git.ref(home, memory)
    at.github.order({
      match: ({ method, path, body }) => method !== 'GET' && `${path} ${body}`.includes('sealpost/sealpost-ledger'),
      act: { kind: 'answer', answer: { status: 403, body: {} } },
    })
    const about = { targets: ['web'], plan: '' }
    await expect(ledger.lease(about)).rejects.toMatchObject({
      code: 'forbidden',
      message: 'GitHub does not allow this token to update refs/sealpost/sealpost-ledger',
    })
    expect(at.github.git.ref(home, memory)).toBe(before)
    // nobody has to wait for what was never used
    await (await (await at.open({ run: 'run-2' })).lease(about))()
  })

  it('does not go to a branch that is something else', async () => {
    const at = await hub()
    at.github.git.commit(
      home,
      'heads/main',
      new Map([
        ['src/app.ts', 'code'],
        ['README.md', 'mine'],
      ]),
      'code',
    )
    const before = at.github.git.ref(home, 'heads/main')
    await expect(at.open({ settings: { branch: 'main' } })).rejects.toMatchObject({
      code: 'ledger-damaged',
      message: 'the branch of the ledger contains something else',
    })
    expect(at.github.git.ref(home, 'heads/main')).toBe(before)
  })

  it('works at an Enterprise Server', async () => {
    const at = await hub({ base: '/api/v3' })
    await put(await at.open(), 'web', 'first')
    expect(said(await at.open(), 'web')).toBe('written fp-first')
    expect(at.github.url).toMatch(/\/api\/v3$/)
  })

  it('takes any name that a config target can have', async () => {
    const at = await hub()
    const names = ['a', '0', 'A.b-c_d', 'x'.repeat(63), 'git', 'con', 'web.json', 'a.lock']
    const ledger = await at.open()
    for (const name of names) await put(ledger, name, name)
    const again = await at.open()
    expect(names.map((name) => said(again, name))).toEqual(names.map((name) => `written fp-${name}`))
  })

  it('keeps what others put beside the ledger, and does not look at it', async () => {
    const at = await hub()
    await filled(at)
    at.github.git.commit(
      home,
      branch,
      new Map([
        ['LICENSE', 'x'],
        ['journal/no piece.json', 'x'],
      ]),
      'by hand',
    )
    const ledger = await at.open()
    await put(ledger, 'web', 'second')
    expect(at.github.git.files(home, branch).get('LICENSE')).toBe('x')
    expect(said(await at.open(), 'web')).toBe('written fp-second')
  })
})

describe('two runs', () => {
  it('on one target: the one that comes second is told, and changes nothing', async () => {
    const at = await hub()
    await filled(at)
    const [one, two] = [await at.open(), await at.open({ run: 'run-2' })]
    await put(one, 'web', 'one')
    const commit = at.github.git.ref(home, branch)
    await expect(put(two, 'web', 'two')).rejects.toMatchObject({
      code: 'ledger-moved',
      message: 'another run changed the ledger during this run',
      where: `${home}@sealpost-ledger`,
    })
    expect(at.github.git.ref(home, branch)).toBe(commit)
    expect(said(await at.open(), 'web')).toBe('written fp-one')
  })

  it('on different targets: both land, again and again, and the anchor knows both', async () => {
    const at = await hub()
    await filled(at)
    const [one, two] = [await at.open(), await at.open({ run: 'run-2' })]
    const back = [await one.lease({ targets: ['web'], plan: '' }), await two.lease({ targets: ['docs'], plan: '' })]
    for (let round = 0; round < 4; round += 1) {
      await put(one, 'web', `one-${round}`)
      await put(two, 'docs', `two-${round}`)
      const [now, anchor] = [await at.open(), at.github.git.files(home, memory).get('anchor.json') ?? '']
      expect([said(now, 'web'), said(now, 'docs')]).toEqual([`written fp-one-${round}`, `written fp-two-${round}`])
      expect(JSON.parse(anchor)).toMatchObject({
        generation: 2 * round + 4,
        targets: { '#docs': 2 * round + 4, '#web': 2 * round + 3 },
      })
    }
    for (const giveBack of back) await giveBack()
    expect(at.github.git.ref(home, memory)).not.toBeUndefined()
  })

  it('that write at the very same time both land', async () => {
    const at = await hub()
    await filled(at)
    const names = ['web', 'docs', 'site', 'edge', 'more']
    await Promise.all(
      names.map(async (name) => {
        const ledger = await at.open({ run: `run-${name}` })
        const giveBack = await ledger.lease({ targets: [name], plan: '' })
        await put(ledger, name, 'mine', 'pending')
        await put(ledger, name, 'mine')
        await giveBack()
      }),
    )
    const now = await at.open()
    expect(names.map((name) => said(now, name))).toEqual(names.map(() => 'written fp-mine'))
    expect(names.map((name) => now.isLost(name))).toEqual(names.map(() => false))
  })

  it('cannot both begin a ledger, even for different targets: fingerprints hang on its id', async () => {
    const at = await hub()
    const [one, two] = [await at.open(), await at.open({ run: 'run-2' })]
    await one.lease({ targets: ['web'], plan: '' })
    await two.lease({ targets: ['docs'], plan: '' })
    await put(one, 'web', 'one')
    await expect(put(two, 'docs', 'two')).rejects.toMatchObject({
      code: 'ledger-moved',
      message: 'another run created a ledger during this run',
    })
    const [late, now] = [await at.open({ run: 'run-3' }), await at.open()]
    expect([said(now, 'web'), now.isLost('web'), late.isLost('docs')]).toEqual(['written fp-one', false, false])
  })

  it('see each other when they take the lease, too', async () => {
    const at = await hub()
    const [one, two] = [await at.open(), await at.open({ run: 'run-2' })]
    await put(one, 'web', 'one')
    await expect(two.lease({ targets: ['docs'], plan: '' })).rejects.toMatchObject({ code: 'ledger-moved' })
    expect(await at.store().holders()).toEqual([])
  })

  it('of which one changes the key do not put an old page in place of a new one', async () => {
    const at = await hub()
    await filled(at)
    const old = await at.open({ run: 'run-2' })
    const turning = await at.open({ keys: rotated })
    await put(old, 'docs', 'newer')
    await turning.lease({ targets: ['web'], plan: '' })
    await put(turning, 'web', 'second')
    const now = await at.open({ keys: otherKeys })
    expect([said(now, 'web'), said(now, 'docs')]).toEqual(['written fp-second', 'written fp-newer'])
  })

  it('of which one writes to a page that the other has the lease of: refused before anything is sent', async () => {
    const at = await hub()
    await filled(at)
    const [one, two] = [await at.open(), await at.open({ run: 'run-2' })]
    await one.lease({ targets: ['web'], plan: '' })
    await two.lease({ targets: ['docs'], plan: '' })
    await expect(put(two, 'web', 'two', 'pending')).rejects.toMatchObject({ code: 'ledger-busy' })
    await put(two, 'docs', 'two')
  })
})

describe('a lease', () => {
  it('keeps others off one target, and says who has it, since when and until when', async () => {
    const at = await hub()
    await filled(at)
    const env = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_RUN_ID: '42' }
    const one = await at.open({ env })
    const giveBack = await one.lease({ targets: ['web'], plan: 'p' })
    const two = await at.open({ run: 'run-2' })
    await expect(two.lease({ targets: ['docs', 'web'], plan: 'p' })).rejects.toMatchObject({
      code: 'ledger-busy',
      exit: 3,
      message: 'the run run-1 (https://github.example/acme/config/actions/runs/42) is applying to web',
      where: `${home}@sealpost-ledger`,
      hint: 'Wait for it and run again. If it was killed, its lease expires at 2026-11-23T08:10:00.000Z.',
    })
    expect(await at.store().holders()).toEqual([
      {
        target: 'web',
        run: 'run-1',
        until: at.clock.now + 10 * minute,
        at: 'https://github.example/acme/config/actions/runs/42',
      },
    ])
    await (await two.lease({ targets: ['docs'], plan: 'p' }))()
    await giveBack()
    expect(await at.store().holders()).toEqual([])
    await (await two.lease({ targets: ['web'], plan: 'p' }))()
  })

  it('has a token that only grows', async () => {
    const at = await hub()
    const tokens: number[] = []
    for (const run of ['a', 'b', 'c']) {
      const giveBack = await (await at.open({ run })).lease({ targets: ['web'], plan: '' })
      tokens.push(JSON.parse(at.github.git.files(home, branch).get('leases.json') ?? '')[0].token)
      if (run !== 'b') await giveBack()
      at.clock.now += 11 * minute
    }
    expect(tokens).toEqual(tokens.toSorted((a, b) => a - b))
    expect(new Set(tokens).size).toBe(3)
  })

  it('of a run that was killed ends ten minutes after its last sign of life', async () => {
    const at = await hub()
    await filled(at)
    const dead = await at.open({ run: 'dead' })
    await dead.lease({ targets: ['web'], plan: '' })
    at.clock.now += 5 * minute
    await put(dead, 'web', 'sign of life', 'pending')
    at.clock.now += 10 * minute - 1000
    await expect((await at.open({ run: 'b' })).lease({ targets: ['web'], plan: '' })).rejects.toMatchObject({
      code: 'ledger-busy',
    })
    at.clock.now += 1000
    const giveBack = await (await at.open({ run: 'b' })).lease({ targets: ['web'], plan: '' })
    // who comes back from the dead has no say any more
    await expect(put(dead, 'web', 'zombie')).rejects.toMatchObject({
      code: 'ledger-moved',
      message: 'another run took over the ledger',
    })
    await expect(dead.keep()).rejects.toMatchObject({ code: 'ledger-moved' })
    await giveBack()
    expect(said(await at.open(), 'web')).toBe('pending fp-sign of life')
  })

  it('is prolonged before a write at the target, however long the wait before it was', async () => {
    const at = await hub()
    await filled(at)
    const one = await at.open()
    const giveBack = await one.lease({ targets: ['web', 'docs'], plan: 'p' })
    at.asked()
    await one.keep()
    expect(at.asked()).toEqual([])
    for (const wait of [4, 9, 11, 65]) {
      at.clock.now += wait * minute
      await Promise.all([one.keep(), one.keep()])
      expect(mutating(at.asked())).toEqual(['POST trees', 'POST commits', `PATCH refs/${branch}`])
      at.clock.now += 9 * minute
      await expect((await at.open({ run: 'b' })).lease({ targets: ['web'], plan: '' })).rejects.toMatchObject({
        code: 'ledger-busy',
      })
      at.asked()
    }
    await put(one, 'web', 'second')
    await giveBack()
    expect(said(await at.open(), 'web')).toBe('written fp-second')
  })

  it('that another run took over meanwhile stops a run before its next write at the target', async () => {
    const at = await hub()
    await filled(at)
    const one = await at.open()
    const giveBack = await one.lease({ targets: ['web'], plan: 'p' })
    at.clock.now += 11 * minute
    await (await at.open({ run: 'b' })).lease({ targets: ['web'], plan: '' })
    for (let again = 0; again < 2; again += 1) {
      await expect(one.keep()).rejects.toMatchObject({
        code: 'ledger-moved',
        message: 'another run took over the ledger',
      })
    }
    await giveBack()
    expect((await at.store().holders()).map(({ run }) => run)).toEqual(['b'])
  })

  it.each([
    ['nonsense', 'canary'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['another run’s, for ever', JSON.stringify([{ run: 'x', token: 9, until: 9e15, targets: ['web'] }])],
    ['another run’s, for hours', forgedLease({ until: Date.parse('2026-11-23T09:00:00Z') })],
    ['a run that cannot be printed', forgedLease({ run: 'a\nb' })],
    ['a token that is none', forgedLease({ token: 1.5 })],
    ['an end that is none', forgedLease({ until: '2026' })],
    ['targets that are none', forgedLease({ targets: 'web' })],
    ['targets that nobody could name', forgedLease({ targets: ['web', 'a\nb'] })],
    ['bytes that are no text', Buffer.from([0xff, 0xfe]).toString('latin1')],
  ])('that nobody could have written (%s) holds nobody up', async (_what, text) => {
    const at = await hub()
    await filled(at)
    at.github.git.commit(home, branch, new Map([['leases.json', text]]), 'forged')
    const one = await at.open()
    const giveBack = await one.lease({ targets: ['web'], plan: '' })
    await put(one, 'web', 'second')
    await giveBack()
    expect(said(await at.open(), 'web')).toBe('written fp-second')
  })

  it('that is forged in our name after we took it is not ours', async () => {
    const at = await hub()
    await filled(at)
    const one = await at.open()
    await one.lease({ targets: ['web'], plan: '' })
    const forged = forgedLease({ run: 'other', until: at.clock.now + minute })
    at.github.git.commit(home, branch, new Map([['leases.json', forged]]), 'forged')
    await expect(put(one, 'web', 'x', 'pending')).rejects.toMatchObject({ code: 'ledger-moved' })
  })

  it('shows of its pipeline only what is the address of one', async () => {
    const at = await hub()
    await filled(at)
    const until = at.clock.now + minute
    for (const shown of ['https://evil.example/x', '::error::canary', 'https://a/b/c/actions/runs/1\ncanary']) {
      const forged = forgedLease({ until, at: shown })
      at.github.git.commit(home, branch, new Map([['leases.json', forged]]), 'forged')
      await expect((await at.open()).lease({ targets: ['web'], plan: '' })).rejects.toMatchObject({
        message: 'the run x is applying to web',
      })
    }
  })
})

describe('what a run leaves that lost its lease after a write', () => {
  it('is taken back, so that the next run writes it anew', async () => {
    const at = await hub()
    await filled(at)
    const slow = await at.open({ run: 'slow' })
    await slow.lease({ targets: ['web'], plan: '' })
    await slow.edit('web', [edit('shelf|web', 'A', entryOf('slow', { state: 'pending', run: 'slow' }))], 'pending')
    at.clock.now += 11 * minute
    const fast = await at.open({ run: 'fast' })
    const giveBack = await fast.lease({ targets: ['web'], plan: '' })
    await fast.edit('web', [edit('shelf|web', 'A', entryOf('fast', { run: 'fast' }))], 'written')
    await giveBack()
    await expect(put(slow, 'web', 'slow')).rejects.toMatchObject({ code: 'ledger-moved' })
    await slow.doubt('web', [
      { uid: 'shelf|web', name: 'A' },
      { uid: 'shelf|web', name: 'OTHER' },
    ])
    const now = await at.open()
    expect(now.entries.get('shelf|web')).toEqual(new Map([['A', entryOf('slow', { state: 'pending', run: 'slow' })]]))
    expect(at.github.git.log(home, branch)[0]).toMatch(/^web: 1 entry in doubt\n/)
  })

  it('stops the run that has the lease by now: it takes back its own word, too', async () => {
    const at = await hub()
    await filled(at)
    const intent = (run: string) => [edit('shelf|web', 'A', entryOf(run, { state: 'pending', run }))]
    const slow = await at.open({ run: 'slow' })
    await slow.lease({ targets: ['web'], plan: '' })
    await slow.edit('web', intent('slow'), 'pending')
    at.clock.now += 11 * minute
    const fast = await at.open({ run: 'fast' })
    await fast.lease({ targets: ['web'], plan: '' })
    await fast.edit('web', intent('fast'), 'pending')
    await slow.doubt('web', [{ uid: 'shelf|web', name: 'A' }])
    await expect(put(fast, 'web', 'fast')).rejects.toMatchObject({ code: 'ledger-moved' })
    await fast.doubt('web', [{ uid: 'shelf|web', name: 'A' }])
    expect((await at.open()).entries.get('shelf|web')?.get('A')?.state).toBe('pending')
  })

  it('holds up nobody: the run that it stops gives its lease back, although it cannot say what it did', async () => {
    const at = await hub()
    await filled(at)
    const intent = (run: string) => [edit('shelf|web', 'A', entryOf(run, { state: 'pending', run }))]
    const slow = await at.open({ run: 'slow' })
    await slow.lease({ targets: ['web'], plan: '' })
    await slow.edit('web', intent('slow'), 'pending')
    at.clock.now += 11 * minute
    const fast = await at.open({ run: 'fast' })
    const giveBack = await fast.lease({ targets: ['web'], plan: '' })
    await fast.edit('web', intent('fast'), 'pending')
    await fast.settle([{ target: 'web', ...edit('shelf|web', 'A', entryOf('fast', { run: 'fast' })) }])
    await slow.doubt('web', [{ uid: 'shelf|web', name: 'A' }])
    expect(await giveBack()).toMatchObject({ names: [{ name: 'A' }], because: { code: 'ledger-moved' } })
    const next = await at.open({ run: 'next' })
    expect(next.entries.get('shelf|web')?.get('A')?.state).toBe('pending')
    await (await next.lease({ targets: ['web'], plan: '' }))()
  })

  it('stays as it is where nobody came between', async () => {
    const at = await hub()
    await filled(at)
    const slow = await at.open({ run: 'slow' })
    await slow.lease({ targets: ['web'], plan: '' })
    await slow.edit('web', [edit('shelf|web', 'A', entryOf('x', { state: 'pending', run: 'slow' }))], 'pending')
    at.asked()
    await slow.doubt('web', [{ uid: 'shelf|web', name: 'A' }])
    expect(mutating(at.asked())).toEqual([])
  })
})

describe('a branch that is not as it was', () => {
  it('is lost where it was deleted, and goes on from where it ended', async () => {
    const at = await hub()
    await filled(at)
    const last = at.github.git.ref(home, branch) ?? ''
    at.github.git.move(home, branch, undefined)
    const ledger = await at.open()
    expect([ledger.isLost('web'), ledger.isLost('docs'), ledger.isLost('new'), flat(ledger)]).toEqual([
      true,
      true,
      false,
      {},
    ])
    const giveBack = await ledger.lease({ targets: ['web'], plan: '' })
    await put(ledger, 'web', 'anew')
    await giveBack()
    const again = await at.open()
    expect([again.isLost('web'), again.isLost('docs'), said(again, 'web')]).toEqual([true, true, 'written fp-anew'])
    await again.whole('web')
    const whole = await at.open()
    expect([whole.isLost('web'), whole.isLost('docs')]).toEqual([false, true])
    // the audit trail is still one
    const roots = at.github.git.log(home, branch)
    expect(roots.at(-1)).toMatch(/^web: 1 entry settled/)
    expect(roots.length).toBeGreaterThan(4)
    expect(at.github.git.files(home, last).get('ledger.json')).toContain('#web')
  })

  it('is brought back by pushing what is remembered', async () => {
    const at = await hub()
    await filled(at)
    at.github.git.move(home, branch, undefined)
    expect(at.store().mend).toBe(
      'Fetch refs/sealpost/sealpost-ledger of acme/config, check it, and push it to refs/heads/sealpost-ledger.',
    )
    at.github.git.move(home, branch, at.github.git.ref(home, memory))
    const ledger = await at.open()
    expect([ledger.isLost('web'), said(ledger, 'docs')]).toEqual([false, 'written fp-first'])
  })

  it('is lost where it was turned back, for exactly the pages that are older', async () => {
    const at = await hub()
    await filled(at)
    const before = at.github.git.ref(home, branch)
    await put(await at.open(), 'web', 'second')
    at.github.git.move(home, branch, before)
    const ledger = await at.open()
    expect([ledger.isLost('web'), ledger.isLost('docs')]).toEqual([true, false])
    expect([said(ledger, 'web'), said(ledger, 'docs')]).toEqual([undefined, 'written fp-first'])
    // a run that has business elsewhere does not make it forgotten
    const giveBack = await ledger.lease({ targets: ['docs'], plan: '' })
    await put(ledger, 'docs', 'second')
    await giveBack()
    const again = await at.open()
    expect([again.isLost('web'), again.isLost('docs'), said(again, 'docs')]).toEqual([true, false, 'written fp-second'])
  })

  it.each([branch, memory])(
    'is not taken for turned back where a write falls before a slow read of %s',
    async (slow) => {
      const at = await hub()
      await filled(at)
      const writer = await at.open()
      at.github.order({
        match: ({ method, path }) => method === 'GET' && path.endsWith(`/ref/${slow}`),
        act: { kind: 'delay', ms: 300 },
      })
      const [reader] = await Promise.all([at.open(), put(writer, 'web', 'second')])
      expect([reader.isLost('web'), reader.isLost('docs'), said(reader, 'web')]).toEqual([
        false,
        false,
        'written fp-second',
      ])
    },
  )

  it('leaves nothing of a failed read going on', async () => {
    const at = await hub()
    await filled(at)
    const remembered = ({ method, path }: { method: string; path: string }) =>
      method === 'GET' && path.endsWith(`/ref/${memory}`)
    at.github.order({ match: remembered, act: { kind: 'answer', answer: { status: 401, body: {} } } })
    at.github.order({ match: ({ path }) => path.endsWith(listed), act: { kind: 'delay', ms: 300 } })
    await expect(at.open()).rejects.toMatchObject({ code: 'unauthorized' })
    // the slow half is over too, and all it asked for
    expect(at.asked().toSorted()).toEqual(glance)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(at.asked()).toEqual([])
  })

  it('that was turned back is joined with what was before, so that nothing falls out of the audit trail', async () => {
    const at = await hub()
    await filled(at)
    const before = at.github.git.ref(home, branch)
    await put(await at.open(), 'web', 'second')
    const lost = at.github.git.ref(home, branch)
    at.github.git.move(home, branch, before)
    await put(await at.open(), 'web', 'third')
    const joined = at.github.git.ref(home, branch) ?? ''
    expect(at.github.git.ref(home, memory)).toBe(joined)
    expect(at.github.git.parents(home, joined)).toContain(lost)
    await put(await at.open(), 'web', 'fourth')
    expect(at.github.git.ref(home, memory)).toBe(at.github.git.ref(home, branch))
    expect(at.github.requests.filter(({ status }) => status >= 500)).toEqual([])
  })

  it('is a loss also where it is deleted after it was read, and the next apply concerns others', async () => {
    const at = await hub()
    await filled(at)
    const ledger = await at.open()
    at.github.git.move(home, branch, undefined)
    const giveBack = await ledger.lease({ targets: ['new'], plan: '' })
    await put(ledger, 'new', 'first')
    await giveBack()
    const again = await at.open()
    expect(['web', 'docs', 'new'].map((one) => again.isLost(one))).toEqual([true, true, false])
    expect(said(again, 'new')).toBe('written fp-first')
  })

  it('is a first run where both refs are gone, unless the person says so', async () => {
    const at = await hub()
    await filled(at)
    for (const ref of [branch, memory]) at.github.git.move(home, ref, undefined)
    expect((await at.open()).isLost('web')).toBe(false)
    expect((await at.open({ recover: true })).isLost('web')).toBe(true)
  })

  it('is believed where only the memory is behind, which follows with the next write', async () => {
    const at = await hub()
    await filled(at)
    const older = at.github.git.ref(home, memory)
    await put(await at.open(), 'web', 'second')
    at.github.git.move(home, memory, older)
    const ledger = await at.open()
    expect([ledger.isLost('web'), said(ledger, 'web')]).toEqual([false, 'written fp-second'])
    await put(ledger, 'docs', 'more')
    expect(at.github.git.ref(home, memory)).toBe(at.github.git.ref(home, branch))
  })

  it('is lost where its memory is gone, for nobody can tell it from an older one, and the memory comes back', async () => {
    const at = await hub()
    await filled(at)
    const older = at.github.git.ref(home, branch)
    await put(await at.open(), 'web', 'second')
    for (const commit of [at.github.git.ref(home, branch), older]) {
      at.github.git.move(home, branch, commit)
      at.github.git.move(home, memory, undefined)
      const ledger = await at.open()
      expect([ledger.isLost('web'), ledger.isLost('docs'), ledger.isLost('new'), flat(ledger)]).toEqual([
        true,
        true,
        false,
        {},
      ])
      await put(ledger, 'docs', 'anew')
      expect(at.github.git.ref(home, memory)).toBe(at.github.git.ref(home, branch))
      const next = await at.open()
      expect([next.isLost('web'), next.isLost('docs'), said(next, 'docs')]).toEqual([true, true, 'written fp-anew'])
    }
  })

  it('is lost where an outsider put an older page in place of it, memory or none', async () => {
    const at = await hub()
    await filled(at)
    await (await (await at.open()).lease())()
    const older = at.github.git.files(home, branch).get('ledger.json') ?? ''
    await put(await at.open(), 'web', 'second')
    const gone = new Map([
      ['ledger.json', older],
      ['journal/0.json', undefined],
    ])
    at.github.git.commit(home, branch, gone, 'turned back by hand')
    const ledger = await at.open()
    expect([ledger.isLost('web'), said(ledger, 'web')]).toEqual([true, undefined])
    at.github.git.move(home, memory, undefined)
    expect((await at.open()).isLost('web')).toBe(true)
  })

  it.each<[string, (lines: string[]) => string[]]>([
    ['a line twice', ([one = '', ...rest]) => [one, one, ...rest]],
    ['a line less', ([, ...rest]) => rest],
    ['lines in another order', ([one = '', two = '', ...rest]) => [two, one, ...rest]],
    ['lines of another time behind it', (lines) => [...lines, ...lines]],
  ])('is lost where an outsider left the journal with %s', async (_what, change) => {
    const at = await hub()
    await filled(at)
    for (const text of ['b', 'c', 'd']) await put(await at.open(), 'web', text)
    const lines = (at.github.git.files(home, branch).get('journal/0.json') ?? '').split(/(?<=\n)/)
    expect(lines.length).toBeGreaterThan(2)
    at.github.git.commit(home, branch, new Map([['journal/0.json', change(lines).join('')]]), 'by hand')
    const ledger = await at.open()
    expect([ledger.isLost('web'), ledger.isLost('docs'), flat(ledger)]).toEqual([true, true, {}])
  })

  it.each<[string, (files: Map<string, string>) => [string, string]]>([
    ['an entry', (files) => ['ledger.json', (files.get('ledger.json') ?? '').replace('fp-first', 'fp-forged')]],
    ['a step', (files) => ['journal/0.json', (files.get('journal/0.json') ?? '').replace('fp-first', 'fp-forged')]],
    ['a page that is none', () => ['ledger.json', 'canary']],
    ['a journal that is none', () => ['journal/0.json', 'canary\n']],
    ['a journal piece beside the others', () => ['journal/1.json', 'canary\n']],
    ['an anchor in place of the page', (files) => ['ledger.json', files.get('anchor.json') ?? '']],
    [
      'an anchor',
      (files) => ['anchor.json', (files.get('anchor.json') ?? '').replace('"generation": 2', '"generation": 9')],
    ],
    ['an anchor that is none', () => ['anchor.json', 'canary']],
    ['a page in place of the anchor', (files) => ['anchor.json', files.get('ledger.json') ?? '']],
  ])('stops the run where an outsider forged %s', async (_what, forge) => {
    const at = await hub()
    await filled(at)
    const files = at.github.git.files(home, branch)
    const [path, text] = forge(files)
    expect(text).not.toBe(files.get(path))
    const forged = at.github.git.commit(home, branch, new Map([[path, text]]), 'forged')
    // the anchor counts where the memory stands, and where the branch does not
    if (path === 'anchor.json') {
      at.github.git.move(home, memory, forged)
      at.github.git.commit(home, branch, new Map([['LICENSE', 'x']]), 'by hand')
    }
    const error = await at.open().catch((thrown: unknown) => thrown as SealpostError)
    expect(error).toMatchObject({ code: 'ledger-damaged', exit: 3 })
    expect(JSON.stringify(error)).not.toContain('canary')
  })

  it('stops the run where a page was forged while it was under way', async () => {
    const at = await hub()
    await filled(at)
    const ledger = await at.open()
    at.github.git.commit(home, branch, new Map([['ledger.json', 'canary']]), 'forged')
    await expect(put(ledger, 'web', 'x', 'pending')).rejects.toMatchObject({ code: 'ledger-damaged' })
  })

  it.each(['main', 'gone'])('stops the run where the memory leads elsewhere (%s)', async (where) => {
    const at = await hub()
    await filled(at)
    const elsewhere = at.github.git.commit(home, 'heads/main', new Map([['src/app.ts', 'code']]), 'code')
    at.github.git.move(home, memory, where === 'main' ? elsewhere : 'f'.repeat(40))
    await expect(at.open()).rejects.toMatchObject({ code: where === 'main' ? 'ledger-damaged' : 'not-found' })
  })
})

describe('the audit trail', () => {
  const env = {
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_RUN_ID: '42',
    GITHUB_ACTOR: 'ana',
    GITHUB_TRIGGERING_ACTOR: 'ben',
  }

  it('says for each step what, how many, by which run and plan, for whom and where', async () => {
    const at = await hub()
    const ledger = await at.open({ env })
    const giveBack = await ledger.lease({ targets: ['web', 'docs'], plan: 'cafe' })
    await ledger.edit(
      'web',
      [edit('u', 'A', entryOf('a')), edit('u', 'B', entryOf('b')), edit('v', 'A', entryOf('c'))],
      'pending',
    )
    await put(ledger, 'docs', 'x')
    await giveBack()
    const trailers = `Sealpost-Run: run-1
Sealpost-Plan: cafe
Sealpost-Actor: ben
Sealpost-Pipeline: https://github.example/acme/config/actions/runs/42`
    expect(at.github.git.log(home, branch).reverse()).toEqual([
      `web, docs: lease taken\n\n${trailers}`,
      `web: 3 entries about to be written\n\n- A\n- B\n\n${trailers}`,
      `docs: 1 entry settled\n\n- A\n\n${trailers}`,
      `web, docs: lease given back\n\n${trailers}`,
    ])
  })

  it('says what the run was allowed beside its policy, in each step of it', async () => {
    const at = await hub()
    const many = Array.from({ length: 202 }, (_, index) => `N${index}`)
    const consents = { remove: ['OLD', 'x\nSealpost-Consent: removal of MORE'], update: many }
    for (const names of [true, false]) {
      const ledger = await at.open({ settings: { names } })
      const giveBack = await ledger.lease({ targets: ['web'], plan: 'cafe', consents })
      await ledger.edit('web', [edit('u', 'OLD', entryOf(`${names}`))], 'pending')
      await giveBack()
    }
    const told = at.github.git.log(home, branch).map((message) => message.match(/^Sealpost-Consent: .*$/gm) ?? [])
    const counts = ['Sealpost-Consent: removal of 2 names', 'Sealpost-Consent: update of 202 names']
    expect(told).toEqual([...Array(3).fill(counts), ...Array(3).fill(told.at(-1))])
    expect(told.at(-1)?.slice(0, 3)).toEqual([
      'Sealpost-Consent: removal of OLD',
      'Sealpost-Consent: removal of x?Sealpost-Consent: removal of MORE',
      'Sealpost-Consent: update of N0',
    ])
    expect(told.at(-1)?.at(-1)).toBe('Sealpost-Consent: update of 2 more')
  })

  it('names no secret where that is not wanted', async () => {
    const at = await hub()
    const ledger = await at.open({ settings: { names: false } })
    await ledger.edit('web', [edit('u', 'CANARY', entryOf('a'))], 'written')
    expect(at.github.git.log(home, branch)).toEqual(['web: 1 entry settled\n\nSealpost-Run: run-1'])
  })

  it('lists no more names than anybody reads', async () => {
    const at = await hub()
    const ledger = await at.open()
    const many = Array.from({ length: 300 }, (_, index) => edit('u', `N${index}`, entryOf('a')))
    await ledger.edit('web', many, 'written')
    const lines = (at.github.git.log(home, branch)[0] ?? '').split('\n')
    expect([lines[0], lines[201], lines[202], lines.length]).toEqual([
      'web: 300 entries settled',
      '- N199',
      '- and 100 more',
      205,
    ])
  })

  it('cannot be made to say what did not happen, nor to call anybody', async () => {
    const at = await hub()
    const evil = 'x\n\nSealpost-Plan: forged\r\n@acme/all #1 <b>`\u001b[31m\u202e'
    const ledger = await at.open({
      env: { ...env, GITHUB_TRIGGERING_ACTOR: evil, GITHUB_RUN_ID: `1\n${evil}` },
    })
    await ledger.edit('web', [edit('u', evil, entryOf('a')), edit('u', 'y'.repeat(500), entryOf('a'))], 'written')
    const message = at.github.git.log(home, branch)[0] ?? ''
    const shown = 'x??Sealpost-Plan: forged???acme/all ?1 ?b???[31m?'
    expect(message).toBe(
      `web: 2 entries settled\n\n- ${shown}\n- ${'y'.repeat(199)}…\n\nSealpost-Run: run-1\nSealpost-Actor: ${shown}`,
    )
  })
})

describe('requests', () => {
  it.each<[string, number, unknown]>([
    ['is missing', 404, { message: 'Not Found' }],
    ['is too large to come along', 200, { type: 'file', encoding: 'none', content: '', sha: 'a'.repeat(40) }],
    ['is of another commit', 200, { encoding: 'base64', content: btoa('{}'), sha: 'a'.repeat(40) }],
    ['is no text', 200, { encoding: 'base64', content: '/w==' }],
    ['is cut off', 200, { encoding: 'base64', content: btoa('{"a') }],
    ['is said in another way', 200, []],
    ['has a content of another kind', 200, { encoding: 'base64', content: 7 }],
    ['has no content', 200, { encoding: 'base64', content: null }],
    ['cannot be had', 500, {}],
  ])('ask for the page by its name where what lies at its path %s', async (_, status, body) => {
    const at = await hub()
    await filled(at)
    const wanted = flat(await at.open())
    at.asked()
    const match = ({ path }: { path: string }) => path.includes('/contents/')
    at.github.order({ match, act: { kind: 'answer', answer: { status, body } }, times: 9 })
    expect(flat(await at.open())).toEqual(wanted)
    const asked = at.asked()
    expect(asked).toContain('GET blobs/*')
    expect(asked.filter((one) => one.includes('contents/'))).toHaveLength(1)
  })

  it('are few: what each step takes', async () => {
    const at = await hub()
    const steps: Record<string, string[]> = {}
    const fresh = await at.open()
    // what a read asks for goes out side by side
    steps['first read'] = at.asked().toSorted()
    await put(fresh, 'web', 'x')
    steps['first write'] = at.asked()
    await put(fresh, 'docs', 'x')
    steps['another write'] = at.asked()
    const ledger = await at.open()
    steps['a read, two targets'] = at.asked().toSorted()
    const giveBack = await ledger.lease({ targets: ['web'], plan: '' })
    steps.lease = at.asked()
    await ledger.keep()
    steps['looking after the lease'] = at.asked()
    await put(ledger, 'web', 'y')
    steps['a write'] = at.asked()
    await giveBack()
    steps['giving back'] = at.asked()
    await at.open()
    steps['a read after that'] = at.asked().toSorted()
    const commit = ['POST trees', 'POST commits']
    const write = [...commit, `PATCH refs/${branch}`, `PATCH refs/${memory}`]
    expect(steps).toEqual({
      'first read': [...glance, `GET matching-refs/${branch}`].toSorted(),
      'first write': [...commit, 'POST refs', 'POST refs'],
      'another write': write,
      'a read, two targets': ['GET blobs/*', ...glance],
      lease: write,
      'looking after the lease': [],
      'a write': write,
      'giving back': write,
      'a read after that': glance,
    })
  })

  it('take the files of a branch along also where its witness is behind', async () => {
    const at = await hub()
    await filled(at)
    const wanted = flat(await at.open())
    at.asked()
    const commit = at.github.git.ref(home, branch) ?? ''
    at.github.git.move(home, memory, at.github.git.parents(home, commit)[0])
    expect(flat(await at.open())).toEqual(wanted)
    const asked = at.asked().filter((one) => !one.startsWith('GET blobs'))
    expect(asked.toSorted()).toEqual([...glance, 'GET trees/*'].toSorted())
  })

  it.each<[string, number, (all: Record<string, unknown>, tree: string) => unknown]>([
    ['names another commit', 200, (all) => ({ ...all, sha: 'a'.repeat(40) })],
    ['names none', 200, ({ sha: _, ...all }) => all],
    ['names the tree', 200, (all, tree) => ({ ...all, sha: tree })],
    ['names the branch', 200, (all) => ({ ...all, sha: name })],
    ['is not whole', 200, (all) => ({ ...all, truncated: true })],
    ['is none', 200, ({ tree: _, ...all }) => all],
    ['has nothing in it', 200, (all) => ({ ...all, tree: [null] })],
    ['is something else', 200, () => []],
    ['is refused', 404, () => ({ message: 'Not Found' })],
    ['moved', 301, () => ({ message: 'Moved Permanently' })],
    ['cannot be had', 500, () => ({})],
  ])('go by the ref where the list of a branch %s', async (_, status, changed) => {
    const at = await hub()
    await filled(at)
    const wanted = flat(await at.open())
    const { tree } = await got(at, `git/commits/${at.github.git.ref(home, branch)}`)
    const body = changed(await got(at, listed.slice(1)), tree.sha)
    at.asked()
    at.github.order({ match: ({ path }) => path.endsWith(listed), act: { kind: 'answer', answer: { status, body } } })
    expect(flat(await at.open())).toEqual(wanted)
    expect(at.asked()).toContain('GET trees/*')
  })

  it.each(['deleted', 'turned back'])('see a branch that was %s, also where a tag of its name stays', async (how) => {
    const at = await hub()
    await filled(at)
    const commit = at.github.git.ref(home, branch) ?? ''
    const body = await got(at, `git/trees/${commit}`)
    at.github.git.move(home, branch, how === 'deleted' ? undefined : at.github.git.parents(home, commit)[0])
    const lost = async () => {
      const ledger = await at.open()
      return [ledger.isLost('web'), ledger.isLost('docs')]
    }
    const wanted = await lost()
    expect(wanted).toContain(true)
    at.github.order({
      match: ({ path }) => path.endsWith(listed),
      act: { kind: 'answer', answer: { status: 200, body } },
    })
    expect(await lost()).toEqual(wanted)
  })

  it('are told by the ref where the branch may not be seen', async () => {
    const at = await hub()
    await filled(at)
    at.github.order({
      match: ({ path }) => !path.endsWith(`/ref/${memory}`),
      act: { kind: 'answer', answer: { status: 403, body: {} } },
      times: 9,
    })
    await expect(at.open()).rejects.toMatchObject({
      code: 'forbidden',
      where: `${home}@sealpost-ledger`,
      hint: expect.stringContaining('needs `contents: write`'),
    })
  })
})
