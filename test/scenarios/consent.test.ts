import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseReport } from '../../src/io/parse-report.js'
import { config, type Desk, openDesk, openShelves, type Shelves, scripted } from '../cli/kit.js'

let shelves: Shelves
let desk: Desk

const strict = `${config}  other:
    use: shelf
    rack: b
    environments: { production: production }
`

beforeEach(async () => {
  shelves = await openShelves()
  desk = await openDesk(shelves)
  await desk.write('sealpost.yaml', strict)
  desk.values.production = { KEPT: '1', OLD: '2', OLDER: '3' }
  await desk.run(['apply', '--yes'])
  desk.values.production = { KEPT: '1' }
})
afterEach(async () => {
  await shelves.close()
  await desk.close()
})

const names = (at = 'a/production') => [...(shelves.content.get(at)?.keys() ?? [])]
const writes = () => shelves.requests.filter(({ method }) => method !== 'GET').length

describe('a removal that the policy holds back', () => {
  it('is left without a consent, and made with one, in all the places that the plan shows', async () => {
    expect((await desk.run(['apply', '--yes'])).code).toBe(2)
    expect(names()).toEqual(['KEPT', 'OLD', 'OLDER'])

    const { code, out } = await desk.run(['apply', '--yes', '--allow-removal', 'OLD'])
    expect(code).toBe(2)
    expect(out).toContain('Allowed for this run only: removal of OLD in 2 places')
    expect([names(), names('b/production')]).toEqual([
      ['KEPT', 'OLDER'],
      ['KEPT', 'OLDER'],
    ])

    const { out: next } = await desk.run(['plan'])
    expect(next).not.toContain('Allowed for this run only')
    expect((await desk.run(['apply', '--yes'])).code).toBe(2)
    expect(names()).toEqual(['KEPT', 'OLDER'])
  })

  it('is made at one place where the consent names one', async () => {
    const { out } = await desk.run(['apply', '--yes', '--allow-removal', 'other:b/production#OLD', 'OLDER'])
    expect(out).toContain('removal of OLDER in 2 places, other:b/production#OLD in 1 place')
    expect([names(), names('b/production')]).toEqual([['KEPT', 'OLD'], ['KEPT']])
  })

  it('is asked about, and not made where the answer is no', async () => {
    const { prompts, asked } = scripted([false])
    const { out } = await desk.run(['apply', '--allow-removal', 'OLD'], { terminal: true, prompts })
    expect(asked).toEqual(['Write 2 changes, including 2 removals?'])
    expect(out).toContain('Allowed for this run only: removal of OLD in 2 places')
    expect(names()).toContain('OLD')
  })

  it('is told in JSON, with the names and how many places they are at', async () => {
    const { out } = await desk.run(['apply', '--yes', '--json', '--allow-removal', 'OLD'])
    const report = parseReport(out)
    expect(report.consent).toEqual({ names: [{ kind: 'remove', name: 'OLD', places: 2 }] })
    expect(report.changes.filter(({ consented, ok }) => consented && ok).map(({ name }) => name)).toEqual([
      'OLD',
      'OLD',
    ])
    expect(JSON.parse((await desk.run(['plan', '--json'])).out)).not.toHaveProperty('consent')
  })

  it('refuses the run where it comes to nothing, beside whatever else is allowed', async () => {
    const before = writes()
    const { code, out } = await desk.run(['apply', '--yes', '--allow-removal', 'OLD', 'OLDERR'])
    expect(code).toBe(3)
    expect(out).toContain('OLDERR would not be removed by this run: the plan has no such name; did you mean `OLDER`?')
    expect(writes()).toBe(before)
    expect((await desk.run(['apply', '--yes', '--allow-removal', 'KEPT'])).code).toBe(3)
    expect(writes()).toBe(before)
  })

  it('is one of drift never, which writes nothing', async () => {
    expect((await desk.run(['drift', '--allow-removal', 'OLD'])).code).toBe(64)
  })
})

describe('a plan that is saved with a consent', () => {
  const consented = (...more: string[]) => desk.run(['plan', '--out', 'p', '--allow-removal', 'OLD', ...more])

  it('carries it, and is carried out with it alone', async () => {
    await consented()
    const saved = JSON.parse((await desk.read('p')) ?? '')
    expect(saved.consents).toEqual({ remove: ['OLD'] })
    expect((await desk.run(['show', 'p'])).out).toContain('Allowed for this run only: removal of OLD in 2 places')
    expect((await desk.run(['show', 'p'], { env: { SEALPOST_KEY: '' } })).out).toContain('removal of OLD in 2 places')

    const before = writes()
    for (const more of [
      ['--allow-removal', 'OLDER'],
      ['--allow-removal', 'OLD'],
      ['--allow-update', 'KEPT'],
    ]) {
      const { code, err } = await desk.run(['apply', '--plan', 'p', ...more])
      expect([code, err]).toEqual([64, expect.stringContaining(' cannot be combined with --plan')])
    }
    expect(writes()).toBe(before)
    const { out } = await desk.run(['apply', '--plan', 'p', '--json'])
    expect(parseReport(out).consent).toEqual({ names: [{ kind: 'remove', name: 'OLD', places: 2 }] })
    expect(names()).toEqual(['KEPT', 'OLDER'])
    expect((await desk.run(['apply', '--plan', 'p'])).code).toBe(3)
  })

  it('cannot be given one, or have its own taken out, without the key', async () => {
    await consented()
    const text = (await desk.read('p')) ?? ''
    const edits = [
      text.replace('"remove":["OLD"]', '"remove":["OLD","OLDER"]'),
      text.replace('"remove":["OLD"]', '"remove":["OLDER"]'),
      text.replace(/ {2}"consents": .*\n/, ''),
    ]
    await desk.run(['plan', '--out', 'p'])
    const plain = (await desk.read('p')) ?? ''
    edits.push(plain.replace('  "refusals"', '  "consents": {"remove":["OLD"]},\n  "refusals"'))
    const before = writes()
    for (const edited of edits) {
      expect([text, plain]).not.toContain(edited)
      await desk.write('p', edited)
      expect(await desk.run(['apply', '--plan', 'p'])).toMatchObject({
        code: 3,
        err: expect.stringContaining('changed'),
      })
    }
    expect(writes()).toBe(before)
    expect(names()).toContain('OLD')
  })

  it('has another hash than a plan without it, or with another', async () => {
    const hashes = new Set<string>()
    for (const more of [[], ['--allow-removal', 'OLD'], ['--allow-removal', 'OLD', 'OLDER'], ['--allow-removal', 'x']])
      hashes.add(JSON.parse((await desk.run(['plan', '--json', ...more])).out).hash)
    expect(hashes.size).toBe(4)
    const spelled = await desk.run(['plan', '--json', '--allow-removal', 'OLDER', 'OLD'])
    expect(hashes).toContain(JSON.parse(spelled.out).hash)
  })

  it('is void once what it would remove was edited', async () => {
    await consented()
    shelves.put('a/production', 'OLD', 'edited')
    const before = writes()
    expect((await desk.run(['apply', '--plan', 'p'])).code).toBe(3)
    expect(writes()).toBe(before)
  })
})

describe('other consents', () => {
  it('take over one name of somebody else, and leave the other', async () => {
    desk.values.production = { KEPT: '1', OLD: '2', OLDER: '3', X: '4', Y: '5' }
    for (const name of ['X', 'Y']) shelves.put('a/production', name, 'theirs')
    await desk.run(['apply', '--yes', '--target', 'rack', '--allow-adoption', 'X'])
    const value = (name: string) => shelves.content.get('a/production')?.get(name)?.value
    expect([value('X'), value('Y')]).toEqual(['4', 'theirs'])
  })

  it('restore what was edited where edits are only reported', async () => {
    await desk.write('sealpost.yaml', strict.replace('targets:', 'policy: { onDrift: report }\ntargets:'))
    shelves.put('a/production', 'KEPT', 'edited')
    expect((await desk.run(['apply', '--yes'])).code).toBe(2)
    await desk.run(['apply', '--yes', '--allow-update', 'KEPT'])
    expect(shelves.content.get('a/production')?.get('KEPT')?.value).toBe('1')
  })
})

describe('what could pass for a consent', () => {
  it.each<[string, string]>([
    ['a key of the policy', 'policy: { allowRemoval: [OLD] }'],
    ['a key of the config', 'allow-removal: [OLD]'],
    ['a list of consents', 'consents: { remove: [OLD] }'],
  ])('is no part of a config: %s', async (_, line) => {
    await desk.write('sealpost.yaml', strict.replace('targets:', `${line}\ntargets:`))
    expect((await desk.run(['apply', '--yes'])).code).toBe(64)
    expect(names()).toContain('OLD')
  })

  it('is no variable of the environment', async () => {
    const env = {
      SEALPOST_ALLOW_REMOVAL: 'OLD',
      ALLOW_REMOVAL: 'OLD',
      'INPUT_ALLOW-REMOVAL': 'OLD',
      INPUT_ALLOW_REMOVAL: 'OLD',
    }
    expect((await desk.run(['apply', '--yes'], { env })).code).toBe(2)
    expect(names()).toContain('OLD')
  })

  it('counts for nothing in a job, where nobody knows who typed it', async () => {
    const before = writes()
    const jobs = [{ CI: 'true' }, { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_ACTOR: 'x' }]
    await desk.run(['plan', '--out', 'p', '--allow-removal', 'OLD'])
    for (const env of [...jobs, { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'web' }]) {
      for (const argv of [
        ['plan', '--allow-removal', 'OLD'],
        ['apply', '--yes', '--allow-removal', 'OLD'],
        ['apply', '--plan', 'p'],
      ]) {
        const { code, err } = await desk.run(argv, { env })
        expect([code, err]).toEqual([
          3,
          expect.stringContaining('this run does not accept one-off consent: this command runs in a job'),
        ])
      }
    }
    expect(writes()).toBe(before)
    expect(names()).toContain('OLD')
  })
})
