import { afterEach, describe, expect, it } from 'vitest'
import type { Settings } from '../../../src/targets/github/scope.js'
import { type GithubWorld, openGithub } from './target.kit.js'

const list = (family: string) => `/orgs/acme/${family}/secrets`
const variables = '/orgs/acme/actions/variables'
const families = ['actions', 'dependabot', 'codespaces'] as const
const repositories = ['acme/shop', 'acme/site', 'acme/api', 'other/lib'].map((name) => ({ name }))

let runtime: GithubWorld | undefined
const open = async () => {
  runtime = await openGithub({ repositories })
  return runtime
}
afterEach(async () => {
  await runtime?.sim.close()
  runtime = undefined
})

const organization = (more: Partial<Settings> = {}): Settings => ({ organization: 'acme', ...more })

describe.each(families)('%s secrets of an organisation', (family) => {
  it.each(['private', 'all'] as const)('are created for %s repositories as the settings say', async (visibility) => {
    const { sim, put, scope, asked } = await open()
    const here = scope(family, { settings: organization({ visibility }) })
    expect(await put(here, { A: 'value' })).toMatchObject([{ ok: true, evidence: 'created' }])
    expect(sim.row(list(family), 'A')).toMatchObject({ value: 'value', visibility, selected: [] })
    expect(asked()).toHaveLength(2)
  })

  it('are private where the settings do not say', async () => {
    const { sim, put, scope } = await open()
    await put(scope(family, { settings: organization() }), { A: 'value' })
    expect(sim.row(list(family), 'A')).toMatchObject({ visibility: 'private' })
  })

  it('are created for selected repositories, whose names are looked up once', async () => {
    const { sim, put, scope, asked } = await open()
    const ids = ['acme/shop', 'acme/api'].map(sim.repositoryId)
    const settings = organization({ visibility: 'selected', repositories: ['shop', ids[1] ?? 0] })
    expect(await put(scope(family, { settings }), { A: '1', B: '2' })).toMatchObject([{ ok: true }, { ok: true }])
    expect(sim.row(list(family), 'A')).toMatchObject({ visibility: 'selected', selected: ids })
    expect(sim.row(list(family), 'B')).toMatchObject({ visibility: 'selected', selected: ids })
    expect(asked().filter((line) => line === 'GET /repos/acme/shop 200')).toHaveLength(1)
  })

  it.each(['private', 'all'] as const)(
    'keep their visibility (%s) on an update, at no extra request',
    async (visibility) => {
      const { sim, put, see, scope, asked } = await open()
      sim.plant(list(family), 'A', 'old', { visibility })
      const here = scope(family, { settings: organization({ visibility: visibility === 'all' ? 'private' : 'all' }) })
      const { sightings } = await see(here)
      asked()
      expect(await put(here, { A: 'new' }, sightings)).toMatchObject([{ ok: true, evidence: 'updated' }])
      expect(sim.row(list(family), 'A')).toMatchObject({ value: 'new', visibility })
      expect(asked()).toHaveLength(2)
    },
  )

  it('keep their selected repositories on an update, for one request more', async () => {
    const { sim, put, see, scope, asked } = await open()
    const selected = ['acme/site', 'acme/api'].map(sim.repositoryId)
    sim.plant(list(family), 'A', 'old', { visibility: 'selected', selected })
    sim.plant(list(family), 'B', 'old', { visibility: 'private' })
    const here = scope(family, { settings: organization({ visibility: 'selected', repositories: ['shop'] }) })
    const { sightings } = await see(here)
    asked()
    expect(await put(here, { A: 'new', B: 'new' }, sightings)).toMatchObject([{ ok: true }, { ok: true }])
    expect(sim.row(list(family), 'A')).toMatchObject({ value: 'new', visibility: 'selected', selected })
    expect(sim.row(list(family), 'B')).toMatchObject({ value: 'new', visibility: 'private', selected: [] })
    expect(asked()).toEqual([
      `GET ${list(family)}/public-key 200`,
      `GET ${list(family)}/A/repositories 200`,
      `PUT ${list(family)}/A 204`,
      `PUT ${list(family)}/B 204`,
    ])
  })
})

describe('values of an organisation', () => {
  const selectedSettings = organization({ visibility: 'selected', repositories: ['shop'] })

  it('keep more selected repositories than one page holds', async () => {
    const many = Array.from({ length: 130 }, (_, index) => ({ name: `acme/r${index}` }))
    runtime = await openGithub({ repositories: many })
    const { sim, put, see, scope } = runtime
    const selected = many.map(({ name }) => sim.repositoryId(name))
    sim.plant(list('actions'), 'A', 'old', { visibility: 'selected', selected })
    const here = scope('actions', { settings: organization() })
    await put(here, { A: 'new' }, (await see(here)).sightings)
    expect(sim.row(list('actions'), 'A')).toMatchObject({ value: 'new', selected })
  })

  it('keep an empty selection', async () => {
    const { sim, put, see, scope } = await open()
    sim.plant(list('actions'), 'A', 'old', { visibility: 'selected', selected: [] })
    const here = scope('actions', { settings: selectedSettings })
    await put(here, { A: 'new' }, (await see(here)).sightings)
    expect(sim.row(list('actions'), 'A')).toMatchObject({ value: 'new', visibility: 'selected', selected: [] })
  })

  it('are left as they are where not all selected repositories can be seen', async () => {
    const { sim, put, see, scope } = await open()
    const hidden = 999_999
    const selected = [sim.repositoryId('acme/shop'), hidden]
    sim.plant(list('actions'), 'A', 'old', { visibility: 'selected', selected })
    sim.plant(list('actions'), 'B', 'old', { visibility: 'private' })
    const here = scope('actions', { settings: organization() })
    const receipts = await put(here, { A: 'new' }, (await see(here)).sightings)
    expect(receipts).toMatchObject([{ ok: false, error: { code: 'forbidden' }, landed: 'no' }])
    expect(sim.row(list('actions'), 'A')).toMatchObject({ value: 'old', selected })
  })

  it('are left as they are where GitHub does not say who may use them', async () => {
    const { sim, put, scope } = await open()
    sim.plant(list('actions'), 'A', 'old', { visibility: 'all' })
    const here = scope('actions', { settings: organization() })
    const receipts = await put(here, { A: 'new' }, [{ name: 'A', handle: { visibility: 'a new kind' } }])
    expect(receipts).toMatchObject([{ ok: false, error: { code: 'bad-answer' } }])
    expect(sim.row(list('actions'), 'A')).toMatchObject({ value: 'old', visibility: 'all' })
  })

  it.each(['a new kind', undefined])(
    'whose audience GitHub calls %j are told from the look to stay as they are',
    async (visibility) => {
      const { sim, see, scope } = await open()
      const stamps = { created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-02T00:00:00Z' }
      const answer = (field: string) => ({
        status: 200,
        body: { total_count: 1, [field]: [{ name: 'A', value: 'x', visibility, ...stamps }] },
      })
      sim.order({ act: { kind: 'answer', answer: answer('secrets') } })
      const [secret] = (await see(scope('actions', { settings: organization() }))).sightings
      expect(secret?.blocked?.secret?.because).toContain('does not report which repositories')
      expect(secret?.blocked?.secret?.unlock).toContain('settings of the organisation')
      // a variable's PATCH leaves the audience alone
      sim.order({ act: { kind: 'answer', answer: answer('variables') } })
      const [variable] = (await see(scope('actions', { settings: organization(), form: 'public' }))).sightings
      expect(variable).toMatchObject({ name: 'A' })
      expect(variable).not.toHaveProperty('blocked')
    },
  )

  it('fail where a repository of the settings does not exist, and others do not', async () => {
    const { sim, put, scope, see } = await open()
    sim.plant(list('actions'), 'OLD', 'old', { visibility: 'all' })
    const here = scope('actions', { settings: organization({ visibility: 'selected', repositories: ['typo'] }) })
    const receipts = await put(here, { NEW: 'new', OLD: 'new' }, (await see(here)).sightings)
    expect(receipts).toMatchObject([{ ok: false, error: { code: 'not-found' }, landed: 'no' }, { ok: true }])
    expect(JSON.stringify(receipts)).toContain('acme/typo')
    expect(sim.names(list('actions'))).toEqual(['OLD'])
  })

  it('as variables get the audience of the settings and keep it on an update', async () => {
    const { sim, put, see, scope, asked } = await open()
    const here = scope('actions', { settings: selectedSettings, form: 'public' })
    const selected = [sim.repositoryId('acme/shop')]
    expect(await put(here, { A: 'one' })).toMatchObject([{ evidence: 'created' }])
    expect(sim.row(variables, 'A')).toMatchObject({ value: 'one', visibility: 'selected', selected })

    const other = [sim.repositoryId('acme/site')]
    sim.plant(variables, 'A', 'one', { visibility: 'selected', selected: other })
    const { sightings } = await see(here)
    asked()
    expect(await put(here, { A: 'two' }, sightings)).toMatchObject([{ evidence: 'updated' }])
    expect(sim.row(variables, 'A')).toMatchObject({ value: 'two', visibility: 'selected', selected: other })
    expect(asked()).toHaveLength(1)
  })

  it('as variables that somebody created meanwhile keep the audience that they got', async () => {
    const { sim, put, scope } = await open()
    sim.plant(variables, 'A', 'theirs', { visibility: 'all' })
    const here = scope('actions', { settings: organization({ visibility: 'private' }), form: 'public' })
    expect(await put(here, { A: 'ours' }, [], true)).toMatchObject([{ evidence: 'updated' }])
    expect(sim.row(variables, 'A')).toMatchObject({ value: 'ours', visibility: 'all' })
  })

  it('are removed', async () => {
    const { sim, remove, scope } = await open()
    sim.plant(list('actions'), 'A', 'value')
    expect(await remove(scope('actions', { settings: organization() }), ['A'])).toMatchObject([{ ok: true }])
    expect(sim.names(list('actions'))).toEqual([])
  })

  it('of an organisation that does not exist fail', async () => {
    const { put, see, scope } = await open()
    const here = scope('actions', { settings: { organization: 'nobody' } })
    expect(await see(here)).toMatchObject({ listed: false, error: { code: 'not-found' } })
    expect(await put(here, { A: 'value' })).toMatchObject([{ ok: false, error: { code: 'not-found' } }])
  })
})
