import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Files } from '../../src/core/runtime.js'
import { config, type Desk, openDesk, openShelves, type Shelves, scripted } from '../cli/kit.js'

let shelves: Shelves
let desk: Desk

beforeEach(async () => {
  shelves = await openShelves()
  desk = await openDesk(shelves)
  await desk.write('sealpost.yaml', config)
})
afterEach(async () => {
  await shelves.close()
  await desk.close()
})

const writes = () => shelves.requests.filter(({ method }) => method !== 'GET').length
const plan = async (...more: string[]) => {
  const { code, err } = await desk.run(['plan', '--out', 'prod.plan', ...more])
  expect({ code, err }).toEqual({ code: 2, err: '' })
}
const apply = (more: Parameters<Desk['run']>[1] = {}) => desk.run(['apply', '--plan', 'prod.plan'], more)
const later = (ms: number) => ({ runtime: { now: () => Date.now() + ms } })
const minute = 60_000

/** Says that an apply of the plan ends with 3, why, and without a write. */
async function refused(why: string, more: Parameters<Desk['run']>[1] = {}): Promise<string> {
  const before = writes()
  const { code, out, err } = await apply(more)
  expect(code).toBe(3)
  expect(`${out}${err}`).toContain(why)
  expect(`${out}${err}`).toContain('plan --out')
  expect(writes()).toBe(before)
  return `${out}${err}`
}

describe('a saved plan', () => {
  it('is shown, saved, and then applied exactly, without a question', async () => {
    const planned = await desk.run(['plan', '--out', 'prod.plan'])
    expect(planned).toMatchObject({ code: 2, err: '' })
    const [, hash = '', until = ''] = /plan ([0-9a-f]{12}), valid until (\S+ \S+ UTC)\./.exec(planned.out) ?? []
    expect(planned.out.slice(planned.out.indexOf('Saved'))).toBe(
      `Saved as prod.plan: plan ${hash}, valid until ${until}.\n` +
        `\n2 to write.\nTo apply exactly this, until ${until}: sealpost apply --plan prod.plan\n`,
    )
    expect(writes()).toBe(0)
    const saved = JSON.parse((await desk.read('prod.plan')) ?? '')
    expect(saved).toMatchObject({ owner: 'acme', generation: 0, refusals: 0, targets: [], environments: [] })
    expect(saved.hash.slice(0, 12)).toBe(hash)
    expect(saved.changes.map((one: { do: string }) => one.do)).toEqual(['create', 'create'])

    const nobody = scripted([])
    const applied = await apply({ terminal: true, prompts: nobody.prompts })
    // a slow machine may show how far it is, and nothing of that stays
    expect(applied.code).toBe(0)
    expect(applied.err).not.toContain('\n')
    expect(applied.out).toContain('Apply for acme: 2 written.')
    expect(shelves.content.get('a/production')?.get('API_KEY')?.value).toBe('one')
    expect(writes()).toBe(2)
    expect((await desk.run(['plan'])).code).toBe(0)
  })

  it('gives the first ledger the id that its fingerprints were made with', async () => {
    await plan()
    const saved = JSON.parse((await desk.read('prod.plan')) ?? '')
    await apply()
    const ledger = JSON.parse((await desk.read('.sealpost/ledger.json')) ?? '')
    expect(ledger.ledger).toBe(saved.ledger)
    expect(JSON.stringify(ledger)).toContain(saved.changes[0].fingerprint)
  })

  it('holds no value, and nothing that one could be guessed by', async () => {
    const value = 'canary-value-of-an-odd-length'
    desk.values.production = { API_KEY: value, EMPTY: '' }
    await desk.write('sealpost.yaml', config.replace('targets:', 'policy: { allowEmpty: ["*"] }\ntargets:'))
    await plan()
    const text = (await desk.read('prod.plan')) ?? ''
    const { createHash } = await import('node:crypto')
    const needles = [value, Buffer.from(value).toString('base64'), Buffer.from(value).toString('hex')]
    for (const kind of ['md5', 'sha1', 'sha256', 'sha512'])
      for (const form of ['hex', 'base64', 'base64url'] as const)
        needles.push(createHash(kind).update(value).digest(form))
    for (const needle of needles)
      for (let at = 0; at + 8 <= needle.length; at += 1) expect(text).not.toContain(needle.slice(at, at + 8))
    const fields = new Set((JSON.parse(text).changes as object[]).flatMap(Object.keys))
    expect([...fields].sort()).toEqual(
      ['address', 'do', 'environment', 'fingerprint', 'form', 'sourceName', 'uid', 'why'].sort(),
    )
    desk.values.production = { API_KEY: value.repeat(20), EMPTY: 'not empty' }
    await plan()
    expect(await desk.read('prod.plan')).toHaveLength(text.length)
  })

  it('keeps to what it was narrowed to', async () => {
    await desk.write(
      'sealpost.yaml',
      `${config}  other:\n    use: shelf\n    rack: b\n    environments: { production: production }\n`,
    )
    await plan('--target', 'other')
    expect((await apply()).out).toContain('Apply for acme: 2 written.')
    expect([...shelves.content.keys()]).toEqual(['b/production'])
  })

  it('remembers that a ledger was lost', async () => {
    await desk.run(['apply', '--yes'])
    for (const name of ['.sealpost/ledger.json', '.sealpost/ledger.json.anchor'])
      await desk.runtime.files.remove(join(desk.folder, name))
    await plan('--recover')
    expect(await apply()).toMatchObject({ code: 0, err: '' })
    expect(writes()).toBe(4)
  })

  it('takes removals, and what only the ledger has to forget', async () => {
    const may = config.replace('targets:', 'policy: { allow: remove, maxRemovals: 1 }\ntargets:')
    await desk.write('sealpost.yaml', may)
    desk.values.production = { KEEP: '1', REMOVE: '2', FORGET: '3' }
    await desk.run(['apply', '--yes'])
    desk.values.production = { KEEP: '1' }
    shelves.content.get('a/production')?.delete('FORGET')
    await plan()
    const { code, out } = await apply()
    expect(code).toBe(0)
    expect(out).toContain('1 written, 1 forgotten, 1 unchanged')
    expect([...(shelves.content.get('a/production')?.keys() ?? [])]).toEqual(['KEEP'])
  })

  it('is told in JSON too, and stdout stays pure', async () => {
    const { out, err } = await desk.run(['plan', '--out', 'prod.plan', '--json', '--expires', '90m'])
    const report = JSON.parse(out)
    expect(report.plan.hash).toBe(report.hash)
    expect(Date.parse(report.plan.expires) - Date.parse(report.plan.created)).toBe(90 * minute)
    expect(err).toContain('Saved as prod.plan')
    const applied = JSON.parse((await desk.run(['apply', '--plan', 'prod.plan', '--json'])).out)
    expect(applied.plan).toEqual(report.plan)
    expect(applied.hash).toBe(report.hash)
  })

  it('names its config in the command that applies it, as a shell takes it', async () => {
    await desk.write("it's/own.yaml", config)
    const { out } = await desk.run(['plan', '--config', "it's/own.yaml", '--out', 'my plan'])
    expect(out).toContain("sealpost apply --config 'it'\\''s/own.yaml' --plan 'my plan'\n")
    expect((await desk.run(['apply', '--config', "it's/own.yaml", '--plan', 'my plan'])).code).toBe(0)
  })
})

describe('what moved between plan and apply is refused by name, and nothing at all is written', () => {
  beforeEach(async () => {
    desk.values.production = { API_KEY: 'one', DATABASE_URL: 'two', OTHER: 'three' }
    await desk.run(['apply', '--yes'])
    desk.values.production.API_KEY = 'one, rotated'
    await plan()
  })

  it('a value that was rotated once more', async () => {
    ;(desk.values.production as Record<string, string>).API_KEY = 'one, rotated twice'
    const said = await refused(
      '  changed in the source since the plan was made (stale)\n    shelf:a/production#API_KEY\n',
    )
    expect(said).toContain('    unlock: make a new plan: `sealpost plan --out FILE`\n')
    expect(said).not.toContain('#DATABASE_URL')
  })

  it('a value that was not to change, and changed', async () => {
    ;(desk.values.production as Record<string, string>).OTHER = 'rotated'
    await refused('  changed in the source since the plan was made (stale)\n    shelf:a/production#OTHER\n')
    expect(shelves.content.get('a/production')?.get('API_KEY')?.value).toBe('one')
  })

  it('a hand edit, of what was to be written and of what was not', async () => {
    shelves.put('a/production', 'API_KEY', 'by hand')
    shelves.put('a/production', 'OTHER', 'by hand')
    await refused(
      '  edited at the target since the plan was made (stale)\n    shelf:a/production#API_KEY\n    shelf:a/production#OTHER\n',
    )
  })

  it('a name that came', async () => {
    ;(desk.values.production as Record<string, string>).NEW = 'four'
    await refused('  new since the plan was made (stale)\n    shelf:a/production#NEW\n')
  })

  it('a name that went, at the source and at the target', async () => {
    delete (desk.values.production as Record<string, string>).API_KEY
    shelves.content.get('a/production')?.delete('OTHER')
    await refused('  no longer exists (stale)\n    shelf:a/production#API_KEY\n    shelf:a/production#OTHER\n')
  })

  it('a place that cannot be looked at any more', async () => {
    shelves.order({ act: { kind: 'answer', answer: { status: 403, body: {} } } })
    await refused('  no longer visible (stale)\n    shelf:a/production#API_KEY\n')
  })

  it('each with its own reason, in the report too', async () => {
    shelves.put('a/production', 'OTHER', 'by hand')
    Object.assign(desk.values.production as object, { NEW: 'four', DATABASE_URL: 'rotated' })
    const { code, out } = await desk.run(['apply', '--plan', 'prod.plan', '--json'])
    expect(code).toBe(3)
    expect(JSON.parse(out).refusals).toEqual(
      [
        {
          rule: 'stale',
          because: 'changed in the source since the plan was made',
          addresses: ['shelf:a/production#DATABASE_URL'],
        },
        {
          rule: 'stale',
          because: 'edited at the target since the plan was made',
          addresses: ['shelf:a/production#OTHER'],
        },
        { rule: 'stale', because: 'new since the plan was made', addresses: ['shelf:a/production#NEW'] },
      ].map(({ addresses, ...one }) => ({ ...one, unlock: 'make a new plan: `sealpost plan --out FILE`', addresses })),
    )
  })

  it('but not what the plan has no business with, and the plan is good again once all is as it was', async () => {
    shelves.put('a/production', 'SOMEBODY_ELSES', 'x')
    Object.assign(desk.values.production as object, { DATABASE_URL: 'rotated' })
    await refused('changed at the source')
    Object.assign(desk.values.production as object, { DATABASE_URL: 'two' })
    expect((await apply()).out).toContain('Apply for acme: 1 written, 2 unchanged.')
    expect(shelves.content.get('a/production')?.get('API_KEY')?.value).toBe('one, rotated')
  })

  it('what somebody else already made of a name that was to be made', async () => {
    Object.assign(desk.values.production as object, { NEW: 'four' })
    await plan()
    shelves.put('a/production', 'NEW', 'theirs')
    await refused('  edited at the target since the plan was made (stale)\n    shelf:a/production#NEW\n')
    expect(shelves.content.get('a/production')?.get('NEW')?.value).toBe('theirs')
  })
})

describe('a plan whose ground has moved is refused before anything is asked', () => {
  beforeEach(() => plan())

  async function unasked(why: string, more: Parameters<Desk['run']>[1] = {}): Promise<string> {
    const before = shelves.requests.length
    const said = await refused(why, more)
    expect(shelves.requests).toHaveLength(before)
    return said
  }

  it('when its time is over, and not a moment sooner', async () => {
    await unasked('error (plan-stale): the plan expired at ', later(60 * minute))
    await unasked('the plan expired at ', later(48 * 60 * minute))
    expect((await apply(later(59 * minute))).code).toBe(0)
  })

  it('when it comes from the future, whose clock would make it last longer than it may', async () => {
    const tomorrow = await desk.run(['plan', '--out', 'prod.plan'], later(24 * 60 * minute))
    expect(tomorrow.code).toBe(2)
    await unasked('error (plan-invalid): the plan was made at ')
    await unasked('which is in the future', later(23 * 60 * minute))
    expect((await apply(later(24 * 60 * minute - minute / 2))).code).toBe(0)
  })

  it('when --expires said so', async () => {
    await plan('--expires', '2h')
    await unasked('the plan expired at ', later(120 * minute))
    expect((await apply(later(119 * minute))).code).toBe(0)
  })

  it('when the config is another, be it by a comment', async () => {
    await desk.write('sealpost.yaml', `${config}# a word\n`)
    await unasked('error (plan-stale): the config changed since the plan was made')
  })

  it('when it is another owner’s', async () => {
    await desk.write('sealpost.yaml', config.replace('acme', 'else'))
    await unasked('error (plan-invalid): the plan belongs to the owner "acme", not to "else"')
  })

  it('when the target is to be reached elsewhere', async () => {
    const elsewhere = await openShelves()
    const said = await refused('error (plan-stale): the endpoint of rack is not the one', {
      env: { SHELF_URL: elsewhere.url },
    })
    expect(said).not.toContain(elsewhere.url)
    expect(elsewhere.requests).toEqual([])
    await elsewhere.close()
  })

  it('when the key is another, also while it is being replaced', async () => {
    const other = Buffer.alloc(32, 7).toString('base64url')
    await unasked('error (plan-invalid): the plan was made with the key ', { env: { SEALPOST_KEY: other } })
    const former = desk.runtime.env.SEALPOST_KEY
    await unasked('the plan was made with the key ', { env: { SEALPOST_KEY: other, SEALPOST_KEY_PREVIOUS: former } })
  })

  it('when one byte of it is another', async () => {
    const text = (await desk.read('prod.plan')) ?? ''
    const before = shelves.requests.length
    for (const [at, byte] of Buffer.from(text).entries()) {
      const changed = Buffer.from(text)
      changed[at] = byte ^ (1 << (at % 8))
      const read: Files['read'] = async (path) =>
        path === join(desk.folder, 'prod.plan') ? changed : desk.runtime.files.read(path)
      const { code, err } = await apply({ runtime: { files: { ...desk.runtime.files, read } } })
      if (code !== 3 || !err.startsWith('error (plan-invalid): ')) throw new Error(`byte ${at} was taken`)
    }
    expect(shelves.requests).toHaveLength(before)
    await desk.write('prod.plan', text.replace('"owner": "acme"', '"owner":  "acme"'))
    await unasked('error (plan-invalid): the plan was changed after it was made')
    await desk.write('prod.plan', 'Just some file.\n')
    await unasked('error (plan-invalid): this is not a Sealpost plan')
    await desk.write('prod.plan', text)
    expect((await apply()).code).toBe(0)
  })
})

describe('a plan is good for one apply', () => {
  it('and not for a second', async () => {
    await plan()
    expect((await apply()).code).toBe(0)
    await refused(
      'error (plan-stale): the plan was already applied, at least in part, or another run has written since it was made',
    )
    desk.values.production = { API_KEY: 'newer', DATABASE_URL: 'newer' }
    await desk.run(['apply', '--yes'])
    desk.values.production = { API_KEY: 'one', DATABASE_URL: 'two' }
    await refused('the plan was already applied')
  })

  it('and not once another run wrote, though what it wrote is the same', async () => {
    await plan()
    await desk.run(['apply', '--yes'])
    await refused('the plan was already applied, at least in part, or another run has written since it was made')
    const ledger = JSON.parse((await desk.read('.sealpost/ledger.json')) ?? '')
    const planned = JSON.parse((await desk.read('prod.plan')) ?? '')
    expect(ledger.ledger).not.toBe(planned.ledger)
  })

  it('nor for a second when the first failed half way', async () => {
    await plan()
    shelves.order({
      match: ({ method }) => method === 'PUT',
      act: { kind: 'answer', answer: { status: 403, body: {} } },
    })
    expect((await apply()).code).toBe(1)
    await refused('the plan was already applied')
  })

  it('and a run that was stopped asks for a new plan', async () => {
    await plan()
    const stop = new AbortController()
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (init?.method === 'PUT') stop.abort()
      return globalThis.fetch(input, init)
    }
    const stopped = await apply({ runtime: { fetch, stop: stop.signal } })
    expect(stopped.code).toBe(1)
    expect(stopped.out).toContain('Stopped: 1 done, 1 left. The rest needs a new plan.')
    expect(stopped.out).toContain('Make a new plan for what is left.')
    expect(stopped.out).not.toContain('The same command')
    await refused('the plan was already applied')
    await plan()
    expect((await apply()).out).toContain('Apply for acme: 1 written, 1 unchanged.')
  })

  it('but one with nothing to write does no harm however often it is applied', async () => {
    await desk.run(['apply', '--yes'])
    expect((await desk.run(['plan', '--out', 'prod.plan'])).code).toBe(0)
    const ledger = await desk.read('.sealpost/ledger.json')
    for (const _time of [1, 2]) expect(await apply()).toMatchObject({ code: 0, err: '' })
    expect(writes()).toBe(2)
    expect(await desk.read('.sealpost/ledger.json')).toBe(ledger)
  })

  it('for the ledger that it was made with', async () => {
    await desk.run(['apply', '--yes'])
    const old = {
      page: await desk.read('.sealpost/ledger.json'),
      anchor: await desk.read('.sealpost/ledger.json.anchor'),
    }
    desk.values.production = { API_KEY: 'rotated', DATABASE_URL: 'two' }
    await desk.run(['apply', '--yes'])
    desk.values.production.API_KEY = 'rotated again'
    await plan()
    await desk.write('.sealpost/ledger.json', old.page ?? '')
    await desk.write('.sealpost/ledger.json.anchor', old.anchor ?? '')
    await refused('error (plan-stale): the ledger is gone, or older than the plan')
    for (const name of ['.sealpost/ledger.json', '.sealpost/ledger.json.anchor'])
      await desk.runtime.files.remove(join(desk.folder, name))
    await refused('error (plan-stale): the ledger is gone, or older than the plan')
    await desk.run(['apply', '--yes', '--recover'])
    await refused('error (plan-invalid): the plan was made for another ledger')
  })
})

describe('the commit of a plan', () => {
  const [one, two] = ['1'.repeat(40), '2'.repeat(40)]
  const head = (text: string) => desk.write('.git/HEAD', `${text}\n`)
  const committed = async () => JSON.parse((await desk.read('prod.plan')) ?? '').commit

  it('is what git says, as a hash, a branch or a packed branch; else what the pipeline says; else not known', async () => {
    await plan()
    expect(await committed()).toBe(null)
    await desk.run(['plan', '--out', 'prod.plan'], { env: { GITHUB_SHA: one } })
    expect(await committed()).toBe(one)
    await desk.run(['plan', '--out', 'prod.plan'], { env: { GITHUB_SHA: 'main; rm' } })
    expect(await committed()).toBe(null)
    await head(two)
    await desk.run(['plan', '--out', 'prod.plan'], { env: { GITHUB_SHA: one } })
    expect(await committed()).toBe(two)
    await head('ref: refs/heads/feature/x')
    await plan()
    expect(await committed()).toBe(null)
    await desk.write(
      '.git/packed-refs',
      `# pack-refs with: peeled\n${two} refs/heads/y/feature/x\n${one} refs/heads/feature/x\n^${two}\n`,
    )
    await plan()
    expect(await committed()).toBe(one)
    await desk.write('.git/refs/heads/feature/x', `${two}\n`)
    await plan()
    expect(await committed()).toBe(two)
    for (const strange of ['ref: refs/../../secret', 'ref: ../x', 'neither', '']) {
      await head(strange)
      await plan()
      expect(await committed()).toBe(null)
    }
  })

  it('is looked for above the config, and a repository that cannot be read is none', async () => {
    await head(one)
    await desk.write('deep/down/sealpost.yaml', config)
    await desk.run(['plan', '--config', 'deep/down/sealpost.yaml', '--out', 'prod.plan'])
    expect(await committed()).toBe(one)
    await desk.runtime.files.remove(join(desk.folder, '.git/HEAD'))
    await mkdir(join(desk.folder, '.git/HEAD'))
    await plan()
    expect(await committed()).toBe(null)
  })

  it('has to be the same, where both are known', async () => {
    await plan()
    expect(await committed()).toBe(null)
    await head(one)
    await plan()
    await head(two)
    await refused(
      `error (plan-stale): the plan was made at the commit ${one.slice(0, 12)}, and this is ${two.slice(0, 12)}`,
    )
    await head('not known')
    expect((await apply()).code).toBe(0)
  })
})

describe('a plan with refusals', () => {
  it('is saved for the record, says so, and is never applied', async () => {
    desk.values.production = {}
    const { code, out } = await desk.run(['plan', '--out', 'prod.plan'])
    expect(code).toBe(3)
    expect(out).toContain('Saved as prod.plan: plan ')
    expect(out).toContain(
      '\n1 refusal.\nNothing can be applied until the refusal is resolved.\nUnlock: add at least one',
    )
    expect(out).not.toContain('apply --plan')
    desk.values.production = { API_KEY: 'one' }
    await refused('error (plan-invalid): the plan contains refusals, and refused plans are never applied')
  })
})

describe('wrong usage', () => {
  it.each([
    [['plan', '--expires', '1h'], '--expires needs --out', 'sealpost --help'],
    [['plan', '--out', 'p', '--expires', 'soon'], 'this is not a valid lifetime for a plan', '90m, 2h or 1d'],
    [['apply', '--plan', 'p', '--target', 'rack'], '--target cannot be combined with --plan', '`sealpost plan --out`'],
    [
      ['apply', '--plan', 'p', '--environment', 'production'],
      '--environment cannot be combined with --plan',
      'Nothing was written.',
    ],
    [['apply', '--plan', 'p', '--recover'], '--recover cannot be combined with --plan', 'Nothing was written.'],
    [['apply', '--plan', 'nowhere'], 'there is no plan file nowhere', '`sealpost plan --out FILE`'],
    [['apply', '--plan', '.'], 'cannot be read', 'Choose a file that this user can read.'],
    [['plan', '--out', 'sealpost.yaml'], 'sealpost.yaml already exists and is not a plan', '--out'],
  ])('%j', async (argv, complaint, hint) => {
    const { code, out, err } = await desk.run(argv)
    expect({ code, out }).toEqual({ code: 64, out: '' })
    expect(err).toContain(complaint)
    expect(err).toContain(hint)
    expect(shelves.requests).toEqual([])
    expect(await desk.read('sealpost.yaml')).toBe(config)
  })

  it('a plan that cannot be written is no success', async () => {
    await desk.write('taken', '')
    const { code, err } = await desk.run(['plan', '--out', 'taken/prod.plan'])
    expect(code).toBe(64)
    expect(err).toContain('prod.plan cannot be read (ENOTDIR)')
    const full = {
      ...desk.runtime.files,
      replace: () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' })),
    }
    const failed = await desk.run(['plan', '--out', 'prod.plan'], { runtime: { files: full } })
    expect(failed.code).toBe(64)
    expect(failed.err).toContain('the plan prod.plan could not be written (ENOSPC)')
    expect(failed.out).not.toContain('Saved as')
  })

  it('an older plan is replaced, and so is an empty file', async () => {
    await desk.write('prod.plan', '')
    await plan()
    const first = await desk.read('prod.plan')
    await plan()
    expect(await desk.read('prod.plan')).not.toBe(first)
  })

  it('a run that ends before there is a plan saves none', async () => {
    const { code, out } = await desk.run(['plan', '--out', 'prod.plan'], { env: { SHELF_TOKEN: undefined } })
    expect({ code, out }).toEqual({ code: 64, out: '' })
    expect(await desk.read('prod.plan')).toBe(undefined)
  })
})
