import { describe, expect, it } from 'vitest'
import { minute, put, said } from './git-branch.kit.js'
import { flat, otherKeys } from './ledger.kit.js'
import { bucketWorld, filled, headOf, key, story, textOf } from './s3.kit.js'

const anchor = `${key}.anchor`
const about = { targets: ['web'], plan: 'p' }

describe('the first write', () => {
  it('makes two objects: the ledger, and what remembers it', async () => {
    const at = await bucketWorld()
    const ledger = await at.open()
    expect([ledger.isLost('web'), ledger.generation, ledger.where]).toEqual([false, 0, `s3://acme-ledgers/${key}`])
    expect(at.objects.size).toBe(0)
    await put(ledger, 'web', 'first')
    expect([...at.objects.keys()].sort()).toEqual([key, anchor])
    expect(JSON.parse(textOf(at.objects.get(anchor)))).toMatchObject({ generation: 1, targets: { '#web': 1 } })
    expect(flat(await at.open())).toEqual(flat(ledger))
  })

  it('goes on with a journal while a run is under way, and is one page at its end', async () => {
    const at = await bucketWorld()
    await filled(at)
    const ledger = await at.open({ run: 'run-2' })
    const giveBack = await ledger.lease(about)
    await put(ledger, 'web', 'second', 'pending')
    expect(textOf(at.objects.get(key)).endsWith('}\n}\n')).toBe(false)
    expect(headOf(at.objects.get(key))).toMatchObject({ run: 'run-2', leases: [{ run: 'run-2', targets: ['web'] }] })
    await giveBack()
    expect(headOf(at.objects.get(key))).toMatchObject({ leases: [] })
    const page = textOf(at.objects.get(key))
    expect(page.indexOf('\n}\n') + 3).toBe(page.length)
    expect(said(await at.open(), 'web')).toBe('pending fp-second')
  })

  it('costs two requests to read, and few to apply', async () => {
    const at = await bucketWorld()
    await filled(at)
    await at.open()
    expect(at.asked()).toEqual(['GET ledger.json.anchor', 'GET ledger.json'])
    await story(at)
    expect(at.asked()).toEqual([
      'GET ledger.json.anchor',
      'GET ledger.json',
      // may it be written to, and does the server compare
      'GET ledger.json.anchor',
      'PUT ledger.json.anchor',
      // the lease
      'PUT ledger.json',
      // two writes, and what is said when the lease is given back
      ...['PUT ledger.json', 'PUT ledger.json.anchor', 'PUT ledger.json', 'PUT ledger.json.anchor'],
      ...['PUT ledger.json', 'PUT ledger.json.anchor'],
    ])
  })

  it('takes any key, and any name that a config target can have', async () => {
    const at = await bucketWorld()
    const settings = { key: 'a/b_c-d/ledger.v2' }
    const names = ['a', '0', 'A.b-c_d', 'x'.repeat(63), '__proto__x', 'constructor']
    const ledger = await at.open({ settings })
    for (const name of names) await put(ledger, name, name)
    const again = await at.open({ settings })
    expect(names.map((name) => said(again, name))).toEqual(names.map((name) => `written fp-${name}`))
    expect([...at.objects.keys()]).toEqual(['a/b_c-d/ledger.v2', 'a/b_c-d/ledger.v2.anchor'])
  })
})

describe('two runs', () => {
  it('on one target: the one that comes second is told, and changes nothing', async () => {
    const at = await bucketWorld()
    await filled(at)
    const [one, two] = [await at.open(), await at.open({ run: 'run-2' })]
    await put(one, 'web', 'one')
    const object = at.objects.get(key)
    await expect(put(two, 'web', 'two')).rejects.toMatchObject({
      code: 'ledger-moved',
      message: 'another run changed the ledger during this run',
      where: `s3://acme-ledgers/${key}`,
    })
    expect(at.objects.get(key)).toBe(object)
  })

  it('on different targets: both land, again and again, and the anchor knows both', async () => {
    const at = await bucketWorld()
    await filled(at)
    const [one, two] = [await at.open(), await at.open({ run: 'run-2' })]
    const back = [await one.lease({ targets: ['web'], plan: '' }), await two.lease({ targets: ['docs'], plan: '' })]
    for (let round = 0; round < 4; round += 1) {
      await put(one, 'web', `one-${round}`)
      await put(two, 'docs', `two-${round}`)
      const now = await at.open()
      expect([said(now, 'web'), said(now, 'docs')]).toEqual([`written fp-one-${round}`, `written fp-two-${round}`])
      expect(JSON.parse(textOf(at.objects.get(anchor)))).toMatchObject({
        generation: 2 * round + 4,
        targets: { '#docs': 2 * round + 4, '#web': 2 * round + 3 },
      })
    }
    for (const giveBack of back) await giveBack()
    expect(headOf(at.objects.get(key))).toMatchObject({ leases: [] })
  })

  it('that write at the very same time all land', async () => {
    const at = await bucketWorld()
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
    expect(headOf(at.objects.get(key))).toMatchObject({ leases: [] })
  })

  it('that both want one lease: one has it, and the other is told who', async () => {
    const at = await bucketWorld()
    await filled(at)
    const runs = ['run-a', 'run-b', 'run-c']
    const outcomes = await Promise.allSettled(
      runs.map(async (run) => {
        const ledger = await at.open({ run })
        return ledger.lease(about)
      }),
    )
    const refused = outcomes.filter((one) => one.status === 'rejected')
    expect(refused.map(({ reason }) => reason.code)).toEqual(['ledger-busy', 'ledger-busy'])
    const holders = await (await at.store()).holders()
    expect(holders).toMatchObject([{ target: 'web' }])
    expect(String(refused[0]?.reason.message)).toBe(`the run ${holders[0]?.run} is applying to web`)
  })

  it('cannot both begin a ledger', async () => {
    const at = await bucketWorld()
    const [one, two] = [await at.open(), await at.open({ run: 'run-2' })]
    await put(one, 'web', 'one')
    await expect(put(two, 'docs', 'two')).rejects.toMatchObject({ code: 'ledger-moved' })
  })
})

describe('a lease', () => {
  it('ends ten minutes after its run, and a minute for clocks that differ', async () => {
    const at = await bucketWorld()
    await filled(at)
    const dead = await at.open({ run: 'dead' })
    await dead.lease(about)
    await put(dead, 'web', 'half', 'pending')
    const next = await at.open({ run: 'next' })
    at.clock.now += 10.5 * minute
    await expect(next.lease(about)).rejects.toMatchObject({ code: 'ledger-busy' })
    at.clock.now += minute
    const giveBack = await next.lease(about)
    expect(said(next, 'web')).toBe('pending fp-half')
    // whoever was thought dead learns it before anything is written
    await expect(dead.keep()).rejects.toMatchObject({
      code: 'ledger-moved',
      message: 'another run took over the ledger',
    })
    await expect(put(dead, 'web', 'late')).rejects.toMatchObject({ code: 'ledger-moved' })
    await put(next, 'web', 'next')
    await giveBack()
    expect(said(await at.open(), 'web')).toBe('written fp-next')
  })

  it('is prolonged when a third of it is over, and goes by the clock of the bucket', async () => {
    const at = await bucketWorld()
    await filled(at)
    const ledger = await at.open({ run: 'run-2' })
    const giveBack = await ledger.lease(about)
    at.asked()
    at.clock.now += 3 * minute
    await ledger.keep()
    expect(at.asked()).toEqual([])
    for (let round = 0; round < 5; round += 1) {
      at.clock.now += 4 * minute
      await ledger.keep()
    }
    expect(at.asked()).toEqual(Array(5).fill('PUT ledger.json'))
    await expect((await at.open({ run: 'run-3' })).lease(about)).rejects.toMatchObject({ code: 'ledger-busy' })
    await giveBack()
  })

  it.each([-4, 4])('is as long for a machine whose clock is %i minutes ahead', async (minutes) => {
    const at = await bucketWorld()
    await filled(at)
    const skewed = { ahead: minutes * minute }
    await (await at.open({ run: 'dead', ...skewed })).lease(about)
    at.clock.now += 10.5 * minute
    for (const who of [{}, skewed])
      await expect((await at.open({ run: 'next', ...who })).lease(about)).rejects.toMatchObject({ code: 'ledger-busy' })
    at.clock.now += minute
    await (await (await at.open({ run: 'next', ...skewed })).lease(about))()
  })

  it('that nobody can have written counts as none', async () => {
    const at = await bucketWorld()
    await filled(at)
    const [head = '', ...text] = (at.objects.get(key) ?? '').split('\n')
    const until = at.clock.now + 60 * minute
    const forged = { ...JSON.parse(head), leases: [{ run: 'x', token: 1, until, targets: ['web'] }, 'x', { run: '<' }] }
    at.objects.set(key, [JSON.stringify(forged), ...text].join('\n'))
    await (await (await at.open()).lease(about))()
  })
})

describe('a ledger that is not what it was', () => {
  it('deleted: what we wrote is unknown', async () => {
    const at = await bucketWorld()
    await filled(at)
    at.objects.delete(key)
    const now = await at.open()
    expect([now.isLost('web'), now.isLost('docs')]).toEqual([true, true])
  })

  it('put back to an older state: what changed since is unknown', async () => {
    const at = await bucketWorld()
    await filled(at)
    const older = at.objects.get(key) ?? ''
    await put(await at.open(), 'web', 'second')
    at.objects.set(key, older)
    const now = await at.open()
    expect([now.isLost('web'), now.isLost('docs')]).toEqual([true, false])
    // and goes on from there
    const giveBack = await now.lease(about)
    await put(now, 'web', 'third')
    await now.whole('web')
    await giveBack()
    const after = await at.open()
    expect([after.isLost('web'), said(after, 'web')]).toEqual([false, 'written fp-third'])
  })

  it('without its anchor: nobody can tell it from an older one, and making an anchor does not change that', async () => {
    const at = await bucketWorld()
    await filled(at)
    at.objects.delete(anchor)
    expect((await at.open()).isLost('web')).toBe(true)
    await (await at.store()).prove()
    expect((await at.open()).isLost('web')).toBe(true)
  })

  it('deleted during a run: the run is told', async () => {
    const at = await bucketWorld()
    await filled(at)
    const ledger = await at.open({ run: 'run-2' })
    await ledger.lease(about)
    at.objects.delete(key)
    await expect(put(ledger, 'web', 'second')).rejects.toMatchObject({ code: 'ledger-moved' })
    expect((await at.open()).isLost('web')).toBe(true)
  })

  it.each([
    ['something else', 'made-up text', 'ledger-damaged'],
    ['a web page', '<html>canary</html>', 'bad-answer'],
    ['cut off', undefined, 'ledger-damaged'],
  ])('%s: the run stops, and writes nothing', async (_what, given, code) => {
    const at = await bucketWorld()
    await filled(at)
    const text = given ?? at.objects.get(key)?.slice(0, -20) ?? ''
    at.objects.set(key, text)
    await expect(at.open()).rejects.toMatchObject({ code, where: `s3://acme-ledgers/${key}` })
    expect(at.objects.get(key)).toBe(text)
  })

  it('with a changed byte, or of another key: the run stops', async () => {
    const at = await bucketWorld()
    await filled(at)
    await expect(at.open({ keys: otherKeys })).rejects.toMatchObject({ code: 'ledger-key' })
    at.objects.set(key, (at.objects.get(key) ?? '').replace('fp-first', 'fp-fist1'))
    await expect(at.open()).rejects.toMatchObject({ code: 'ledger-damaged' })
  })
})
