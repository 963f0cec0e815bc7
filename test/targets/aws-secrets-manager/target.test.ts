import { describe, expect, test } from 'vitest'
import { account, lines } from '../aws-shared/account.kit.js'

const made = (name: string) => `made-up value of ${name}`

describe('a value that is there already', () => {
  test('is never put again, whatever the ledger knows', async () => {
    const { apply, aws, operations, versions } = await account()
    aws.secrets.put('shop/production/SAME', made('SAME'))
    const first = await apply({ values: { SAME: made('SAME') }, policy: 'allow: adopt' })
    expect([first.exit, lines(first)]).toEqual([0, ['SAME keep read-back']])
    for (let turn = 0; turn < 3; turn += 1) expect((await apply({ values: { SAME: made('SAME') } })).exit).toBe(0)
    expect(versions('SAME')).toBe(1)
    expect(operations()).not.toContain('PutSecretValue')
  })

  test('is not put where values may not be read: the version id of our write decides', async () => {
    const { apply, aws, operations, versions } = await account()
    aws.callers.deny({ action: 'secretsmanager:GetSecretValue' })
    expect((await apply({ values: { A: made('A') } })).exit).toBe(0)
    operations()
    const again = await apply({ values: { A: made('A') } })
    expect([again.exit, lines(again), versions('A')]).toEqual([0, ['A keep revision'], 1])
    expect(operations().filter((one) => /^(?:Put|Create)/.test(one))).toEqual([])
    aws.secrets.put('shop/production/A', 'edited by hand')
    expect(lines(await apply({ values: { A: made('A') }, command: 'plan' }))).toEqual(['A update drifted'])
  })

  test('is not put where not even the batch is allowed', async () => {
    const { apply, aws } = await account()
    aws.callers.deny({ action: 'secretsmanager:BatchGetSecretValue' })
    expect((await apply({ values: { A: made('A') } })).exit).toBe(0)
    expect(lines(await apply({ values: { A: made('A') } }))).toEqual(['A keep revision'])
  })
})

describe('a removal', () => {
  test.each([
    ['', 30],
    ['recoveryDays: 7', 7],
  ])('gives days of grace and is never forced: %s', async (more, days) => {
    const { apply, aws, sent } = await account()
    await apply({ values: { A: made('A'), B: made('B') }, more })
    sent()
    expect((await apply({ values: { A: made('A') }, more })).exit).toBe(0)
    const deletions = sent().filter(({ operation }) => operation === 'DeleteSecret')
    expect(deletions.map(({ input }) => input)).toEqual([{ SecretId: 'shop/production/B', RecoveryWindowInDays: days }])
    expect(aws.secrets.all.get('shop/production/B')).toMatchObject({ isDeleted: true, recoveryDays: days })
  })

  test.each([6, 31, 7.5])('is not given %d days, which AWS has not', async (days) => {
    const { apply, sent } = await account()
    const { exit, error } = await apply({ values: { A: made('A') }, more: `recoveryDays: ${days}` })
    expect([exit, error?.code, sent()]).toEqual([64, 'config', []])
  })

  test('that was asked for already is no failure', async () => {
    const { apply, aws } = await account()
    await apply({ values: { A: made('A'), B: made('B') } })
    aws.secrets.schedule('shop/production/B')
    const { exit, changes } = await apply({ values: { A: made('A') } })
    expect([exit, changes.find(({ name }) => name === 'B')?.do]).toEqual([0, 'forget'])
  })
})

describe('a name that waits for its deletion', () => {
  test('is restored, then put, with what stands beside it', async () => {
    const { apply, aws, operations, secret } = await account()
    aws.secrets.put('shop/production/A', 'the old value', { team: 'pay' })
    aws.secrets.schedule('shop/production/A')
    const { exit, changes } = await apply({ values: { A: made('A') } })
    expect([exit, secret('A')]).toEqual([0, made('A')])
    expect(changes[0]?.note).toContain('has been restored')
    expect(operations().filter((one) => /Secret(?:Value)?$/.test(one) && !/^(?:BatchGet|Get)/.test(one))).toEqual([
      'CreateSecret',
      'RestoreSecret',
      'PutSecretValue',
    ])
    expect(aws.secrets.all.get('shop/production/A')?.tags).toEqual({ team: 'pay' })
  })

  test('is restored where the vendor only says that the name is there', async () => {
    const { apply, aws, secret } = await account()
    aws.secrets.put('shop/production/A', 'the old value')
    aws.secrets.schedule('shop/production/A')
    const said = { __type: 'ResourceExistsException', message: 'A resource with the ID you requested already exists.' }
    aws.order({
      match: ({ operation }) => operation === 'CreateSecret',
      act: { kind: 'answer', answer: { status: 400, body: said } },
    })
    expect((await apply({ values: { A: made('A') } })).exit).toBe(0)
    expect(secret('A')).toBe(made('A'))
  })

  test('that we removed comes back when the source has it again', async () => {
    const { apply, secret } = await account()
    await apply({ values: { A: made('A'), B: made('B') } })
    await apply({ values: { A: made('A') } })
    expect(secret('B')).toBeUndefined()
    expect((await apply({ values: { A: made('A'), B: 'another one' } })).exit).toBe(0)
    expect(secret('B')).toBe('another one')
  })
})

describe('a write', () => {
  test('whose answer is lost makes one version, by the same token', async () => {
    const { apply, aws, sent, versions } = await account()
    await apply({ values: { A: made('A') } })
    sent()
    aws.order({ match: ({ operation }) => operation === 'PutSecretValue', act: { kind: 'drop-after' } })
    const { exit } = await apply({ values: { A: 'another one' } })
    const tokens = sent().flatMap(({ operation, input }) =>
      operation === 'PutSecretValue' ? [input.ClientRequestToken] : [],
    )
    expect([exit, tokens.length, new Set(tokens).size, versions('A')]).toEqual([0, 2, 1, 2])
  })

  test('waits and is sent again when AWS is throttling, which it says with 400', async () => {
    const { apply, aws, secret } = await account()
    const answer = { status: 400, body: { __type: 'ThrottlingException', message: 'Rate exceeded' } }
    aws.order({ times: 3, match: ({ operation }) => operation === 'CreateSecret', act: { kind: 'answer', answer } })
    const { exit, requests } = await apply({ values: { A: made('A') } })
    expect([exit, secret('A'), requests.cloud]).toMatchObject([0, made('A'), { write: 4, retried: 3 }])
  })

  test('leaves the KMS key of a secret, and gives a new one that of the config', async () => {
    const { apply, aws, sent } = await account()
    aws.secrets.put('shop/production/OLD', 'the old value')
    Object.assign(aws.secrets.all.get('shop/production/OLD') ?? {}, { kmsKey: 'alias/theirs' })
    const values = { OLD: made('OLD'), NEW: made('NEW') }
    expect((await apply({ values, more: 'kmsKey: alias/ours', policy: 'allow: adopt' })).exit).toBe(0)
    const kept = ['OLD', 'NEW'].map((name) => aws.secrets.all.get(`shop/production/${name}`)?.kmsKey)
    expect(kept).toEqual(['alias/theirs', 'alias/ours'])
    expect(sent().find(({ operation }) => operation === 'PutSecretValue')?.input).not.toHaveProperty('KmsKeyId')
  })

  test('says which permission is missing', async () => {
    const { apply, aws } = await account()
    aws.callers.deny({ action: 'secretsmanager:CreateSecret' })
    const { exit, changes } = await apply({ values: { A: made('A') } })
    expect([exit, changes[0]?.error?.code]).toEqual([1, 'forbidden'])
    expect(changes[0]?.error?.hint).toContain(
      '"Action":"secretsmanager:CreateSecret","Resource":"arn:aws:secretsmanager:eu-central-1:*:secret:shop/production/*"',
    )
  })
})

describe('a look', () => {
  test('takes a 200 with errors in it for what it is: nothing is written or removed', async () => {
    const { apply, aws, operations } = await account()
    await apply({ values: { A: made('A'), B: made('B') } })
    operations()
    const body = {
      SecretValues: [],
      Errors: [{ SecretId: 'shop/production/A', ErrorCode: 'InternalServiceError', Message: 'an error' }],
    }
    aws.order({
      times: Number.POSITIVE_INFINITY,
      match: ({ operation }) => operation === 'BatchGetSecretValue',
      act: { kind: 'answer', answer: { status: 200, body } },
    })
    const { exit, refusals } = await apply({ values: { A: 'another one' } })
    expect([exit, refusals.length > 0]).toEqual([3, true])
    expect(operations().filter((one) => !/^(?:BatchGet|Get|List)/.test(one))).toEqual([])
  })

  test('sees what was just made, although the list is minutes behind', async () => {
    const { apply, aws, operations, versions } = await account()
    aws.secrets.lag(5 * 60_000)
    const values = Object.fromEntries(Array.from({ length: 23 }, (_, at) => [`N${at}`, made(`N${at}`)]))
    const first = await apply({ values })
    expect([first.exit, first.summary.written]).toEqual([0, 23])
    operations()
    const again = await apply({ values })
    expect([again.exit, again.summary.keep, versions('N7')]).toEqual([0, 23, 1])
    // one page of the list, which is empty, and two requests for the names of the ledger
    expect(operations()).toEqual(['BatchGetSecretValue', 'BatchGetSecretValue', 'BatchGetSecretValue'])
  })

  test('goes by names where a batch fails for one that waits for its deletion', async () => {
    const { apply, aws, operations } = await account()
    await apply({ values: { A: made('A'), B: made('B') } })
    await apply({ values: { A: made('A') } })
    operations()
    const said = { __type: 'InvalidRequestException', message: "a secret that's currently marked deleted" }
    aws.order({
      times: Number.POSITIVE_INFINITY,
      match: ({ operation, body }) => operation === 'BatchGetSecretValue' && body.includes('Filters'),
      act: { kind: 'answer', answer: { status: 400, body: said } },
    })
    expect(lines(await apply({ values: { A: made('A') } }))).toEqual(['A keep read-back'])
    expect(operations()).toEqual(['BatchGetSecretValue', 'ListSecrets', 'BatchGetSecretValue'])
  })

  test('leaves what is further down, and what is binary', async () => {
    const { apply, aws } = await account()
    aws.secrets.put('shop/production/mail/TOKEN', 'of another place')
    aws.secrets.put('shop/production/CERT', new Uint8Array([0, 255]))
    const { exit, changes } = await apply({ values: { CERT: made('CERT') }, policy: 'allow: adopt' })
    expect([exit, changes.map(({ name }) => name)]).toEqual([2, ['CERT']])
    expect(changes[0]?.note).toContain('binary')
  })

  test('costs a request for each twenty secrets, and no other one', async () => {
    const { apply, aws, operations } = await account()
    const values = Object.fromEntries(Array.from({ length: 45 }, (_, at) => [`N${at}`, made(`N${at}`)]))
    for (const [name, value] of Object.entries(values)) aws.secrets.put(`shop/production/${name}`, value)
    expect((await apply({ values })).summary.keep).toBe(45)
    expect(operations()).toEqual(Array(3).fill('BatchGetSecretValue'))
  })
})
