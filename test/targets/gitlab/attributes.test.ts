import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type GitlabSimulator, startGitlab } from '../../../src/simulators/gitlab/simulator.js'
import { type EngineRuns, engineRuns } from '../../kit/engine-runs.js'

const shop = { kind: 'project', path: 'acme/shop' } as const
const block = (more = '') => `{ use: gitlab, project: acme/shop${more}, environments: { production: production } }`

let gitlab: GitlabSimulator
let box: EngineRuns
beforeEach(async () => {
  gitlab = await startGitlab()
  box = engineRuns({ GITLAB_API_URL: gitlab.url, GITLAB_TOKEN: gitlab.token })
})
afterEach(async () => {
  box.close()
  await gitlab.close()
})

const token = 'made-up-token-0123'
const look = (key: string, scope = 'production') => gitlab.look(shop, scope, key)
const wrote = () => gitlab.requests.filter(({ method }) => method !== 'GET').length
const apply = (values: Record<string, string>, more = '', policy = 'allow: update') =>
  box.run({ target: block(more), values: { production: values }, policy })

describe('a new variable', () => {
  it('is masked where GitLab can, takes a dollar as a dollar, and is open to every branch', async () => {
    const value = 'pa$$word-$HOME'
    expect((await apply({ PASSWORD: value })).exit).toBe(0)
    expect(gitlab.peek(shop, 'production', 'PASSWORD')).toBe(value)
    expect(look('PASSWORD')).toEqual({
      key: 'PASSWORD',
      environment_scope: 'production',
      variable_type: 'env_var',
      masked: true,
      hidden: false,
      raw: true,
      protected: false,
      description: null,
    })
  })

  it('is protected and hidden where the config says so, and expanded where it says that', async () => {
    expect((await apply({ TOKEN: token }, ', protected: true, hidden: true')).exit).toBe(0)
    expect(look('TOKEN')).toMatchObject({ masked: true, hidden: true, protected: true, raw: true })
    expect((await apply({ TOKEN: token, OTHER: token }, ', raw: false')).exit).toBe(0)
    expect(look('OTHER')).toMatchObject({ masked: true, raw: false })
  })

  it('is not masked where it is public', async () => {
    expect((await apply({ REGION: 'eu-central-made-up' }, ', public: [REGION], hidden: true')).exit).toBe(0)
    expect(look('REGION')).toMatchObject({ masked: false, hidden: false })
  })
})

describe('masked', () => {
  it.each(['short', 'two words here', 'two\nlines-of-it'])(
    'auto writes %j unmasked, and the plan says so first',
    async (value) => {
      const values = { production: { GOOD: token, BAD: value } }
      const plan = await box.run({ command: 'plan', target: block(), values })
      const [warning] = (plan.warnings ?? []).filter(({ because }) => because.includes('mask'))
      expect(warning?.because).toMatch(/^gitlab:acme\/shop\/production: BAD: the value cannot be masked in job logs/)
      expect(JSON.stringify(plan)).not.toContain(JSON.stringify(value).slice(1, -1))
      expect((await apply(values.production)).exit).toBe(0)
      expect([look('GOOD')?.masked, look('BAD')?.masked]).toEqual([true, false])
      const idle = await box.run({ command: 'plan', target: block(), values })
      expect([idle.exit, idle.warnings]).toEqual([0, undefined])
    },
  )

  it.each([', masked: true', ', hidden: true'])('%s refuses such a value before anything is sent', async (more) => {
    const refused = await apply({ GOOD: token, BAD: 'short' }, more)
    expect([refused.exit, wrote()]).toEqual([3, 0])
    expect(refused.refusals).toEqual([expect.objectContaining({ rule: 'value-form' })])
    expect(refused.refusals[0]?.addresses).toEqual(['gitlab:acme/shop/production#BAD'])
    expect(refused.refusals[0]?.unlock).toContain('masked: auto')
  })

  it('false never masks, and warns of nothing', async () => {
    const done = await apply({ GOOD: token, BAD: 'short' }, ', masked: false')
    expect([done.exit, done.warnings, look('GOOD')?.masked]).toEqual([0, undefined, false])
  })

  it('with raw: false only a few characters can be masked', async () => {
    const refused = await apply({ BAD: 'odd!characters#here' }, ', masked: true, raw: false')
    expect([refused.exit, wrote()]).toEqual([3, 0])
    expect((await apply({ BAD: 'odd!characters#here' }, ', masked: true')).exit).toBe(0)
  })
})

describe('an update', () => {
  const adopt = 'allow: adopt'

  it('leaves type, description, protection, mask and expansion as they are', async () => {
    const theirs = {
      variable_type: 'file',
      description: 'by hand',
      protected: true,
      masked: false,
      raw: false,
    } as const
    gitlab.plant(shop, 'production', 'TOKEN', { value: 'before-before', ...theirs })
    const before = look('TOKEN')
    const done = await apply({ TOKEN: token }, '', adopt)
    expect([done.exit, gitlab.peek(shop, 'production', 'TOKEN')]).toEqual([0, token])
    expect(look('TOKEN')).toEqual(before)
    expect(done.of('TOKEN')?.note).toBe('it is not masked in GitLab, and stays unmasked')
  })

  it('makes a variable raw where GitLab would put something else in the place of a dollar', async () => {
    gitlab.plant(shop, 'production', 'TOKEN', { value: 'before-before', raw: false, protected: true })
    expect((await apply({ TOKEN: 'cost$HOME-0123' }, '', adopt)).exit).toBe(0)
    expect(look('TOKEN')).toMatchObject({ raw: true, protected: true })
  })

  it('leaves it expanded where the config wants that', async () => {
    gitlab.plant(shop, 'production', 'TOKEN', { value: 'before-before', raw: false })
    expect((await apply({ TOKEN: '$OTHER/path-0123' }, ', raw: false', adopt)).exit).toBe(0)
    expect(look('TOKEN')?.raw).toBe(false)
  })

  it('makes a masked variable raw where it could not stay masked otherwise', async () => {
    gitlab.plant(shop, 'production', 'TOKEN', { value: 'before-before', masked: true, raw: false })
    expect((await apply({ TOKEN: 'odd!characters#here' }, '', adopt)).exit).toBe(0)
    expect(look('TOKEN')).toMatchObject({ masked: true, raw: true })
  })

  it('takes the mask off where GitLab cannot mask the value, and says so', async () => {
    await apply({ TOKEN: token })
    const done = await apply({ TOKEN: 'two words' })
    expect([done.exit, look('TOKEN')?.masked]).toEqual([0, false])
    expect(done.of('TOKEN')?.note).toBe('it is no longer masked: GitLab cannot mask this value')
  })

  it('puts the mask on where the former value was all that stood against it', async () => {
    await apply({ TOKEN: 'two words' })
    expect(look('TOKEN')?.masked).toBe(false)
    expect((await apply({ TOKEN: token })).exit).toBe(0)
    expect(look('TOKEN')?.masked).toBe(true)
    await apply({ TOKEN: 'two words' }, ', masked: false')
    expect((await apply({ TOKEN: token }, ', masked: false')).exit).toBe(0)
    expect(look('TOKEN')?.masked).toBe(false)
  })

  it('sends nothing where the variable is hidden and the value cannot be masked', async () => {
    gitlab.plant(shop, 'production', 'TOKEN', { value: 'before-before', masked: true, hidden: true, raw: true })
    const failed = await apply({ TOKEN: 'two words' }, '', adopt)
    expect([failed.exit, wrote(), failed.of('TOKEN')?.error?.code]).toEqual([1, 0, 'invalid'])
    expect(gitlab.peek(shop, 'production', 'TOKEN')).toBe('before-before')
  })
})

describe('a hidden variable', () => {
  it('is never compared: the ledger alone says that it is right', async () => {
    await apply({ TOKEN: token }, ', hidden: true')
    gitlab.plant(shop, 'production', 'TOKEN', 'edited-by-hand-1')
    const idle = await apply({ TOKEN: token }, ', hidden: true')
    expect([idle.exit, idle.of('TOKEN')?.do, idle.of('TOKEN')?.sure]).toEqual([0, 'keep', 'ledger'])
    const changed = await apply({ TOKEN: 'another-token-4567' }, ', hidden: true')
    expect([changed.exit, gitlab.peek(shop, 'production', 'TOKEN')]).toEqual([0, 'another-token-4567'])
    expect(look('TOKEN')).toMatchObject({ hidden: true, masked: true })
  })

  it('is not what a visible one becomes: no secret goes into that, and the plan says why', async () => {
    gitlab.plant(shop, 'production', 'TOKEN', { value: 'visible-before', masked: true })
    const plan = await apply({ TOKEN: token, OTHER: token }, ', hidden: true', 'allow: adopt')
    expect(plan.of('TOKEN')).toMatchObject({ do: 'leave', why: 'blocked' })
    expect(plan.of('TOKEN')?.note).toContain('can hide a variable only when it is created')
    expect([plan.exit, gitlab.peek(shop, 'production', 'TOKEN')]).toEqual([2, 'visible-before'])
  })
})

it('a value that jobs get in another way than it stands there is not called equal', async () => {
  gitlab.plant(shop, 'production', 'PASSWORD', { value: 'pa$$word-0123', raw: false })
  const plan = await apply({ PASSWORD: 'pa$$word-0123' })
  expect(plan.of('PASSWORD')).toMatchObject({ do: 'leave', why: 'foreign' })
  const done = await apply({ PASSWORD: 'pa$$word-0123' }, '', 'allow: adopt')
  expect([done.exit, look('PASSWORD')?.raw]).toEqual([0, true])
  expect((await apply({ PASSWORD: 'pa$$word-0123' })).of('PASSWORD')?.sure).toBe('read-back')
})

it('what an older GitLab passes over is said', async () => {
  box.close()
  await gitlab.close()
  gitlab = await startGitlab({ isOld: true })
  box = engineRuns({ GITLAB_API_URL: gitlab.url, GITLAB_TOKEN: gitlab.token })
  const done = await apply({ HIDDEN: token }, ', hidden: true')
  expect(done.of('HIDDEN')?.note).toBe('it is masked but not hidden: hiding needs GitLab 17.4 or newer')
  const expanded = await apply({ HIDDEN: token, PRICE: 'a$B' })
  expect(expanded.of('PRICE')?.note).toContain('needs GitLab 15.7 or newer')
})
