import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SealpostError } from '../../../src/core/errors.js'
import {
  type CircleciOptions,
  type CircleciSimulator,
  startCircleci,
} from '../../../src/simulators/circleci/simulator.js'
import { settings } from '../../../src/targets/circleci/scope.js'
import { target } from '../../../src/targets/circleci/target.js'
import { type EngineRuns, engineRuns } from '../../kit/engine-runs.js'

const deploy = { context: 'deploy' } as const
const shop = { project: 'gh/acme/shop' } as const
const inContext = '{ use: circleci, context: deploy, organization: gh/acme, environments: { production: context } }'
const inProject = '{ use: circleci, project: gh/acme/shop, environments: { production: project } }'
const remover = 'allow: remove, maxRemovals: 9'

let circleci: CircleciSimulator
let box: EngineRuns
let later = 0

async function open(options: CircleciOptions = {}): Promise<void> {
  circleci = await startCircleci({ now: () => Date.now() + later, ...options })
  box = engineRuns({ CIRCLECI_API_URL: circleci.url, CIRCLE_TOKEN: circleci.token })
}
async function close(): Promise<void> {
  box.close()
  await circleci.close()
}
beforeEach(() => open())
afterEach(() => close())

const asked = (which: (method: string) => boolean) =>
  circleci.requests.filter(({ method }) => which(method)).map(({ method }) => method)
const wrote = () => asked((method) => method !== 'GET')
const apply = (values: Record<string, string>, of = inContext, policy = 'allow: update') =>
  box.run({ target: of, values: { production: values }, policy })

describe('a project', () => {
  it('whose masked values end alike is never taken for equal, and an edit by hand is not claimed to be seen', async () => {
    circleci.plant(shop, 'THEIRS', 'another value with the end 1234')
    const plan = await apply({ THEIRS: 'our own value, also 1234' }, inProject)
    expect(plan.of('THEIRS')).toMatchObject({ do: 'leave', why: 'foreign' })
    await apply({ OURS: 'first value 1234', THEIRS: 'our own value, also 1234' }, inProject)
    circleci.plant(shop, 'OURS', 'edited by hand 1234')
    const idle = await apply({ OURS: 'first value 1234', THEIRS: 'x' }, inProject)
    expect(idle.of('OURS')).toMatchObject({ do: 'keep', sure: 'ledger' })
  })

  it('does not wait for a stamp that never comes', async () => {
    const done = await apply({ ONE: 'first', TWO: 'second' }, inProject)
    // the project's id, a list, a list before new names, two writes, and one list after them
    expect([done.exit, done.requests.one]).toEqual([0, { read: 4, write: 2, retried: 0 }])
  })

  it('is removed from by what somebody made anew only where CircleCI does not tell', async () => {
    for (const tellsCreation of [true, false]) {
      await close()
      await open({ tellsCreation })
      await apply({ GONE: 'ours', STAYS: 'x' }, inProject)
      later += 1000
      circleci.uproot(shop, 'GONE')
      circleci.plant(shop, 'GONE', 'theirs')
      const run = await apply({ STAYS: 'x' }, inProject, remover)
      expect(run.of('GONE')?.do).toBe(tellsCreation ? 'leave' : 'remove')
      expect(circleci.peek(shop, 'GONE')).toBe(tellsCreation ? 'theirs' : undefined)
    }
  })
})

describe('a context', () => {
  it('shows an edit by hand in its stamp, and is put right', async () => {
    await apply({ TOKEN: 'ours' })
    later += 1000
    circleci.plant(deploy, 'TOKEN', 'edited by hand')
    const done = await apply({ TOKEN: 'ours' })
    expect([done.exit, done.of('TOKEN')?.why, circleci.peek(deploy, 'TOKEN')]).toEqual([0, 'drifted', 'ours'])
    expect((await apply({ TOKEN: 'ours' })).of('TOKEN')).toMatchObject({ do: 'keep', sure: 'revision' })
  })

  it('is looked up by its name with one request more than by its id', async () => {
    const values = { production: { TOKEN: 'ours' } }
    const byName = await box.run({ command: 'plan', target: inContext, values })
    const byId = inContext.replace('deploy', circleci.idOf(deploy))
    const other = await box.run({ command: 'plan', target: byId, values })
    expect([byName.requests.one?.read, other.requests.one?.read]).toEqual([3, 2])
  })

  it('is found behind the first page of contexts, whether or not CircleCI takes a name to look for', async () => {
    for (const filtersNames of [true, false]) {
      await close()
      await open({ filtersNames, pageSize: 2, contexts: ['a', 'b', 'c', 'deploy', 'e'] })
      expect((await apply({ TOKEN: 'ours' })).exit).toBe(0)
      expect(circleci.peek(deploy, 'TOKEN')).toBe('ours')
    }
  })

  it('that does not exist, or of which there are two, is written to by nobody', async () => {
    const missing = await apply({ TOKEN: 'ours' }, inContext.replace('deploy', 'nowhere'))
    expect(missing.of('TOKEN')?.note).toContain('has no context of this name')
    circleci.addContext('deploy')
    const twice = await apply({ TOKEN: 'ours' })
    expect(twice.of('TOKEN')?.note).toContain('several contexts of this name')
    expect([missing.exit === 0, twice.exit === 0, wrote()]).toEqual([false, false, []])
  })

  it('keeps what restricts it', async () => {
    circleci.restrict(deploy, 'group', 'a-group')
    const before = circleci.restrictions(deploy)
    await apply({ ONE: 'x', TWO: 'y' })
    await apply({ ONE: 'z' }, inContext, remover)
    expect(circleci.restrictions(deploy)).toEqual(before)
    expect(circleci.requests.some(({ path }) => path.includes('restrictions'))).toBe(false)
  })

  it('takes an empty value where the policy lets one through', async () => {
    expect((await apply({ EMPTY: '' })).exit).toBe(3)
    expect((await apply({ EMPTY: '' }, inContext, 'allow: update, allowEmpty: [EMPTY]')).exit).toBe(0)
    expect(circleci.peek(deploy, 'EMPTY')).toBe('')
  })

  it('that was renamed is another place by its name, and the same one by its id', async () => {
    const byId = inContext.replace('deploy', circleci.idOf(deploy))
    await apply({ TOKEN: 'ours' }, byId)
    circleci.rename(deploy, 'release')
    expect((await apply({ TOKEN: 'ours' }, byId)).of('TOKEN')?.do).toBe('keep')
    const byName = await apply({ TOKEN: 'ours' }, inContext.replace('deploy', 'release'))
    expect(byName.of('TOKEN')?.do).toBe('keep')
  })
})

describe.each([
  ['a context', inContext, deploy],
  ['a project', inProject, shop],
])('the list of %s', (_of, block, at) => {
  it('is read to its last page', async () => {
    await close()
    await open({ pageSize: 10 })
    for (let index = 0; index < 35; index += 1) circleci.plant(at, `THEIRS_${index}`, 'x')
    const plan = await apply({ THEIRS_34: 'ours', NEW: 'ours' }, block)
    expect([plan.of('THEIRS_34')?.why, plan.of('NEW')?.ok]).toEqual(['foreign', true])
  })

  it('that never ends is none', async () => {
    const answer = { status: 200, body: { items: [], next_page_token: 'bW9yZQ' } }
    const isList = ({ path }: { path: string }) => /envvar|environment-variable/.test(path)
    circleci.order({ times: Number.POSITIVE_INFINITY, match: isList, act: { kind: 'answer', answer } })
    const blind = await apply({ TOKEN: 'ours' }, block)
    expect([blind.of('TOKEN')?.why, wrote()]).toEqual(['unlisted', []])
    expect(blind.of('TOKEN')?.note).toContain('more than 200 pages')
  })
})

describe.each([
  ['a context', inContext, deploy],
  ['a project', inProject, shop],
])('what somebody else does meanwhile in %s', (_of, block, at) => {
  const run = (meanwhile: () => void, policy = 'allow: update', values: Record<string, string> = { TOKEN: 'ours' }) =>
    box.run({ target: block, values: { production: values }, policy, meanwhile })

  it('a variable that was made since the look is left, and its siblings are written', async () => {
    const left = await run(() => circleci.plant(at, 'TOKEN', 'theirs'), 'allow: update', { TOKEN: 'ours', OTHER: 'x' })
    expect([left.exit, left.of('TOKEN')?.error?.code, left.of('OTHER')?.ok]).toEqual([1, 'conflict', true])
    expect(circleci.peek(at, 'TOKEN')).toBe('theirs')
  })

  it('it is taken over where that is allowed', async () => {
    await run(() => circleci.plant(at, 'TOKEN', 'theirs'), 'allow: adopt')
    expect(circleci.peek(at, 'TOKEN')).toBe('ours')
  })

  it('a place that goes out of sight is not one whose variables were removed', async () => {
    await apply({ TOKEN: 'ours', STAYS: 'x' }, block)
    const answer = { status: 404, body: { message: 'Not found' } }
    circleci.order({ match: ({ method }) => method === 'DELETE', act: { kind: 'answer', answer } })
    const failed = await apply({ STAYS: 'x' }, block, remover)
    expect([failed.exit, failed.of('TOKEN')?.error?.code, circleci.peek(at, 'TOKEN')]).toEqual([1, 'not-found', 'ours'])
  })
})

it('the token goes in the header of its own that CircleCI has, and nowhere else', async () => {
  await close()
  const seen: (string | undefined)[] = []
  await open()
  const { createServer } = await import('node:http')
  const server = createServer((request, response) => {
    seen.push(`${request.headers['circle-token']} ${request.headers.authorization}`)
    response.writeHead(404).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await box.run({
    command: 'plan',
    target: inProject,
    values: { production: { TOKEN: 'ours' } },
    env: { CIRCLECI_API_URL: `http://127.0.0.1:${port}/api/v2` },
  })
  server.close()
  expect(new Set(seen)).toEqual(new Set([`${circleci.token} undefined`]))
})

describe('a config', () => {
  const parse = (given: unknown, place: 'context' | 'project', form: 'secret' | 'public' = 'secret') =>
    target.parseScope({ settings: settings.parse(given), place, form })
  const named = { context: 'deploy', organization: 'gh/acme' }

  it.each([
    [{ project: 'gh/acme/shop' }, 'context', 'needs a `context`'],
    [named, 'project', 'needs a `project`'],
    [{ context: 'deploy' }, 'context', 'needs an `organization`'],
  ] as const)('%j makes no sense for the place %s', (given, place, message) => {
    expect(() => parse(given, place)).toThrow(SealpostError)
    expect(() => parse(given, place)).toThrow(message)
  })

  it('has no public values', () => {
    expect(() => parse(named, 'context', 'public')).toThrow('has no readable-text values')
  })

  it.each([' deploy', 'deploy ', '', 'a\nb', 'x'.repeat(201)])('has no context %j', (context) => {
    expect(settings.safeParse({ ...named, context }).success).toBe(false)
  })

  it.each([
    'acme/shop',
    'gl/acme/shop',
    'gh/acme',
    'gh/acme/shop/',
    'gh/acme/..',
    'gh/./shop',
    'https://github.com/acme/shop',
  ])('has no project %j', (project) => expect(settings.safeParse({ project }).success).toBe(false))

  it('takes a context by its id in any case, as one place', () => {
    const id = 'C0C0C0C0-0000-4000-8000-000000000001'
    const keys = [id, id.toLowerCase()].map((context) => target.keyOf(parse({ context }, 'context')).uid)
    expect(new Set(keys).size).toBe(1)
  })
})
