import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { config, type Desk, openDesk, openShelves, type Shelves } from '../kit.js'

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

const keyless = { env: { SEALPOST_KEY: undefined } }
const asked = () => shelves.requests.length

describe('show of a saved plan', () => {
  it('is what plan showed, by the file alone', async () => {
    const planned = await desk.run(['plan', '--out', 'prod.plan'])
    const before = asked()
    const { code, out, err } = await desk.run(['show', 'prod.plan'], { env: { SHELF_TOKEN: undefined } })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [report = '', validity = ''] = out.split('\nSaved plan ')
    expect(planned.out).toContain(report.trimEnd())
    expect(report).toContain('    create    API_KEY       new at the target\n')
    expect(validity).toMatch(/^[0-9a-f]{12}, made \S+ \S+ UTC, valid until \S+ \S+ UTC\.\n$/)
    expect(asked()).toBe(before)
  })

  it('says without a key that nobody verified it', async () => {
    await desk.run(['plan', '--out', 'prod.plan'])
    const sealed = await desk.run(['show', 'prod.plan'])
    const { code, out, err } = await desk.run(['show', 'prod.plan'], keyless)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const part of sealed.out.split('\nSaved plan ')) expect(out).toContain(part.trimEnd())
    expect(out).toContain('  not verified: without SEALPOST_KEY, changes')
    for (const format of ['markdown', 'json', 'html'])
      expect((await desk.run(['show', 'prod.plan', '--format', format], keyless)).out).toContain('not verified')
  })

  it('refuses one that was changed, or that another key sealed', async () => {
    await desk.run(['plan', '--out', 'prod.plan'])
    const text = (await desk.read('prod.plan')) ?? ''
    await desk.write('changed.plan', text.replace('API_KEY', 'API_KEX'))
    const changed = await desk.run(['show', 'changed.plan'])
    expect(changed).toMatchObject({ code: 3, out: '' })
    expect(changed.err).toContain('error (plan-invalid): the plan was changed after it was made')
    expect((await desk.run(['show', 'changed.plan'], keyless)).out).toMatch(/API_KEX[\s\S]*not verified/)
    const other = Buffer.alloc(32, 7).toString('base64url')
    const { code, err } = await desk.run(['show', 'prod.plan'], { env: { SEALPOST_KEY: other } })
    expect(code).toBe(3)
    expect(err).toContain('the plan was made with the key')
  })

  it('takes no shape but that of a plan from a file that nobody vouches for', async () => {
    await desk.run(['plan', '--out', 'prod.plan'])
    const text = (await desk.read('prod.plan')) ?? ''
    for (const [from, to] of [
      ['"do":"create"', '"do":"explode"'],
      ['"target":"rack"', '"target":"../rack"'],
      ['"refusals": 0', '"refusals": -1'],
      ['"created": "2', '"created": "x'],
      ['"changes": [', '"changes": [[],'],
    ] as const) {
      expect(text).toContain(from)
      await desk.write('odd.plan', text.replace(from, to))
      const { code, out, err } = await desk.run(['show', 'odd.plan'], keyless)
      expect({ code, out }).toEqual({ code: 3, out: '' })
      expect(err).toContain('error (plan-invalid): this is not a Sealpost plan')
      expect(err).not.toContain(to)
    }
  })

  it('tells that its time is over, and that it held refusals', async () => {
    desk.values.production = {}
    const refused = await desk.run(['plan', '--out', 'prod.plan'])
    expect(refused.code).toBe(3)
    const now = desk.runtime.now
    const later = { runtime: { now: () => now() + 61 * 60_000 } }
    const { code, out } = await desk.run(['show', 'prod.plan'], later)
    expect(code).toBe(0)
    expect(out).toContain('the plan had 1 refusal when it was made')
    expect(out).toMatch(/the plan expired at 20\d\d-/)
    expect((await desk.run(['show', 'prod.plan'])).out).not.toContain('expired')
  })
})

describe('show of a report', () => {
  it('gives each format as the run would have written it', async () => {
    const kept = ['--report', 'r.json', '--report', 'r.md', '--report', 'r.html']
    const applied = await desk.run(['apply', '--yes', ...kept])
    const shown = applied.out.replace(/\n2 written\.\n$/, '')
    expect(await desk.run(['show', 'r.json'], keyless)).toEqual({ code: 0, out: shown, err: '' })
    for (const [format, file] of [
      ['json', 'r.json'],
      ['markdown', 'r.md'],
      ['html', 'r.html'],
    ] as const) {
      const { code, out } = await desk.run(['show', 'r.json', '--format', format], keyless)
      expect([code, out.trimEnd()]).toEqual([0, (await desk.read(file))?.trimEnd()])
    }
    await desk.run(['plan', '--report', 'same.json'])
    expect((await desk.run(['show', 'same.json', '--verbose'])).out).toContain(
      'same      API_KEY       version stamp unchanged',
    )
  })

  it('tells the error that ended the run', async () => {
    delete desk.values.production
    const planned = await desk.run(['plan', '--report', 'r.json'])
    expect(await desk.run(['show', 'r.json'])).toEqual({ code: 0, out: planned.err, err: '' })
  })

  it.each([
    ['{"version":1}', 3, 'error (plan-invalid): this is neither a Sealpost plan nor a Sealpost report'],
    ['not even JSON', 3, 'error (plan-invalid): this is neither a Sealpost plan nor a Sealpost report'],
    [undefined, 64, 'error (usage): it.json does not exist'],
  ])('refuses %j', async (text, exit, told) => {
    if (text !== undefined) await desk.write('it.json', text)
    const { code, out, err } = await desk.run(['show', 'it.json'])
    expect({ code, out }).toEqual({ code: exit, out: '' })
    expect(err).toContain(told)
  })

  it('knows no other format', async () => {
    expect(await desk.run(['show', 'r.json', '--format', 'pdf'])).toMatchObject({ code: 64, out: '' })
  })
})
