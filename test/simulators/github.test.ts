import { afterEach, describe, expect, it } from 'vitest'
import { type GithubOptions, type GithubSimulator, startGithub } from '../../src/simulators/github/simulator.js'

const secrets = '/repos/acme/shop/actions/secrets'
const variables = '/repos/acme/shop/actions/variables'

let sim: GithubSimulator | undefined
const start = async (options: GithubOptions = {}) => {
  sim = await startGithub(options)
  return sim
}
afterEach(async () => {
  await sim?.close()
  sim = undefined
})

async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  if (!sim) throw new Error('not started')
  const answer = await fetch(`${sim.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${sim.token}`, ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : JSON.parse(text) }
}

async function sealed(list: string, value: string | Uint8Array) {
  const { default: sodium } = await import('libsodium-wrappers')
  await sodium.ready
  const { key_id, key } = (await ask('GET', `${list}/public-key`)).body
  const box = sodium.crypto_box_seal(value, Buffer.from(key, 'base64'))
  return { key_id, encrypted_value: Buffer.from(box).toString('base64') }
}

describe('the simulator of GitHub', () => {
  it('answers a wrong token as GitHub does', async () => {
    await start()
    expect(await ask('GET', secrets, undefined, { authorization: 'Bearer wrong' })).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials', status: '401' },
    })
    expect(await ask('GET', secrets, undefined, { authorization: '' })).toMatchObject({ status: 401 })
    expect(await ask('GET', secrets, undefined, { authorization: `token ${sim?.token}` })).toMatchObject({
      status: 200,
    })
  })

  it('never gives a secret back', async () => {
    const { plant } = await start()
    plant(secrets, 'A', 'hidden value')
    plant('/orgs/acme/actions/secrets', 'A', 'hidden value', { visibility: 'selected' })
    for (const path of [secrets, `${secrets}/A`, '/orgs/acme/actions/secrets', '/orgs/acme/actions/secrets/A']) {
      const { status, body } = await ask('GET', path)
      expect(status).toBe(200)
      expect(JSON.stringify(body)).not.toContain('hidden value')
    }
  })

  it('pages with links and counts the whole', async () => {
    const { plant, url } = await start()
    for (let index = 10; index < 55; index += 1) plant(secrets, `NAME_${index}`, 'value')
    const first = await ask('GET', `${secrets}?per_page=20`)
    expect(first.body.total_count).toBe(45)
    expect(first.body.secrets).toHaveLength(20)
    expect(first.headers.get('link')).toContain(`<${url}${secrets}?per_page=20&page=2>; rel="next"`)
    expect(first.headers.get('link')).toContain('page=3>; rel="last"')
    const last = await ask('GET', `${secrets}?per_page=20&page=3`)
    expect(last.body.secrets).toHaveLength(5)
    expect(last.headers.get('link')).not.toContain('rel="next"')
    expect((await ask('GET', secrets)).body.secrets).toHaveLength(30)
  })

  it('caps a page of variables at thirty, ten where nothing is said', async () => {
    const { plant } = await start()
    for (let index = 10; index < 55; index += 1) plant(variables, `NAME_${index}`, 'value')
    expect((await ask('GET', variables)).body.variables).toHaveLength(10)
    expect((await ask('GET', `${variables}?per_page=100`)).body.variables).toHaveLength(30)
  })

  it.each([
    ['no JSON', '{', 400],
    ['an array', [], 422],
    ['nothing', undefined, 422],
    ['no key id', { encrypted_value: 'AAAA' }, 422],
    ['no value', { key_id: '1' }, 422],
    ['a value that is not base64', { key_id: '1', encrypted_value: 'a_-b' }, 422],
    ['a member that it does not know', { key_id: '1', encrypted_value: 'AAAA', value: 'x' }, 422],
    ['a key id of another type', { key_id: 1, encrypted_value: 'AAAA' }, 422],
  ])('refuses a secret with %s', async (_, body, status) => {
    const { names } = await start()
    expect(await ask('PUT', `${secrets}/A`, body)).toMatchObject({ status, body: { status: String(status) } })
    expect(names(secrets)).toEqual([])
  })

  it('opens sealed boxes and refuses those for another key or another list', async () => {
    const { peek, rotate } = await start()
    const good = await sealed(secrets, 'value')
    expect(await ask('PUT', `${secrets}/lower`, good)).toMatchObject({ status: 201, body: {} })
    expect(peek(secrets, 'LOWER')).toBe('value')
    expect((await ask('PUT', `${secrets}/LOWER`, good)).status).toBe(204)
    const elsewhere = await sealed('/repos/acme/shop/dependabot/secrets', 'value')
    expect((await ask('PUT', `${secrets}/A`, elsewhere)).status).toBe(422)
    expect((await ask('PUT', `${secrets}/A`, { ...elsewhere, key_id: good.key_id })).status).toBe(422)
    rotate(secrets, 'now')
    expect((await ask('PUT', `${secrets}/A`, good)).status).toBe(422)
    expect((await ask('PUT', `${secrets}/A`, await sealed(secrets, new Uint8Array([0xff])))).status).toBe(422)
  })

  it('keeps to names, sizes and counts', async () => {
    const { plant } = await start()
    for (const name of ['GITHUB_A', 'github_a', '1A', 'A-B', 'A%20B']) {
      expect((await ask('PUT', `${secrets}/${name}`, await sealed(secrets, 'value'))).status, name).toBe(422)
      const post = await ask('POST', variables, { name: decodeURIComponent(name), value: 'value' })
      expect(post.status, name).toBe(422)
    }
    expect((await ask('PUT', `${secrets}/A`, await sealed(secrets, 'x'.repeat(48 * 1024)))).status).toBe(201)
    expect((await ask('PUT', `${secrets}/A`, await sealed(secrets, 'x'.repeat(48 * 1024 + 1)))).status).toBe(422)
    expect((await ask('POST', variables, { name: 'A', value: 'x'.repeat(48 * 1024 + 1) })).status).toBe(422)
    for (let index = 0; index < 99; index += 1) plant(secrets, `NAME_${index}`, 'value')
    expect((await ask('PUT', `${secrets}/B`, await sealed(secrets, 'value'))).status).toBe(422)
    expect((await ask('PUT', `${secrets}/A`, await sealed(secrets, 'value'))).status).toBe(204)
  })

  it('stamps in whole seconds of its clock', async () => {
    let now = Date.UTC(2026, 10, 23, 7, 0, 0, 400)
    await start({ now: () => now })
    const stamps = async () => (await ask('GET', `${secrets}/A`)).body
    await ask('PUT', `${secrets}/A`, await sealed(secrets, 'one'))
    expect(await stamps()).toMatchObject({ created_at: '2026-11-23T07:00:00Z', updated_at: '2026-11-23T07:00:00Z' })
    now += 500
    await ask('PUT', `${secrets}/A`, await sealed(secrets, 'two'))
    expect(await stamps()).toMatchObject({ updated_at: '2026-11-23T07:00:00Z' })
    now += 500
    await ask('PUT', `${secrets}/A`, await sealed(secrets, 'three'))
    expect(await stamps()).toMatchObject({ created_at: '2026-11-23T07:00:00Z', updated_at: '2026-11-23T07:00:01Z' })
  })

  it('lets lists lag by reads and by time', async () => {
    let now = 0
    const { plant, peek } = await start({ lagReads: 1, lagMs: 1000, now: () => now })
    const shown = async () => (await ask('GET', secrets)).body.total_count
    plant(secrets, 'OLD', 'value')
    await ask('PUT', `${secrets}/NEW`, await sealed(secrets, 'value'))
    expect(peek(secrets, 'NEW')).toBe('value')
    expect([await shown(), await shown()]).toEqual([1, 1])
    now += 1000
    expect(await shown()).toBe(2)
    await ask('DELETE', `${secrets}/NEW`)
    now += 1000
    expect([await shown(), await shown()]).toEqual([2, 1])
  })

  it('clears selected repositories where a PUT leaves them out, and keeps them in a PATCH', async () => {
    const { plant, row, repositoryId } = await start()
    const selected = [repositoryId('acme/shop')]
    const [list, shared] = ['/orgs/acme/actions/secrets', '/orgs/acme/actions/variables']
    plant(list, 'A', 'old', { visibility: 'selected', selected })
    plant(shared, 'A', 'old', { visibility: 'selected', selected })
    const body = { ...(await sealed(list, 'new')), visibility: 'selected' }
    expect((await ask('PUT', `${list}/A`, body)).status).toBe(204)
    expect(row(list, 'A')).toMatchObject({ value: 'new', selected: [] })
    expect((await ask('PATCH', `${shared}/A`, { value: 'new' })).status).toBe(204)
    expect(row(shared, 'A')).toMatchObject({ value: 'new', visibility: 'selected', selected })
  })

  it('insists on a visibility, and on the spelling of ids that each family takes', async () => {
    const { repositoryId } = await start()
    const id = repositoryId('acme/shop')
    const put = async (family: string, more: object) => {
      const list = `/orgs/acme/${family}/secrets`
      return (await ask('PUT', `${list}/A`, { ...(await sealed(list, 'value')), ...more })).status
    }
    expect(await put('actions', {})).toBe(422)
    expect(await put('actions', { visibility: 'all', selected_repository_ids: [id] })).toBe(422)
    expect(await put('actions', { visibility: 'selected', selected_repository_ids: [String(id)] })).toBe(422)
    expect(await put('dependabot', { visibility: 'selected', selected_repository_ids: [id] })).toBe(422)
    expect(await put('actions', { visibility: 'selected', selected_repository_ids: [5] })).toBe(422)
    expect(await put('actions', { visibility: 'selected', selected_repository_ids: [id] })).toBe(201)
    expect(await put('dependabot', { visibility: 'selected', selected_repository_ids: [String(id)] })).toBe(201)
  })

  it('changes the selected repositories one by one, and only of what is selected', async () => {
    const { plant, row, repositoryId } = await start({ repositories: [{ name: 'acme/a' }, { name: 'acme/b' }] })
    const list = '/orgs/acme/actions/secrets'
    const [a, b] = [repositoryId('acme/a'), repositoryId('acme/b')]
    plant(list, 'A', 'value', { visibility: 'selected', selected: [a] })
    plant(list, 'B', 'value', { visibility: 'all' })
    expect((await ask('PUT', `${list}/A/repositories/${b}`)).status).toBe(204)
    expect((await ask('DELETE', `${list}/A/repositories/${a}`)).status).toBe(204)
    expect(row(list, 'A')?.selected).toEqual([b])
    expect((await ask('GET', `${list}/A/repositories`)).body).toMatchObject({
      total_count: 1,
      repositories: [{ id: b }],
    })
    expect((await ask('PUT', `${list}/A/repositories`, { selected_repository_ids: [a, b] })).status).toBe(204)
    expect((await ask('PUT', `${list}/B/repositories`, { selected_repository_ids: [a] })).status).toBe(409)
    expect((await ask('PUT', `${list}/A/repositories/5`)).status).toBe(404)
  })

  it('resets the rules of an environment that is PUT again, and forgets what a removed one held', async () => {
    const { environment, plantEnvironment, plant } = await start()
    const path = '/repos/acme/shop/environments/production'
    plantEnvironment('acme/shop', 'production', 30)
    expect((await ask('GET', path)).body.protection_rules).toMatchObject([{ type: 'wait_timer', wait_timer: 30 }])
    expect((await ask('PUT', path)).status).toBe(200)
    expect(environment('acme/shop', 'production')).toMatchObject({ waitTimer: 0 })
    expect((await ask('PUT', path, { wait_timer: 'x' })).status).toBe(422)
    expect((await ask('PUT', path, { unknown: true })).status).toBe(422)
    plant(`${path}/secrets`, 'A', 'value')
    expect((await ask('DELETE', path)).status).toBe(204)
    expect((await ask('GET', `${path}/secrets`)).status).toBe(404)
    await ask('PUT', path)
    expect((await ask('GET', `${path}/secrets`)).body.total_count).toBe(0)
  })

  it('counts requests, and refuses only where it is told to', async () => {
    let now = 1_000_000_000_000
    await start({ limits: true, perHour: 3, now: () => now })
    const first = await ask('GET', secrets)
    expect(first.headers.get('x-ratelimit-remaining')).toBe('2')
    expect((await ask('GET', '/rate_limit')).body.rate).toMatchObject({ limit: 3, remaining: 2, used: 1 })
    await ask('GET', secrets)
    await ask('GET', secrets)
    const refused = await ask('GET', secrets)
    expect(refused).toMatchObject({ status: 403, body: { message: expect.stringContaining('rate limit exceeded') } })
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0')
    expect(Number(refused.headers.get('x-ratelimit-reset')) * 1000).toBe(now + 3_600_000)
    now += 3_600_000
    expect((await ask('GET', secrets)).status).toBe(200)
  })

  it('refuses more than 900 points a minute, five for a write', async () => {
    let now = 1_000_000_000_000
    await start({ limits: true, now: () => now })
    const burst = await Promise.all(Array.from({ length: 181 }, () => ask('DELETE', `${secrets}/A`)))
    expect(burst.filter((one) => one.status === 404)).toHaveLength(180)
    const refused = burst.find((one) => one.status === 403)
    expect(refused?.body.message).toContain('secondary rate limit')
    expect(refused?.headers.get('retry-after')).toBe('60')
    now += 60_000
    expect((await ask('DELETE', `${secrets}/A`)).status).toBe(404)
  })

  it('says 404 for what does not exist', async () => {
    await start()
    const paths = [
      '/repos/acme/typo/actions/secrets',
      '/repos/acme/shop/environments/typo/secrets',
      '/repos/acme/shop/environments/typo',
      '/repos/acme/shop/dependabot/variables',
      '/orgs/nobody/actions/secrets',
      '/orgs/acme/environments/production/secrets',
      `${secrets}/A`,
      '/nothing',
    ]
    for (const path of paths) expect((await ask('GET', path)).status, path).toBe(404)
  })

  it('knows the user, organisations and repositories', async () => {
    await start({ repositories: [{ name: 'acme/shop' }, { name: 'octocat/home', private: false }], base: '/api/v3' })
    expect((await ask('GET', '/user')).body).toMatchObject({ login: 'octocat', type: 'User' })
    expect((await ask('GET', '/orgs/acme')).body).toMatchObject({ login: 'acme', type: 'Organization' })
    expect((await ask('GET', '/orgs/acme/repos')).body).toMatchObject([{ full_name: 'acme/shop', private: true }])
    const { headers, body } = await ask('GET', '/repos/octocat/home')
    expect(body).toMatchObject({ owner: { type: 'User' }, private: false, url: `${sim?.url}/repos/octocat/home` })
    expect(headers.get('x-oauth-scopes')).toContain('admin:org')
  })

  describe('of what people do to the holders', () => {
    it('redirects a former name to the address by id, which answers', async () => {
      const { plant, rename, repositoryId, url } = await start()
      plant(secrets, 'A', 'value')
      const id = repositoryId('acme/shop')
      rename('acme/shop', 'other/store')
      const moved = await fetch(`${url}${secrets}?per_page=100`, {
        headers: { authorization: `Bearer ${sim?.token}` },
        redirect: 'manual',
      })
      expect(moved.status).toBe(301)
      const location = `${url}/repositories/${id}/actions/secrets?per_page=100`
      expect(moved.headers.get('location')).toBe(location)
      expect(await moved.json()).toMatchObject({ message: 'Moved Permanently', url: location })
      const followed = await ask('GET', `/repositories/${id}/actions/secrets`)
      expect(followed).toMatchObject({ status: 200, body: { total_count: 1 } })
      expect((await ask('GET', '/repos/other/store')).body).toMatchObject({ id, full_name: 'other/store' })
    })

    it('answers a write to a former name with 307', async () => {
      const { rename, url } = await start()
      rename('acme/shop', 'acme/store')
      const headers = { authorization: `Bearer ${sim?.token}` }
      const answer = await fetch(`${url}${secrets}/A`, { method: 'DELETE', headers, redirect: 'manual' })
      expect(answer.status).toBe(307)
    })

    it('lets a repository that is made anew win over the redirect, for as long as it is there', async () => {
      const { rename, makeRepository, deleteRepository, repositoryId } = await start()
      rename('acme/shop', 'acme/store')
      makeRepository({ name: 'acme/shop' })
      const { body } = await ask('GET', '/repos/acme/shop')
      expect(body.id).toBe(repositoryId('acme/shop'))
      expect(body.id).not.toBe(repositoryId('acme/store'))
      deleteRepository('acme/shop')
      expect((await ask('GET', '/repos/acme/shop')).body).toMatchObject({ full_name: 'acme/store' })
    })

    it('takes everything along or away', async () => {
      const { plant, names, rename, deleteRepository, makeRepository, deleteEnvironment, plantEnvironment } =
        await start()
      const inside = '/repos/acme/shop/environments/production/secrets'
      plant(secrets, 'A', 'value')
      plant(inside, 'B', 'value')
      rename('acme/shop', 'acme/store')
      expect(names('/repos/acme/store/environments/production/secrets')).toEqual(['B'])
      deleteEnvironment('acme/store', 'production')
      plantEnvironment('acme/store', 'production')
      expect(names('/repos/acme/store/environments/production/secrets')).toEqual([])
      expect(names('/repos/acme/store/actions/secrets')).toEqual(['A'])
      deleteRepository('acme/store')
      expect((await ask('GET', '/repos/acme/store')).status).toBe(404)
      makeRepository({ name: 'acme/store' })
      expect(names('/repos/acme/store/actions/secrets')).toEqual([])
    })

    it('keeps the id of an organisation, and forgets its former name', async () => {
      const { renameOrganization, makeOrganization, deleteOrganization } = await start()
      const { id } = (await ask('GET', '/orgs/acme')).body
      renameOrganization('acme', 'umbrella')
      expect((await ask('GET', '/orgs/acme')).status).toBe(404)
      expect((await ask('GET', '/orgs/umbrella')).body).toMatchObject({ id, login: 'umbrella' })
      expect((await ask('GET', '/repos/umbrella/shop')).body.owner).toMatchObject({ id, login: 'umbrella' })
      expect((await ask('GET', '/repos/acme/shop')).body).toMatchObject({ full_name: 'umbrella/shop' })
      deleteOrganization('umbrella')
      makeOrganization('umbrella')
      expect((await ask('GET', '/orgs/umbrella')).body.id).not.toBe(id)
    })
  })
})
