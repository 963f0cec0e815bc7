import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ConnectSimulator, startConnect } from '../../../src/simulators/1password/simulator.js'
import { source } from '../../../src/sources/1password/source.js'
import { plainOf, type Reading, readAsEngine, takes } from '../../kit/source-reading.js'

const vault = 'shop-production'
let simulator: ConnectSimulator

beforeEach(async () => {
  simulator = await startConnect({ vaults: [vault, 'shop-dev', 'twin', 'twin'], closed: ['secret-vault'] })
})
afterEach(() => simulator.close())

const read = (settings: object, more: Partial<Reading> = {}) =>
  readAsEngine(source, {
    settings,
    env: { OP_CONNECT_HOST: simulator.url, OP_CONNECT_TOKEN: simulator.token },
    ...more,
  })
const refusal = (...call: Parameters<typeof read>) =>
  read(...call).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )

describe('items of a vault', () => {
  it('give each labelled field as a value, whatever its kind and section, with place and time', async () => {
    simulator.put(vault, 'database', [
      { label: 'DB_URL', value: 'postgres://x' },
      { label: 'DB_USER', value: 'shop', type: 'STRING', in: 'login' },
      { label: 'username', value: 'root', id: 'username', type: 'STRING', purpose: 'USERNAME' },
      { label: 'notesPlain', value: '', id: 'notesPlain', type: 'STRING', purpose: 'NOTES' },
      { label: 'EMPTY', value: '' },
      { label: '', value: 'no name, no value' },
    ])
    const found = await read({ vault })
    expect(plainOf(found)).toEqual({ DB_URL: 'postgres://x', DB_USER: 'shop', username: 'root', EMPTY: '' })
    const value = found.get('production')?.get('DB_USER')
    expect(value?.at).toBe('op://shop-production/database/login/DB_USER')
    expect(Math.abs((value?.updatedAt ?? 0) - Date.now())).toBeLessThan(5000)
    expect(value?.version).toBeUndefined()
  })

  it('are chosen by globs of titles, archived ones left out', async () => {
    simulator.put(vault, 'app/web', [{ label: 'A', value: '1' }])
    simulator.put(vault, 'app/api', [{ label: 'B', value: '2' }])
    simulator.put(vault, 'app/old', [{ label: 'C', value: '3' }])
    simulator.put(vault, 'other', [{ label: 'D', value: '4' }])
    simulator.archive(vault, 'app/old')
    expect(plainOf(await read({ vault, items: ['app/*', '!app/api'] }))).toEqual({ A: '1' })
    const api = await read({ vault, items: ['app/{environment}'] }, { environments: ['api'] })
    expect(plainOf(api, 'api')).toEqual({ B: '2' })
  })

  it('come from the vault that is the environment’s, by name or id', async () => {
    simulator.put(vault, 'x', [{ label: 'A', value: 'production' }])
    simulator.put('shop-dev', 'x', [{ label: 'A', value: 'preview' }])
    const settings = { vault: 'shop-{environment}' }
    const found = await read(settings, { environments: ['production', 'dev'] })
    expect([plainOf(found), plainOf(found, 'dev')]).toEqual([{ A: 'production' }, { A: 'preview' }])
    expect(plainOf(await read({ vault: simulator.vaultId('shop-dev') }))).toEqual({ A: 'preview' })
    expect(await refusal({ vault }, { environments: ['production', 'preview'] })).toMatchObject({ code: 'config' })
  })

  it('with the same label twice are a clash, which names both places', async () => {
    simulator.put(vault, 'one', [{ label: 'A', value: '1' }])
    simulator.put(vault, 'two', [{ label: 'A', value: '2', in: 'more' }])
    expect(await refusal({ vault })).toMatchObject({
      code: 'source-duplicate',
      exit: 3,
      where: '1password:production',
      message: expect.stringMatching(/op:\/\/shop-production\/two\/more\/A: .*op:\/\/shop-production\/one\/A/),
    })
  })

  it('with a label that is no name are refused, and what could act on a terminal is shown by its id', async () => {
    simulator.put(vault, 'one\u001b[31m', [{ label: 'valid from', value: '2026' }])
    expect(await refusal({ vault })).toMatchObject({
      code: 'source',
      exit: 3,
      message: expect.stringContaining(`op://shop-production/${simulator.itemId(vault, 'one\u001b[31m')}/valid from`),
    })
  })

  it.each<[string, object, RegExp]>([
    ['a vault that does not exist', { vault: 'shop-stage' }, /the vault does not exist/],
    ['a vault that the token may not read', { vault: 'secret-vault' }, /the vault does not exist/],
    ['a vault without items', { vault: 'shop-dev' }, /no item/],
    ['a title that no item has', { vault, items: ['app', 'nothing'] }, /no item nothing/],
    ['items without a label', { vault, items: ['bare'] }, /no field with a label/],
  ])('are refused for %s', async (_, settings, words) => {
    simulator.put(vault, 'app', [{ label: 'A', value: '1' }])
    simulator.put(vault, 'bare', [])
    expect(await refusal(settings)).toMatchObject({
      code: 'source-missing',
      exit: 3,
      where: '1password:production',
      message: expect.stringMatching(words),
    })
  })

  it('of one of two vaults of a name are refused, and its id asked for', async () => {
    expect(await refusal({ vault: 'twin' })).toMatchObject({
      code: 'source-duplicate',
      hint: expect.stringContaining('id'),
    })
  })
})

describe('references', () => {
  beforeEach(() => {
    simulator.put(vault, 'Database', [
      { label: 'password', value: 'outside', id: 'password', purpose: 'PASSWORD' },
      { label: 'password', value: 'inside', in: 'replica' },
      { label: 'host', value: 'db1', in: 'primary' },
      { label: 'host', value: 'db2', in: 'replica' },
    ])
  })

  it('give one value each, by names in any case or by ids, with a section where that is needed', async () => {
    const references = {
      DB_PASSWORD: `op://${vault}/database/PASSWORD`,
      REPLICA_PASSWORD: 'op://shop-{environment}/Database/replica/password',
      HOST: `op://${simulator.vaultId(vault)}/${simulator.itemId(vault, 'Database')}/primary/host`,
    }
    const found = await read({ references })
    expect(plainOf(found)).toEqual({ DB_PASSWORD: 'outside', REPLICA_PASSWORD: 'inside', HOST: 'db1' })
    expect(found.get('production')?.get('HOST')?.at).toBe('op://shop-production/Database/primary/host')
    // the vault is listed once, its items too, and the item is read once
    expect(simulator.requests).toHaveLength(3)
  })

  it.each<[string, string, string]>([
    ['no vault', 'op://nothing/Database/password', 'source-missing'],
    ['no item', `op://${vault}/nothing/password`, 'source-missing'],
    ['no section', `op://${vault}/Database/nothing/password`, 'source-missing'],
    ['no field', `op://${vault}/Database/nothing`, 'source-missing'],
    ['more than one field', `op://${vault}/Database/host`, 'source-duplicate'],
    ['more than one vault', 'op://twin/Database/host', 'source-duplicate'],
  ])('that lead to %s are refused by their names', async (_, reference, code) => {
    expect(await refusal({ references: { GOOD: `op://${vault}/Database/password`, BAD: reference } })).toMatchObject({
      code,
      exit: 3,
      where: '1password:production',
      message: expect.stringMatching(/^BAD: /),
    })
  })
})

describe('a Connect server', () => {
  it('that does not know the token, or gives no access, says what to do', async () => {
    const env = { OP_CONNECT_HOST: simulator.url, OP_CONNECT_TOKEN: 'another' }
    expect(await refusal({ vault }, { env })).toMatchObject({
      code: 'unauthorized',
      hint: expect.stringContaining('op connect token create'),
    })
    simulator.put(vault, 'x', [{ label: 'A', value: '1' }])
    const denied = { status: 403, body: { status: 403, message: 'no' } }
    simulator.order({ match: ({ path }) => path.endsWith('/items'), act: { kind: 'answer', answer: denied } })
    expect(await refusal({ vault })).toMatchObject({
      code: 'forbidden',
      hint: expect.stringContaining('--vault VAULT,r'),
    })
  })

  it('needs both of its variables', async () => {
    expect(await refusal({ vault }, { env: { OP_CONNECT_HOST: simulator.url } })).toMatchObject({
      code: 'token-missing',
      message: expect.stringContaining('OP_CONNECT_TOKEN'),
    })
    expect(await refusal({ vault }, { env: { OP_CONNECT_TOKEN: simulator.token } })).toMatchObject({
      code: 'endpoint',
      message: expect.stringContaining('OP_CONNECT_HOST'),
    })
    expect(await refusal({ vault }, { env: {} })).toMatchObject({
      code: 'token-missing',
      exit: 64,
      message: expect.stringMatching(/OP_CONNECT_HOST.*OP_SERVICE_ACCOUNT_TOKEN/),
    })
  })
})

describe('a service account', () => {
  const env = { OP_SERVICE_ACCOUNT_TOKEN: 'ops_made-up-token' }
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sealpost-1password-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  /** A stand-in for the package, as its types describe it: no more than a drawer with a vault in it. */
  async function install(vaults: object): Promise<void> {
    const at = join(folder, 'node_modules/@1password/sdk')
    await mkdir(at, { recursive: true })
    await writeFile(join(at, 'package.json'), '{"name":"@1password/sdk","main":"sdk.cjs"}')
    await writeFile(
      join(at, 'sdk.cjs'),
      `const vaults = ${JSON.stringify(vaults)}
class RateLimitExceededError extends Error {}
exports.createClient = async ({ auth }) => {
  if (auth !== 'ops_made-up-token') throw new Error('invalid token ' + auth)
  return {
    vaults: { list: async () => vaults.map(({ id, title }) => ({ id, title })) },
    items: {
      list: async (id) => vaults.find((one) => one.id === id).items.map(({ id, title, state }) => ({ id, title, state })),
      getAll: async (id, ids) => {
        if (ids.length > 50) throw new RateLimitExceededError('slow down, hunter2')
        const items = vaults.find((one) => one.id === id).items
        return { individualResponses: ids.map((id) => {
          const found = items.find((one) => one.id === id)
          return found.lost ? { error: { type: 'itemNotFound' } } : { content: { ...found, updatedAt: new Date(found.updatedAt) } }
        }) }
      },
    },
    secrets: {
      resolveAll: async (texts) => {
        exports.batches = (exports.batches ?? 0) + 1
        if (exports.batches > 1) throw new RateLimitExceededError('slow down, hunter2')
        return { individualResponses: Object.fromEntries(texts.map((text) =>
          [text, text.endsWith('/nothing') ? { error: { type: 'fieldNotFound' } } : { content: { secret: 'at ' + text } }])) }
      },
    },
  }
}
`,
    )
  }
  const item = (id: string, more: object = {}) => ({
    id,
    title: `item ${id}`,
    state: 'active',
    updatedAt: '2026-11-01T00:00:00Z',
    sections: [{ id: 's1', title: 'login' }],
    fields: [{ id: `${id}field`, title: `F_${id}`, sectionId: 's1', value: `value ${id}` }],
    ...more,
  })

  it('needs the vendor’s package, and says so where it is not installed', async () => {
    expect(await refusal({ vault }, { env, folder })).toMatchObject({
      code: 'source',
      exit: 3,
      where: '1password:production',
      hint: expect.stringContaining('npm install @1password/sdk'),
    })
  })

  it('reads the items of a vault, fifty at once', async () => {
    const items = Array.from({ length: 60 }, (_, index) => item(`i${index}`))
    await install([{ id: 'v1', title: vault, items: [...items, item('old', { state: 'archived' })] }])
    const found = await read({ vault }, { env, folder })
    expect(Object.keys(plainOf(found))).toHaveLength(60)
    expect(found.get('production')?.get('F_i7')).toMatchObject({
      at: 'op://shop-production/item i7/login/F_i7',
      updatedAt: Date.parse('2026-11-01T00:00:00Z'),
    })
  })

  it('resolves all references in one request', async () => {
    await install([])
    const references = { A: 'op://v/i/a', B: 'op://v/i/b', C: 'op://v/i/a' }
    expect(plainOf(await read({ references }, { env, folder }))).toEqual({
      A: 'at op://v/i/a',
      B: 'at op://v/i/b',
      C: 'at op://v/i/a',
    })
  })

  it('gives all or nothing, and shows nothing of what the package complains of', async () => {
    await install([{ id: 'v1', title: vault, items: [item('a'), item('b', { lost: true })] }])
    expect(await refusal({ vault }, { env, folder })).toMatchObject({
      code: 'source',
      exit: 3,
      message: expect.stringContaining('1 of 2'),
    })
    expect(await refusal({ references: { A: 'op://v/i/nothing' } }, { env, folder })).toMatchObject({
      code: 'source-missing',
      message: expect.stringContaining('the reference of A'),
    })
    const limited = await refusal({ references: { A: 'op://v/i/a' } }, { env, folder })
    expect(limited).toMatchObject({ code: 'limited' })
    const refused = await refusal({ vault }, { env: { OP_SERVICE_ACCOUNT_TOKEN: 'ops_hunter2' }, folder })
    expect(refused).toMatchObject({ code: 'unauthorized', exit: 1 })
    for (const error of [limited, refused]) expect(JSON.stringify(error)).not.toContain('hunter2')
  })
})

it('settings are refused where they could not be meant', () => {
  for (const right of [{ vault }, { vault, items: ['a*'] }, { references: { A: 'op://v/i/s/f' } }])
    expect(takes(source, right), JSON.stringify(right)).toBe(true)
  for (const wrong of [
    {},
    { items: ['*'] },
    { vault: '' },
    { vault, items: [] },
    { vault, references: { A: 'op://v/i/f' } },
    { references: {} },
    { references: { 'A-B': 'op://v/i/f' } },
    { references: { A: 'op://v/i' } },
    { references: { A: 'op://v/i/f?attribute=otp' } },
    { references: { A: 'https://v/i/f' } },
  ])
    expect(takes(source, wrong), JSON.stringify(wrong)).toBe(false)
})
