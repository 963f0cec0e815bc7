import { describe, expect, it } from 'vitest'
import { source } from '../../../src/sources/aws-secrets-manager/source.js'
import { account, operations } from './account.js'

const prefix = { prefix: 'shop/{environment}/' }

describe('what is read', () => {
  it('is what begins with the prefix, called by the rest', async () => {
    const { aws, secrets } = await account()
    aws.secrets.put('shop/production/DB_URL', 'made-up-url')
    aws.secrets.put('shop/production/mail/TOKEN', 'made-up-token')
    aws.secrets.put('shop/preview/DB_URL', 'another')
    aws.secrets.put('shop/productionX/DB_URL', 'a neighbour')
    expect(await secrets.plain({ settings: prefix })).toEqual({ DB_URL: 'made-up-url', mail_TOKEN: 'made-up-token' })
    const joined = { ...prefix, separator: '__' }
    expect(Object.keys(await secrets.plain({ settings: joined }))).toEqual(['DB_URL', 'mail__TOKEN'])
    const both = await secrets.read({ settings: prefix, environments: ['preview', 'production'] })
    expect([...both].map(([name, values]) => [name, [...values.keys()]])).toEqual([
      ['preview', ['DB_URL']],
      ['production', ['DB_URL', 'mail_TOKEN']],
    ])
  })

  it('has the version, its time, and where it stands', async () => {
    const { aws, secrets } = await account({ now: () => Date.now() })
    aws.secrets.put('shop/production/A', 'made-up')
    const [version] = aws.secrets.all.get('shop/production/A')?.versions ?? []
    const value = (await secrets.read({ settings: prefix })).get('production')?.get('A')
    expect(value).toMatchObject({ version: version?.id, at: 'shop/production/A' })
    expect(value?.updatedAt).toBe(version?.created)
  })

  it('are those of the environment by its name at the source', async () => {
    const { aws, secrets } = await account()
    aws.secrets.put('shop/prod/A', 'made-up')
    expect(await secrets.plain({ settings: prefix, environments: ['prod'] })).toEqual({ A: 'made-up' })
  })

  it.each<[string, unknown[], string[]]>([
    ['what comes after the prefix', ['DB_*'], ['DB_HOST', 'DB_URL']],
    ['whole names', ['shop/production/DB_*', 'shop/{environment}/KEY'], ['DB_HOST', 'DB_URL', 'KEY']],
    ['what to leave out', ['!DB_*'], ['KEY']],
    ['what begins with anything', ['*_URL'], ['DB_URL']],
    ['single names', ['KEY', 'DB_URL'], ['DB_URL', 'KEY']],
  ])('is narrowed by names, which say %s', async (_, names, expected) => {
    const { aws, secrets } = await account()
    for (const name of ['DB_URL', 'DB_HOST', 'KEY']) aws.secrets.put(`shop/production/${name}`, 'made-up')
    expect(Object.keys(await secrets.plain({ settings: { ...prefix, names } }))).toEqual(expected)
  })

  it('asks for single names by their names, without looking for them', async () => {
    const { aws, secrets, sent } = await account()
    aws.secrets.put('A_production', 'made-up')
    aws.callers.deny({ action: 'secretsmanager:ListSecrets' })
    expect(await secrets.plain({ settings: { names: ['A_{environment}'] } })).toEqual({ A_production: 'made-up' })
    expect(sent.map(({ body }) => JSON.parse(body))).toEqual([{ SecretIdList: ['A_production'] }])
  })

  it('has each tag exactly: a filter takes a beginning for all of it', async () => {
    const { aws, secrets, sent } = await account()
    aws.secrets.put('one/A', 'made-up', { env: 'prod', team: 'shop' })
    aws.secrets.put('one/B', 'made-up', { env: 'production', team: 'shop' })
    aws.secrets.put('one/C', 'made-up', { env: 'x', team: 'prod', env2: 'prod', team2: 'shop' })
    const settings = { prefix: 'one/', tags: { env: '{environment}', team: 'shop' } }
    expect(Object.keys(await secrets.plain({ settings, environments: ['prod'] }))).toEqual(['A'])
    expect(operations(sent)).toEqual(['ListSecrets', 'BatchGetSecretValue'])
  })

  it('can be another version, by its stage', async () => {
    const { aws, secrets, sent } = await account()
    for (const value of ['first', 'second']) {
      aws.secrets.put('shop/production/A', value)
      aws.secrets.put('shop/production/B', value)
    }
    const settings = { ...prefix, stage: 'AWSPREVIOUS' }
    expect(await secrets.plain({ settings })).toEqual({ A: 'first', B: 'first' })
    expect(operations(sent)).toEqual(['ListSecrets', 'GetSecretValue', 'GetSecretValue'])
    expect((await secrets.read({ settings })).get('production')?.get('A')?.at).toBe('shop/production/A (AWSPREVIOUS)')
    aws.secrets.put('shop/production/C', 'new')
    expect(await secrets.refusal({ settings })).toMatchObject({
      code: 'source-missing',
      exit: 3,
      where: 'aws-secrets-manager:production, shop/production/C (AWSPREVIOUS)',
    })
  })
})

describe('a JSON secret', () => {
  const json = (keys: string[]) => ({ json: { 'shop/{environment}/all': keys } })

  it('gives a value for each key that is taken, and none of its own', async () => {
    const { aws, secrets, sent } = await account()
    aws.secrets.put('shop/production/all', '{"A":"a","N":1.10,"B":true,"L":[1,"x"],"O":{"k":null}}')
    aws.secrets.put('shop/production/OTHER', 'made-up')
    const all = { A: 'a', N: '1.10', B: 'true', L: '[1,"x"]', O: '{"k":null}' }
    expect(await secrets.plain({ settings: json(['*']) })).toEqual(all)
    expect(await secrets.plain({ settings: json(['*', '!L', '!O']) })).toEqual({ A: 'a', N: '1.10', B: 'true' })
    sent.splice(0)
    expect(await secrets.plain({ settings: { ...prefix, ...json(['A']) } })).toEqual({ A: 'a', OTHER: 'made-up' })
    expect(operations(sent)).toEqual(['BatchGetSecretValue'])
    const value = (await secrets.read({ settings: json(['A']) })).get('production')?.get('A')
    expect(value).toMatchObject({ at: 'shop/production/all#A', version: expect.stringMatching(/-/) })
  })

  it('may lie elsewhere than what the prefix finds', async () => {
    const { aws, secrets, sent } = await account()
    aws.secrets.put('shop/production/A', 'made-up')
    aws.secrets.put('common', '{"B":"b"}')
    expect(await secrets.plain({ settings: { ...prefix, json: { common: ['B'] } } })).toEqual({ A: 'made-up', B: 'b' })
    expect(operations(sent)).toEqual(['BatchGetSecretValue', 'BatchGetSecretValue'])
  })

  it.each<[string, string, string[], string]>([
    ['a key that does not exist', '{"A":"a"}', ['A', 'GONE'], 'GONE'],
    ['a glob that matches no key', '{"A":"a"}', ['X*'], 'X* matches no key'],
    ['null', '{"A":null}', ['A'], 'A is null'],
    ['a name that is none', '{"a-b":"a"}', ['*'], 'a-b is not a valid variable name'],
    ['a key twice', '{"A":"a","A":"b"}', ['A'], 'A appears twice'],
    ['a list', '["a"]', ['*'], 'not a JSON object'],
    ['no JSON', 'made-up', ['*'], 'not valid JSON'],
  ])('is refused for %s', async (_, text, keys, says) => {
    const { aws, secrets } = await account()
    aws.secrets.put('shop/production/all', text)
    const error = await secrets.refusal({ settings: json(keys) })
    expect(error.exit).toBe(3)
    expect(`${error.message} ${error.where}`).toContain(says)
    expect(error.where).toContain('shop/production/all')
  })

  it('clashes with a secret of the same name', async () => {
    const { aws, secrets } = await account()
    aws.secrets.put('shop/production/all', '{"A":"a"}')
    aws.secrets.put('shop/production/A', 'made-up')
    const error = await secrets.refusal({ settings: { ...prefix, ...json(['*']) } })
    expect(error).toMatchObject({ code: 'source-duplicate', exit: 3 })
    expect(error.message).toContain('shop/production/A')
  })
})

describe('a reading that is not whole', () => {
  it('names what is missing in a 200, and the line of a policy that gives it', async () => {
    const { aws, secrets } = await account()
    for (const name of ['A', 'B', 'C']) aws.secrets.put(`shop/production/${name}`, 'made-up')
    aws.callers.deny({ action: 'secretsmanager:GetSecretValue', resource: 'shop/production/B' })
    const error = await secrets.refusal({ settings: prefix })
    expect(error).toMatchObject({ code: 'source', exit: 3, where: 'aws-secrets-manager:production' })
    expect(error.message).toBe('Secrets Manager returned 2 of 3 secrets, all except shop/production/B (AccessDenied)')
    expect(error.hint).toContain(
      '{"Effect":"Allow","Action":"secretsmanager:GetSecretValue","Resource":"arn:aws:secretsmanager:eu-central-1:*:secret:shop/production/*"}',
    )
  })

  it('is whole where what cannot be read is not wanted', async () => {
    const { aws, secrets } = await account()
    for (const name of ['A', 'AB', 'B_URL']) aws.secrets.put(`shop/production/${name}`, 'made-up')
    aws.callers.deny({ action: 'secretsmanager:GetSecretValue', resource: 'shop/production/AB' })
    expect(Object.keys(await secrets.plain({ settings: { ...prefix, names: ['A', '*_URL'] } }))).toEqual(['A', 'B_URL'])
  })

  it.each<[string, (aws: Awaited<ReturnType<typeof account>>['aws']) => void, string, RegExp]>([
    ['a key that opens nothing', (aws) => aws.secrets.lock('shop/production/B'), 'source-decrypt', /KMS key/],
    ['a key that may not be used', (aws) => aws.callers.deny({ action: 'kms:Decrypt' }), 'source', /kms:Decrypt/],
    ['a secret that is to be deleted', (aws) => aws.secrets.schedule('shop/production/B'), 'source', /restore-secret/],
    ['a secret that does not exist', (aws) => aws.secrets.drop('shop/production/B'), 'source-missing', /Create it/],
  ])('says what to do about %s', async (_, spoil, code, hint) => {
    const { aws, secrets } = await account()
    for (const name of ['A', 'B']) aws.secrets.put(`shop/production/${name}`, 'made-up')
    spoil(aws)
    const error = await secrets.refusal({ settings: { ...prefix, names: ['A', 'B'] } })
    expect(error).toMatchObject({ code, exit: 3 })
    expect(error.message).toContain('shop/production/B')
    expect(error.hint).toMatch(hint)
  })

  it('names a binary secret', async () => {
    const { aws, secrets } = await account()
    aws.secrets.put('shop/production/CERT', new Uint8Array([0, 255]))
    const error = await secrets.refusal({ settings: prefix })
    expect(error).toMatchObject({ code: 'source', exit: 3 })
    expect(error.message).toContain('shop/production/CERT is binary (SecretBinary)')
  })

  it('refuses a name that is none, and two that become one', async () => {
    const { aws, secrets } = await account()
    aws.secrets.put('shop/production/db-password', 'made-up')
    expect(await secrets.refusal({ settings: prefix })).toMatchObject({
      code: 'source',
      where: 'aws-secrets-manager:production, shop/production/db-password',
    })
    aws.secrets.drop('shop/production/db-password')
    aws.secrets.put('shop/production/a/b', 'made-up')
    aws.secrets.put('shop/production/a_b', 'made-up')
    expect(await secrets.refusal({ settings: prefix })).toMatchObject({ code: 'source-duplicate', exit: 3 })
  })

  it('refuses nothing at all', async () => {
    const { secrets } = await account()
    const error = await secrets.refusal({ settings: prefix })
    expect(error).toMatchObject({ code: 'source-missing', exit: 3, where: 'aws-secrets-manager:production' })
    expect(error.message).toContain('no secrets whose names begin with shop/production/ in eu-central-1')
  })
})

describe('pages', () => {
  const fill = (aws: Awaited<ReturnType<typeof account>>['aws'], count: number) => {
    for (let at = 0; at < count; at += 1) aws.secrets.put(`shop/production/N${at}`, `made-up ${at}`)
  }

  it('give 500 secrets with 25 requests', async () => {
    const { aws, secrets, sent } = await account()
    fill(aws, 500)
    expect(Object.keys(await secrets.plain({ settings: prefix }))).toHaveLength(500)
    expect(sent).toHaveLength(25)
    for (const { body } of sent) expect(JSON.parse(body)).toMatchObject({ MaxResults: 20 })
  })

  it('of names and of lists keep to their limits too', async () => {
    const { aws, secrets, sent } = await account()
    fill(aws, 130)
    const names = Array.from({ length: 45 }, (_, at) => `N${at}`)
    expect(Object.keys(await secrets.plain({ settings: { ...prefix, names } }))).toHaveLength(45)
    expect(sent.map(({ body }) => JSON.parse(body).SecretIdList.length)).toEqual([20, 20, 5])
    sent.splice(0)
    for (const { name } of [...aws.secrets.all.values()]) aws.secrets.put(name, 'made-up', { team: 'shop' })
    await secrets.read({ settings: { prefix: 'shop/{environment}/', tags: { team: 'shop' } } })
    expect(operations(sent).filter((one) => one === 'ListSecrets')).toHaveLength(2)
    expect(sent).toHaveLength(2 + 7)
  })

  it('that lead to themselves are an error', async () => {
    const { aws, secrets, sent } = await account()
    fill(aws, 30)
    aws.paging.misbehave('same')
    const error = await secrets.refusal({ settings: prefix })
    expect(error).toMatchObject({ code: 'bad-answer', where: 'aws-secrets-manager:production' })
    expect(sent).toHaveLength(2)
  })

  it('that are empty are not the last ones', async () => {
    const { aws, secrets } = await account()
    fill(aws, 3)
    aws.paging.limit(0)
    let pages = 0
    const { page } = aws.paging
    // an internal limit of the service was reached before anything was found
    Object.assign(aws.paging, {
      page: (...asked: Parameters<typeof page>) => {
        pages += 1
        if (pages > 2) aws.paging.limit(20)
        return page(...asked)
      },
    })
    expect(Object.keys(await secrets.plain({ settings: prefix }))).toEqual(['N0', 'N1', 'N2'])
    expect(pages).toBe(3)
  })
})

describe('settings', () => {
  const parse = (settings: unknown) => source.config.settings.safeParse(settings)

  it.each<[string, unknown]>([
    ['nothing that says what to read', { region: 'eu-central-1' }],
    ['a region that is none', { prefix: 'a', region: 'Frankfurt' }],
    ['an endpoint', { prefix: 'a', endpoint: 'http://127.0.0.1' }],
    ['a role that is none', { prefix: 'a', login: { role: 'sealpost' } }],
    ['no role', { prefix: 'a', login: { role: [] } }],
    ['an empty prefix', { prefix: '' }],
  ])('do not take %s', (_, settings) => {
    expect(parse(settings).success).toBe(false)
  })

  it('have their usual values', () => {
    expect(parse({ prefix: 'a' })).toMatchObject({ data: { stage: 'AWSCURRENT', separator: '_' } })
    const login = { role: 'arn:aws:iam::111122223333:role/sealpost' }
    expect(parse({ prefix: 'a', login })).toMatchObject({ data: { login: { audience: 'sts.amazonaws.com' } } })
  })

  it('must not read the same for two environments by accident', async () => {
    const { secrets, sent } = await account()
    const error = await secrets.refusal({ settings: { prefix: 'shop/' }, environments: ['production', 'preview'] })
    expect(error).toMatchObject({ code: 'config', exit: 64 })
    expect(sent).toEqual([])
  })
})
