import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../../src/core/report.js'
import { baseConfig, openRig, type Ran, type Rig } from '../../hostile/rig.js'

const config = baseConfig
  .replace(
    'source: { use: dotenvx, path: "secrets/{environment}.env" }\n',
    `sources:
  shared: { use: dotenv, path: "shared/{environment}.env", map: { production: live } }
  app: { use: dotenvx, path: "secrets/{environment}.env" }
`,
  )
  .replace('    use: github\n', '    use: github\n    from: [app]\n')
const shared = { 'shared/live.env': 'TEAM_TOKEN=made-up-team-1\n', 'shared/preview.env': 'TEAM_TOKEN=made-up-team-2\n' }

let rig: Rig
beforeAll(async () => {
  rig = await openRig(config, shared)
})
afterAll(() => rig.close())

const reportOf = (ran: Ran) => JSON.parse(ran.report) as Report
/** `target environment name: do why of source` of what is not the same. */
const lines = (ran: Ran) =>
  reportOf(ran).changes.flatMap(({ target, environment, name, do: kind, why, source }) =>
    kind === 'keep' ? [] : [`${target} ${environment} ${name}: ${kind} ${why} of ${source?.name}, ${source?.at}`],
  )
const drifted = 'web production SHARED_TOKEN: update drifted of app, secrets/production.env:5'

describe('a plan for a pull request, with several sources', () => {
  it('compares what it leaves alone, and says where each value comes from', async () => {
    const ran = await rig.plan({ 'README.md': 'x' }, 'reviewed')
    expect(lines(ran)).toEqual([drifted])
    const sources = reportOf(ran).changes.map(({ target, source }) => `${target} ${source?.name}`)
    expect([...new Set(sources)]).toEqual(['repo app', 'web shared', 'web app'])
    expect(ran.code).toBe(0)
  })

  it('names what changes at one of them, where the targets take from it, by the config’s own environment', async () => {
    const ran = await rig.plan({ 'shared/live.env': 'TEAM_TOKEN=another\nNEW=made-up-new\n' }, 'reviewed')
    expect(lines(ran)).toEqual([
      'web production TEAM_TOKEN: update proposed of shared, dotenv:live',
      drifted,
      'web production NEW: create proposed of shared, dotenv:live',
    ])
    expect(ran.shown).not.toContain('made-up-new')
  })

  it('takes a name that goes from one to another for changed', async () => {
    const { DATABASE_URL, ...rest } = rig.values.production
    const ran = await rig.plan(
      {
        'shared/live.env': `TEAM_TOKEN=made-up-team-1\nDATABASE_URL=${DATABASE_URL}\n`,
        'secrets/production.env': await rig.encrypted('production', rest),
      },
      'reviewed',
    )
    const one = reportOf(ran).changes.find(({ target, name }) => target === 'web' && name === 'DATABASE_URL')
    expect(one).toMatchObject({ do: 'update', why: 'proposed', proposed: 'changed' })
    // the other target takes from one of them only, and that has it no more
    const other = reportOf(ran).changes.find(({ target, name }) => target === 'repo' && name === 'DATABASE_URL')
    expect(other).toMatchObject({ instead: 'remove', proposed: 'removed' })
  })

  it('shows another source, or what a target takes, as what it widens', async () => {
    const path = { 'sealpost.yaml': config.replace('shared/{environment}', 'other/{environment}') }
    expect((await rig.plan(path, 'reviewed')).out).toContain(
      '`sources.shared.path` is `other/{environment}.env` (was `shared/{environment}.env`)',
    )
    const from = { 'sealpost.yaml': config.replace('    from: [app]\n', '') }
    const widened = await rig.plan(from, 'untrusted' as never)
    const reviewed = await rig.plan(from, 'reviewed')
    for (const ran of [widened, reviewed]) {
      expect(ran.out).toContain('`repo` takes from the source `shared`')
      expect(reportOf(ran).proposal?.edges.map(({ target, at }) => `${target} ${at.at(-1)}`)).toEqual([
        'repo from: shared',
        'repo from: shared',
      ])
    }
    // what it touches is not compared
    expect(reportOf(reviewed).changes.filter(({ target }) => target === 'repo')).toEqual([])
  })

  it('of a fork reads none of them', async () => {
    const ran = await rig.plan({ 'shared/live.env': 'TEAM_TOKEN=another\n' }, 'fork')
    expect(reportOf(ran)).toMatchObject({ changes: [], hash: '', proposal: { mode: 'untrusted' } })
    expect(ran.sourceReads).toEqual([])
  })
})
