import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SealpostError } from '../../../src/core/errors.js'
import { type GitlabOptions, type GitlabSimulator, startGitlab } from '../../../src/simulators/gitlab/simulator.js'
import { place, settings } from '../../../src/targets/gitlab/scope.js'
import { target } from '../../../src/targets/gitlab/target.js'
import { type EngineRuns, engineRuns } from '../../kit/engine-runs.js'

const shop = { kind: 'project', path: 'acme/shop' } as const
const acme = { kind: 'group', path: 'acme' } as const
const block = (of = 'project: acme/shop', at = 'production') =>
  `{ use: gitlab, ${of}, environments: { production: "${at}" } }`
const token = 'made-up-token-0123'
const remover = 'allow: remove, maxRemovals: 9'

let gitlab: GitlabSimulator
let box: EngineRuns

async function open(options: GitlabOptions = {}): Promise<void> {
  gitlab = await startGitlab(options)
  box = engineRuns({ GITLAB_API_URL: gitlab.url, GITLAB_TOKEN: gitlab.token })
}
async function close(): Promise<void> {
  box.close()
  await gitlab.close()
}
beforeEach(() => open())
afterEach(() => close())

const wrote = () => gitlab.requests.filter(({ method }) => method !== 'GET').map(({ method }) => method)
const apply = (values: Record<string, string>, at = block(), policy = 'allow: update') =>
  box.run({ target: at, values: { production: values }, policy })

describe('a name in several environment scopes', () => {
  const scopes = ['*', 'production', 'review/*', 'staging'] as const

  it.each([
    ['a project', shop, block()],
    ['a group', acme, block('group: acme')],
  ])('is written and removed in its own, and the others keep theirs: %s', async (_of, holder, at) => {
    for (const scope of scopes) if (scope !== 'production') gitlab.plant(holder, scope, 'TOKEN', `theirs in ${scope}`)
    const held = () => scopes.map((scope) => gitlab.peek(holder, scope, 'TOKEN'))
    const others = ['theirs in *', 'theirs in review/*', 'theirs in staging']
    for (const value of [token, 'another-token-4567']) {
      expect((await apply({ TOKEN: value, STAYS: token }, at)).exit).toBe(0)
      expect(held()).toEqual([others[0], value, others[1], others[2]])
    }
    const gone = await apply({ STAYS: token }, at, remover)
    expect([gone.exit, gone.summary.remove]).toEqual([0, 1])
    expect(held()).toEqual([others[0], undefined, others[1], others[2]])
  })

  it('goes to each place that the config maps, in one list', async () => {
    const target = '{ use: gitlab, project: acme/shop, environments: { production: [production, "review/*", "*"] } }'
    const done = await box.run({ target, values: { production: { TOKEN: token } } })
    // the project's number, and a list before and after
    expect([done.exit, done.requests.one]).toEqual([0, { read: 3, write: 3, retried: 0 }])
  })
})

describe('a group on the Free plan', () => {
  const globex = { kind: 'group', path: 'globex', plan: 'free' } as const
  const held = () => gitlab.look(globex, '*', 'TOKEN')

  it('takes values for all environments, and the plan says so where others are wanted', async () => {
    await close()
    await open({ holders: [globex] })
    const left = await apply({ TOKEN: token }, block('group: globex'))
    expect([left.exit, wrote()]).toEqual([2, []])
    expect(left.of('TOKEN')?.note).toContain('does not include environment scopes')
    expect((await apply({ TOKEN: token }, block('group: globex', '*'))).exit).toBe(0)
    expect(held()?.masked).toBe(true)
  })

  it('that does not tell its plan keeps no value where it must not be', async () => {
    await close()
    await open({ holders: [globex], tellsPlan: false })
    const failed = await apply({ TOKEN: token, OTHER: token }, block('group: globex'))
    expect([failed.exit, failed.of('TOKEN')?.ok, failed.of('OTHER')?.ok]).toEqual([1, false, false])
    // one value went out and was taken back at once; the other one was not sent any more
    expect(wrote()).toEqual(['POST', 'DELETE'])
    expect(gitlab.peek(globex, '*', 'OTHER') ?? gitlab.peek(globex, '*', 'TOKEN')).toBeUndefined()
  })

  it('keeps what is there for all environments: it is not ours to overwrite', async () => {
    await close()
    await open({ holders: [globex], tellsPlan: false })
    gitlab.plant(globex, '*', 'TOKEN', 'theirs')
    const failed = await apply({ TOKEN: token }, block('group: globex'), 'allow: adopt')
    expect([failed.exit, failed.of('TOKEN')?.error?.code]).toEqual([1, 'conflict'])
    expect(gitlab.peek(globex, '*', 'TOKEN')).toBe('theirs')
  })

  it('says what to delete by hand where it could not be taken back', async () => {
    await close()
    await open({ holders: [globex], tellsPlan: false })
    const broken = { status: 403, body: { message: '403 Forbidden' } }
    gitlab.order({ match: ({ method }) => method === 'DELETE', act: { kind: 'answer', answer: broken } })
    const failed = await apply({ TOKEN: token }, block('group: globex'))
    expect(failed.of('TOKEN')?.error).toMatchObject({ code: 'unconfirmed' })
    expect(failed.of('TOKEN')?.error?.hint).toContain('Delete TOKEN for all environments')
  })
})

describe('what somebody else does meanwhile', () => {
  it('a variable that was made since the look is left, or taken over with all that is its own', async () => {
    const theirs = { value: 'theirs', variable_type: 'file', description: 'by hand', raw: true } as const
    const meanwhile = () => gitlab.plant(shop, 'production', 'TOKEN', theirs)
    const run = { target: block(), values: { production: { TOKEN: token } }, meanwhile }
    const left = await box.run(run)
    expect([left.exit, left.of('TOKEN')?.error?.code]).toEqual([1, 'conflict'])
    expect(gitlab.peek(shop, 'production', 'TOKEN')).toBe('theirs')
    gitlab.uproot(shop, 'production', 'TOKEN')
    const taken = await box.run({ ...run, policy: 'allow: adopt' })
    expect([taken.of('TOKEN')?.ok, gitlab.peek(shop, 'production', 'TOKEN')]).toEqual([true, token])
    expect(gitlab.look(shop, 'production', 'TOKEN')).toMatchObject({ variable_type: 'file', description: 'by hand' })
  })

  it('a variable that was removed since the look is not made anew without a plan', async () => {
    await apply({ TOKEN: token })
    const meanwhile = () => gitlab.uproot(shop, 'production', 'TOKEN')
    const values = { production: { TOKEN: 'another-token-4567' } }
    const failed = await box.run({ target: block(), values, meanwhile })
    expect([failed.exit, failed.of('TOKEN')?.error?.code]).toEqual([1, 'conflict'])
    expect((await apply(values.production)).exit).toBe(0)
  })

  it('a project that goes out of sight is not one whose variables were removed', async () => {
    await apply({ TOKEN: token, STAYS: token })
    const hidden = { status: 404, body: { message: '404 Project Not Found' } }
    gitlab.order({ match: ({ method }) => method === 'DELETE', act: { kind: 'answer', answer: hidden } })
    const failed = await apply({ STAYS: token }, block(), remover)
    expect([failed.exit, failed.of('TOKEN')?.ok, failed.of('TOKEN')?.error?.code]).toEqual([1, false, 'not-found'])
  })

  it('a project that was renamed is found under its number, and its former path is not written to', async () => {
    await apply({ TOKEN: token })
    gitlab.rename(shop, 'acme/store')
    const failed = await apply({ TOKEN: 'another-token-4567' })
    expect([failed.exit, failed.of('TOKEN')?.error?.code]).toEqual([1, 'not-found'])
    const id = gitlab.idOf({ kind: 'project', path: 'acme/store' })
    const moved = await apply({ TOKEN: 'another-token-4567' }, block(`project: ${id}`))
    expect([moved.exit, moved.of('TOKEN')?.do]).toEqual([0, 'update'])
  })
})

describe('the list', () => {
  it('is read to its last page', async () => {
    for (let index = 0; index < 250; index += 1) gitlab.plant(shop, 'staging', `THEIRS_${index}`, 'x')
    gitlab.plant(shop, 'production', 'TOKEN', { value: token, raw: true })
    const idle = await box.run({ command: 'plan', target: block(), values: { production: { TOKEN: token } } })
    // three pages, and the number of the project
    expect([idle.exit, idle.requests.one?.read]).toEqual([0, 4])
  })

  it('goes on behind a full page where a proxy dropped the header that names the next one', async () => {
    gitlab.plant(shop, 'production', 'TOKEN', { value: token, raw: true })
    const row = { value: 'x', environment_scope: 'staging' }
    const rows = Array.from({ length: 100 }, (_, index) => ({ ...row, key: `THEIRS_${index}` }))
    const isList = ({ method, path }: { method: string; path: string }) =>
      method === 'GET' && path.endsWith('variables')
    gitlab.order({ match: isList, act: { kind: 'answer', answer: { status: 200, body: rows } } })
    await box.run({ command: 'plan', target: block(), values: { production: { TOKEN: token } } })
    expect(gitlab.requests.filter(isList)).toHaveLength(2)
  })

  it('that is shorter than its own count is not the whole of it', async () => {
    await apply({ TOKEN: token })
    const short = { status: 200, body: [], headers: { 'x-total': '1', 'x-next-page': '' } }
    gitlab.order({ match: ({ method }) => method === 'GET', act: { kind: 'answer', answer: short } })
    const blind = await apply({ TOKEN: token })
    expect([blind.exit, blind.of('TOKEN')?.why]).toEqual([2, 'unlisted'])
    expect(blind.of('TOKEN')?.note).toContain('counts 1 variables and shows 0')
  })
})

it('too many requests is told in a line of text, and waited for as the header says', async () => {
  const answer = { status: 429, body: 'Retry later\n', headers: { 'retry-after': '1' } }
  gitlab.order({ match: ({ method }) => method === 'POST', act: { kind: 'answer', answer } })
  const done = await apply({ TOKEN: token })
  expect([done.exit, wrote(), done.requests.one?.retried]).toEqual([0, ['POST', 'POST'], 1])
})

describe('the endpoint', () => {
  const values = { production: { TOKEN: token } }
  it("is the pipeline's own GitLab where nothing else is said, and what GITLAB_API_URL says before that", async () => {
    box.close()
    box = engineRuns({ CI_API_V4_URL: gitlab.url, GITLAB_TOKEN: gitlab.token })
    expect((await box.run({ target: block(), values })).exit).toBe(0)
    const env = { GITLAB_API_URL: 'http://127.0.0.1:1' }
    expect((await box.run({ command: 'plan', target: block(), values, env })).of('TOKEN')?.why).toBe('unlisted')
  })

  it.each(['http://gitlab.example/api/v4', 'gitlab.example'])(
    '%j is refused by the name of its variable',
    async (url) => {
      box.close()
      box = engineRuns({ CI_API_V4_URL: url, GITLAB_TOKEN: gitlab.token })
      const { error, exit } = await box.run({ target: block(), values })
      expect([exit, error?.code]).toEqual([64, 'endpoint'])
      expect(error?.message).toContain('CI_API_V4_URL')
    },
  )
})

describe('a config', () => {
  const parse = (given: unknown, at = 'production') =>
    target.parseScope({ settings: settings.parse(given), place: place.parse(at), form: 'secret' })

  it.each([
    [{}, 'either a `project` or a `group`'],
    [{ project: 'acme/shop', group: 'acme' }, 'either a `project` or a `group`'],
    [{ project: 'acme/shop', hidden: true, masked: false }, 'cannot be combined'],
  ])('%j makes no sense', (given, message) => {
    expect(() => parse(given)).toThrow(SealpostError)
    expect(() => parse(given)).toThrow(message)
  })

  it.each(['', ' production', 'production ', 'päckchen', 'a\nb', 'x'.repeat(256)])('has no place %j', (at) => {
    expect(place.safeParse(at).success).toBe(false)
  })

  it.each(['*', 'production', 'review/*', 'review/feature-1', 'my env', 'a{b}$c.d'])('has the place %j', (at) => {
    expect(parse({ group: 'acme/web' }, at)).toMatchObject({ environment: at, masked: 'auto', raw: true })
  })

  it.each(['https://gitlab.com/acme/shop', '/acme/shop', 'acme/shop/', 'acme//shop', ''])(
    'has no project %j',
    (project) => expect(settings.safeParse({ project }).success).toBe(false),
  )
})

it('what the token lacks is said in the words of GitLab', async () => {
  await close()
  await open({ mayManage: false })
  const refused = await apply({ TOKEN: token })
  expect(refused.of('TOKEN')?.note ?? '').toContain('403')
  expect(JSON.stringify(refused)).toContain('Maintainer')
})
