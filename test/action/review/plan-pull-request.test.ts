import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../../../src/core/report.js'
import { baseConfig, home, openRig, type Ran, type Rig } from '../../hostile/rig.js'

let rig: Rig

const open = async () => {
  rig = await openRig()
}
const close = () => rig.close()

const reportOf = (ran: Ran) => JSON.parse(ran.report) as Report
/** `target scope name: do why` of what is not the same, and `target scope: n same`. */
function lines(ran: Ran): string[] {
  const same = new Map<string, number>()
  const others = reportOf(ran).changes.flatMap((change) => {
    const at = `${change.target} ${change.scope}`
    if (change.do === 'keep') same.set(at, (same.get(at) ?? 0) + 1)
    const instead = change.instead === undefined ? '' : ` instead of ${change.instead}`
    return change.do === 'keep' ? [] : [`${at} ${change.name}: ${change.do} ${change.why}${instead}`]
  })
  return [...others, ...[...same].map(([at, count]) => `${at}: ${count} same`)]
}
const inStep = [
  'repo acme/shop/production: 6 same',
  'repo acme/shop/actions: 3 same',
  'web shop-web/production: 4 same',
  'web shop-web/preview: 3 same',
]
const drifted = 'web shop-web/production SHARED_TOKEN: update drifted'

describe('a reviewed plan', () => {
  beforeAll(open)
  afterAll(close)

  it('compares what the pull request leaves alone, as the default branch has it', async () => {
    const ran = await rig.plan({ 'README.md': '# changed\n' }, 'reviewed')
    expect(lines(ran)).toEqual([drifted, ...inStep])
    expect(reportOf(ran).proposal).toMatchObject({ mode: 'reviewed', head: ran.head, changes: [] })
    expect(ran.files).toEqual([])
  })

  it('leaves out the mappings that it touches, and those alone', async () => {
    const project = await rig.plan({ 'sealpost.yaml': baseConfig.replace('shop-web', 'loot') }, 'reviewed')
    expect(lines(project)).toEqual(inStep.slice(0, 2))
    const preview = baseConfig.replace('preview: actions', 'preview: dependabot')
    const mapping = await rig.plan({ 'sealpost.yaml': preview }, 'reviewed')
    expect(lines(mapping)).toEqual([drifted, ...inStep.filter((line) => !line.includes('actions'))])
    expect(mapping.sourceReads.length).toBeGreaterThan(0)
    const policy = await rig.plan({ 'sealpost.yaml': baseConfig.replace('update,', 'remove,') }, 'reviewed')
    expect(lines(policy)).toEqual([drifted, ...inStep])
  })

  it('reads no value for a mapping that nobody is left of', async () => {
    const web = baseConfig.replace('shop-web', 'loot').replace('acme/shop', 'acme/other')
    const ran = await rig.plan({ 'sealpost.yaml': web }, 'reviewed')
    expect(lines(ran)).toEqual([])
    expect(ran.asked.filter((line) => line.includes('secrets'))).toEqual([])
  })

  it('names what changes at the source, by what the target and the ledger have of the name', async () => {
    const { DATABASE_URL: _, ...rest } = rig.values.production
    const text = await rig.encrypted('production', { ...rest, STRIPE_KEY: 'x', NEW: 'y' })
    const ran = await rig.plan({ 'secrets/production.env': text }, 'reviewed')
    expect(lines(ran)).toContain('repo acme/shop/production DATABASE_URL: leave not-allowed instead of remove')
    expect(lines(ran)).toContain('repo acme/shop/production STRIPE_KEY: leave protected instead of update')
    expect(lines(ran)).toContain('repo acme/shop/production NEW: create proposed')
    expect(lines(ran)).toContain('web shop-web/production SHARED_TOKEN: update proposed')
    expect(lines(ran).slice(-2)).toEqual(['repo acme/shop/actions: 3 same', 'web shop-web/preview: 3 same'])
    expect(ran.code).toBe(0)
  })

  it('does not take other comments, another order or a new public key for a change', async () => {
    const text = rig.github.git.file(home, rig.github.git.ref(home, 'heads/main') ?? '', 'secrets/preview.env')
    const [key = '', , ...values] = text?.bytes.toString().trimEnd().split('\n') ?? []
    const turned = ['# a comment', key.replace(/0/g, '1'), ...values.reverse(), ''].join('\n')
    const ran = await rig.plan({ 'secrets/preview.env': turned }, 'reviewed')
    expect(lines(ran)).toEqual([drifted, ...inStep])
  })

  it('says which line of a source could not be read, without a key', async () => {
    const ran = await rig.plan({ 'secrets/preview.env': 'A=1\nthis is no line\n' }, 'reviewed')
    expect(reportOf(ran).error).toMatchObject({ code: 'source', where: 'secrets/preview.env:2' })
    expect(ran.code).toBe(3)
  })

  it('says nothing of what a value looks like', async () => {
    const odd = { ...rig.values.preview, DATABASE_URL: 'made up, with a blank behind it ' }
    rig.merge({ 'secrets/preview.env': await rig.encrypted('preview', odd) })
    const ran = await rig.plan({}, 'reviewed')
    expect(ran.code).toBe(0)
    expect(JSON.stringify(reportOf(ran))).not.toContain('blank')
  })

  it('is not saved', async () => {
    const ran = await rig.plan({}, 'reviewed', { inputs: { plan: '/tmp/sealpost-no-such-plan.json' } })
    expect(ran.code).toBe(0)
    expect(ran.shown).toMatch(/plan<<(\S+)\n\n\1/)
    expect(existsSync('/tmp/sealpost-no-such-plan.json')).toBe(false)
  })

  it('gives the structure alone where it is narrowed to what only the pull request has', async () => {
    const spy = `${baseConfig}  spy:\n    use: github\n    repository: acme/spy\n    environments: { production: actions }\n`
    const ran = await rig.plan({ 'sealpost.yaml': spy }, 'reviewed', { inputs: { target: 'spy' } })
    expect(ran).toMatchObject({ code: 0 })
    expect(lines(ran)).toEqual([])
    expect(ran.out).toContain('`production` goes to `actions` of `spy`')
  })

  it('needs to read the repository', async () => {
    const ran = await rig.plan({}, 'reviewed', { inputs: { 'job-token': '' } })
    expect(reportOf(ran).error).toMatchObject({ code: 'usage' })
    const other = await rig.plan({}, 'reviewed', { inputs: { 'job-token': 'not-a-token' } })
    expect(reportOf(other).error).toMatchObject({ code: 'unauthorized' })
    const outside = await rig.plan({}, 'reviewed', { inputs: { config: '../sealpost.yaml' } })
    expect(reportOf(outside).error).toMatchObject({ code: 'outside' })
  })
})

describe('a reviewed plan, after the default branch moved on', () => {
  beforeEach(open)
  afterEach(close)

  it('runs the default branch of today, and takes nothing for touched that came there meanwhile', async () => {
    rig.merge({ 'sealpost.yaml': baseConfig.replace('"!INTERNAL_*"', '"!INTERNAL_*", "!ODD"') })
    const behind = await rig.plan({ 'README.md': 'x' }, 'reviewed')
    // ODD is ours and not wanted any more
    expect(lines(behind)[1]).toBe('web shop-web/production ODD: leave not-allowed instead of remove')
    expect(reportOf(behind).proposal?.changes).toEqual([])
  })

  it('holds nothing against a value that the pull request is about to replace', async () => {
    rig.merge({ 'secrets/preview.env': await rig.encrypted('preview', { ...rig.values.preview, DATABASE_URL: '' }) })
    const from = rig.github.git.ref(home, 'heads/main') ?? ''
    const refused = await rig.plan({ 'README.md': 'x' }, 'reviewed', { from })
    expect(reportOf(refused).refusals.map(({ rule }) => rule)).toContain('not-empty')
    const mended = await rig.encrypted('preview', { ...rig.values.preview, DATABASE_URL: 'x' })
    const ran = await rig.plan({ 'secrets/preview.env': mended }, 'reviewed', { from })
    expect(reportOf(ran).refusals).toEqual([])
  })

  it('is not stopped by what its own config lifts, and by everything else', async () => {
    const limited = (most: number) =>
      baseConfig.replace('allow: update,', `allow: [create, update, remove], maxRemovals: ${most},`)
    rig.merge({ 'sealpost.yaml': limited(0) })
    const from = rig.github.git.ref(home, 'heads/main') ?? ''
    const { DATABASE_URL: _, ...rest } = rig.values.preview
    const removed = { 'secrets/preview.env': await rig.encrypted('preview', rest) }
    const refusedBy = async (files: Record<string, string>) => {
      const ran = await rig.plan({ ...removed, ...files }, 'reviewed', { from, inputs: { comment: 'true' } })
      const { refusals, summary } = reportOf(ran)
      const said = rig.github.comments.list(home, 7).at(-1)?.body ?? ''
      return { code: ran.code, refused: summary.refused, refusals: refusals.map((one) => one.passesAfterMerge), said }
    }
    expect(await refusedBy({})).toMatchObject({ code: 3, refused: 1, refusals: [undefined] })
    expect(await refusedBy({ 'sealpost.yaml': limited(1) })).toMatchObject({
      code: 3,
      refused: 1,
      refusals: [undefined],
    })
    const lifted = await refusedBy({ 'sealpost.yaml': limited(2) })
    expect(lifted).toMatchObject({ code: 0, refused: 0, refusals: [true] })
    expect(lifted.said).toContain('passes after merge')
    expect(lifted.said).toContain('`policy.maxRemovals` is `2` (was `0`)')
  })

  it('is not stopped by a value that it replaces, or that its config says is meant', async () => {
    const odd = { ...rig.values.preview, DATABASE_URL: '[object Object]' }
    rig.merge({ 'secrets/preview.env': await rig.encrypted('preview', odd) })
    const from = rig.github.git.ref(home, 'heads/main') ?? ''
    const errorOf = async (files: Record<string, string>) => {
      const ran = await rig.plan(files, 'reviewed', { from })
      return [ran.code, reportOf(ran).error?.code]
    }
    expect(await errorOf({ 'README.md': 'x' })).toEqual([3, 'source'])
    const mended = await rig.encrypted('preview', { ...odd, DATABASE_URL: 'postgres://made-up' })
    expect(await errorOf({ 'secrets/preview.env': mended })).toEqual([0, undefined])
    const meant = baseConfig.replace('allow: update,', 'allow: update, allowUnusual: [DATABASE_URL],')
    expect(await errorOf({ 'sealpost.yaml': meant })).toEqual([0, undefined])
  })

  it('says of what is held back that its own config lets it through', async () => {
    const { DATABASE_URL: _, ...rest } = rig.values.preview
    const ran = await rig.plan(
      {
        'secrets/preview.env': await rig.encrypted('preview', rest),
        'sealpost.yaml': baseConfig.replace('allow: update,', 'allow: [create, update, remove], maxRemovals: 9,'),
      },
      'reviewed',
    )
    const held = reportOf(ran).changes.filter(({ name, do: kind }) => name === 'DATABASE_URL' && kind === 'leave')
    expect(held.map(({ note }) => note)).toEqual(Array(2).fill(expect.stringContaining('passes after merge')))
    expect(ran.code).toBe(0)
  })

  it('takes a token by a name of its own only where the workflow lists it', async () => {
    rig.merge({
      'sealpost.yaml': baseConfig.replace(
        '    project: shop-web',
        '    token: { env: OTHER_VERCEL_TOKEN }\n    project: shop-web',
      ),
    })
    const from = rig.github.git.ref(home, 'heads/main') ?? ''
    const refused = await rig.plan({}, 'reviewed', { from })
    expect(reportOf(refused).error).toMatchObject({
      code: 'untrusted',
      message: 'web uses the token in OTHER_VERCEL_TOKEN, which is not in `token-names`',
    })
    expect(refused.code).toBe(3)
    expect(refused.asked.filter((line) => line.includes('/secrets') || line.includes('/v'))).toEqual([])
    const inputs = { 'token-names': 'A, OTHER_VERCEL_TOKEN' }
    expect(lines(await rig.plan({}, 'reviewed', { from, inputs }))).toEqual([drifted, ...inStep])
    const narrowed = await rig.plan({}, 'reviewed', { from, inputs: { target: 'repo' } })
    expect(lines(narrowed)).toEqual(inStep.slice(0, 2))
  })

  it('leaves out what is an installed package, and compares the rest', async () => {
    rig.merge({ 'sealpost.yaml': `${baseConfig}  other:\n    use: harmful\n    environments: { production: x }\n` })
    const from = rig.github.git.ref(home, 'heads/main') ?? ''
    const ran = await rig.plan({ 'README.md': 'x' }, 'reviewed', { from })
    expect(lines(ran)).toEqual([drifted, ...inStep])
    expect(reportOf(ran).refusals).toEqual([])
    rig.merge({
      'sealpost.yaml': baseConfig.replace('use: dotenvx, path: "secrets/{environment}.env"', 'use: harmful'),
    })
    const source = await rig.plan({ 'sealpost.yaml': baseConfig }, 'reviewed', {
      from: rig.github.git.ref(home, 'heads/main') ?? '',
    })
    expect(source.code).toBe(0)
    expect(reportOf(source)).toMatchObject({ changes: [], hash: '' })
  })

  it('starts no program, also where the default branch has its values from one', async () => {
    const started = join(tmpdir(), `sealpost-started-${process.pid}`)
    const dotenvx = 'use: dotenvx, path: "secrets/{environment}.env"'
    const config = baseConfig.replace(dotenvx, `use: exec, argv: [touch, "${started}-{environment}"]`)
    rig.merge({ 'sealpost.yaml': config })
    const from = rig.github.git.ref(home, 'heads/main') ?? ''
    for (const event of ['reviewed', 'fork'] as const) {
      const ran = await rig.plan({ 'README.md': '# changed\n' }, event, { from })
      expect(reportOf(ran).changes).toEqual([])
      if (event === 'reviewed') expect(reportOf(ran).error).toMatchObject({ code: 'untrusted' })
      for (const environment of ['production', 'preview']) expect(existsSync(`${started}-${environment}`)).toBe(false)
    }
  })

  it('gives the structure alone where the default branch has no config, or a broken one', async () => {
    for (const content of [undefined, 'version: 2\n']) {
      rig.merge({ 'sealpost.yaml': content })
      const from = rig.github.git.ref(home, 'heads/main') ?? ''
      const ran = await rig.plan({ 'sealpost.yaml': baseConfig }, 'reviewed', { from })
      expect(ran.out).toContain('the config is new')
      expect(ran.sourceReads.filter((read) => read.startsWith('GET'))).toEqual([])
      expect(ran.code).toBe(0)
    }
    rig.merge({ 'sealpost.yaml': undefined })
    const nothing = await rig.plan({}, 'reviewed', { from: rig.github.git.ref(home, 'heads/main') ?? '' })
    expect(reportOf(nothing).error).toMatchObject({ code: 'config-missing', where: 'sealpost.yaml' })
  })

  it('does not follow the default branch out of the repository', async () => {
    rig.merge({ 'sealpost.yaml': baseConfig.replace('secrets/{environment}.env', '../{environment}.env') })
    const ran = await rig.plan({}, 'reviewed', { from: rig.github.git.ref(home, 'heads/main') ?? '' })
    expect(reportOf(ran).error).toMatchObject({ code: 'outside', where: '../preview.env' })
    expect(ran.files).toEqual([])
  })
})
