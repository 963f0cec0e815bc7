import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/core/source.js'
import type { RunCall } from '../../src/engine/options.js'
import { run } from '../../src/engine/run.js'
import { fakeDrawer, fakeSource } from '../kit/fake.js'
import { stage } from '../kit/stage.js'

type Plain = Record<string, Record<string, string>>

/** The real engine on a machine in memory, with sources of its own. */
function opened(blocks: string, values: Plain, file: Plain = {}) {
  const at = stage({ values: {} })
  const { source, drawer } = fakeDrawer(() => values)
  const text = (targets: string) => `version: 1
owner: tests
${blocks}
environments: [production, preview]
policy: { allow: remove, maxRemovals: 9 }
targets:
${targets}
`
  async function go(more: Partial<Pick<RunCall, 'command' | 'only' | 'saved'>> & { use?: Source } = {}, targets = web) {
    at.clock.pass(5000)
    const { use = source, ...rest } = more
    const call = at.call()
    at.machine.files.set('/work/sealpost.yaml', new TextEncoder().encode(text(targets)))
    const process = at.machine.boot()
    const lists = { drawer: async () => ({ source: use }), chest: async () => ({ source: fakeSource(() => file) }) }
    const report = await run({ ...call, ...rest, sources: lists }, process.runtime)
    process.exit()
    const told = report.changes.map(({ scope, name, do: kind, why, sure }) => `${scope}/${name} ${kind} ${why ?? sure}`)
    return { report, told: told.sort() }
  }
  return { at, source, drawer, values, file, go }
}

const web = '  web: { use: fake, project: shop, environments: { production: [production], preview: [preview] } }'
const single = 'source: { use: drawer, compare: version }'

describe('versions in place of values', () => {
  it('are asked for by plan and apply, not by drift, and of the environments of the run only', async () => {
    const { drawer, go } = opened(single, { production: { A: 'one' }, preview: { A: 'two' } })
    await go()
    const before = { ...drawer.asked }
    await go({ command: 'drift' })
    expect(drawer.asked).toEqual(before)
    const { told } = await go({ command: 'plan', only: { targets: [], environments: ['preview'] } })
    expect(told).toEqual(['shop/preview/A keep version'])
    expect(drawer.asked).toEqual({ values: before.values, versions: before.versions + 1 })
  })

  it('stand beside the values of a layer that tells none, name by name', async () => {
    const blocks = `sources:
  safe: { use: drawer, compare: version }
  file: { use: chest }
clash: last`
    const values = { production: { A: 'of-the-safe', B: 'of-the-safe' }, preview: { A: 'of-the-safe' } }
    const { file, drawer, go, at } = opened(blocks, values, { production: { B: 'of-the-file' }, preview: { C: 'x' } })
    await go()
    const before = drawer.asked.values
    expect((await go()).told).toEqual([
      'shop/preview/A keep version',
      'shop/preview/C keep revision',
      'shop/production/A keep version',
      'shop/production/B keep revision',
    ])
    expect(drawer.asked.values).toBe(before)
    // one of the two is written: what the other has of that environment is read with it
    file.production = { B: 'other' }
    expect((await go()).told).toEqual([
      'shop/preview/A keep version',
      'shop/preview/C keep revision',
      'shop/production/A keep revision',
      'shop/production/B update source-changed',
    ])
    expect(drawer.asked.values).toBe(before + 1)
    expect(at.vendor.peek('shop', 'production', 'B')?.value).toBe('other')
    // what lay behind the file comes out again, in the version that it always had
    file.production = { D: 'new' }
    expect((await go()).told).toContain('shop/production/B update source-changed')
    expect(at.vendor.peek('shop', 'production', 'B')?.value).toBe('of-the-safe')
  })

  it('say of a clash what values say of it', async () => {
    const blocks = 'sources:\n  safe: { use: drawer, compare: version }\n  file: { use: chest }'
    const held: Plain = { production: { A: 'one' }, preview: { A: 'one' } }
    const { file, go } = opened(blocks, held, { production: { B: 'x' }, preview: { B: 'x' } })
    await go()
    file.production = { A: 'two' }
    expect((await go()).report.error).toMatchObject({ code: 'source-duplicate', exit: 3 })
  })

  it('count for nothing where a setting of the source is another', async () => {
    const held = { production: { A: 'one' }, preview: { A: 'two' } }
    const first = opened(single, held)
    await first.go()
    const other = opened('source: { use: drawer, compare: version, path: elsewhere }', held)
    for (const [file, bytes] of first.at.machine.files) other.at.machine.files.set(file, bytes)
    const { report } = await other.go({ command: 'plan' })
    expect(report.summary.keep + report.summary.create).toBe(2)
    expect(other.drawer.asked.values).toBe(1)
  })

  it('that only some environments have are taken, and the others read', async () => {
    const { source, drawer, go } = opened(single, { production: { A: 'one' }, preview: { A: 'two' } })
    const { versions } = source
    if (versions === 'none') throw new Error('it tells versions')
    const use: Source = {
      ...source,
      versions: {
        by: 'some',
        list: async (call) => new Map([...(await versions.list(call))].filter(([one]) => one === 'preview')),
      },
    }
    await go({ use })
    const before = drawer.asked.values
    expect((await go({ use })).told).toEqual(['shop/preview/A keep version', 'shop/production/A keep revision'])
    expect(drawer.asked.values).toBe(before + 1)
  })

  it('end the run with an error of theirs', async () => {
    const { source, go } = opened(single, { production: { A: 'one' }, preview: { A: 'two' } })
    const list = async () => {
      throw new Error('somewhere inside')
    }
    const { report } = await go({ use: { ...source, versions: { by: 'nothing', list } } })
    expect(report.error).toMatchObject({ code: 'internal' })
    expect(report.changes).toEqual([])
  })

  it('of an environment with nothing in it are left to reading, which is refused', async () => {
    const { values, drawer, go } = opened(single, { production: { A: 'one' }, preview: { A: 'two' } } as Plain)
    await go()
    const before = drawer.asked.values
    values.preview = {}
    const { report } = await go()
    expect(report.refusals.map(({ rule }) => rule)).toEqual(['empty-source'])
    expect(drawer.asked.values).toBe(before + 1)
  })

  it('are not gone by once more where the source changes before its values are read', async () => {
    const values: Plain = { production: { A: 'one' }, preview: { A: 'two' } }
    const { source, at, go } = opened(single, values)
    const two = `${web}\n  late: { use: fake, project: shop, secrets: [LATE], environments: { production: [development] } }`
    await go({}, two)
    at.clock.pass(5000)
    at.vendor.put('shop', 'production', 'A', 'by-hand')
    const use: Source = {
      ...source,
      read: async (call) => {
        values.production = { A: 'one', LATE: 'newcomer' }
        return source.read(call)
      },
    }
    const { report } = await go({ use }, two)
    expect(report.error).toMatchObject({ code: 'source', message: /LATE is new for fake:shop\/development/ })
    expect(at.vendor.peek('shop', 'production', 'A')?.value).toBe('by-hand')
    expect((await go({}, two)).report.summary).toMatchObject({ create: 2, update: 1, written: 3 })
  })

  it('are no work of a saved plan, which is carried out exactly, and reads what it writes', async () => {
    const values: Plain = { production: { A: 'one' }, preview: { A: 'two' } }
    const { drawer, at, go } = opened(single, values)
    await go()
    values.production = { A: 'three' }
    let saved = ''
    const make = async (text: string) => {
      saved = text
    }
    const { report } = await go({ command: 'plan', saved: { make, lifeMs: 600_000 } })
    expect(report.changes.map((one) => one.sure ?? one.why)).toEqual(['source-changed', 'version'])
    expect(saved).not.toContain('provenance')
    const applied = await go({ saved: { apply: saved } })
    expect(applied.report).toMatchObject({ refusals: [], summary: { update: 1, keep: 1, written: 1 } })
    expect(drawer.asked.values).toBe(3)
    expect(at.vendor.peek('shop', 'production', 'A')?.value).toBe('three')
    values.preview = { A: 'four' }
    const late = await go({ saved: { apply: saved } })
    expect(late.report.error?.code).toBe('plan-stale')
  })
})
