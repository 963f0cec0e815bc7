import { describe, expect, onTestFinished, test } from 'vitest'
import { targetDriverOf } from '../../../src/conformance/target-driver.js'
import { awsSsmTarget } from '../../worlds/aws-targets.js'
import { type Asked, account, lines } from '../aws-shared/account.kit.js'

const made = (name: string) => `made-up value of ${name}`
const ssm = (values: Asked['values'], more: Partial<Asked> = {}): Asked => ({ use: 'aws-ssm', values, ...more })

describe('a parameter', () => {
  test('is made as a SecureString, without leave to overwrite', async () => {
    const { apply, sent, parameter } = await account()
    expect((await apply(ssm({ A: made('A') }))).exit).toBe(0)
    const put = sent().find(({ operation }) => operation === 'PutParameter')
    expect(put?.input).toEqual({
      Name: '/shop/production/A',
      Value: made('A'),
      Type: 'SecureString',
      Overwrite: false,
    })
    expect(parameter('A')).toMatchObject({ version: 1, tier: 'Standard' })
  })

  test('keeps key, description, pattern, tier and tags when its value changes', async () => {
    const { apply, aws, sent, parameter } = await account()
    const beside = {
      kmsKey: 'alias/theirs',
      description: 'of the payments team',
      allowedPattern: '.+',
      tier: 'Advanced' as const,
      tags: { team: 'pay' },
    }
    aws.parameters.put('/shop/production/A', 'the old value', 'SecureString', beside)
    expect((await apply(ssm({ A: made('A') }, { policy: 'allow: adopt' }))).exit).toBe(0)
    expect(parameter('A')).toMatchObject({ ...beside, value: made('A'), version: 2 })
    const put = sent().find(({ operation }) => operation === 'PutParameter')
    expect(put?.input).not.toHaveProperty('Tags')
  })

  test.each(['', 'json: all'])('is left as it is where what stands beside its value is not shown: %s', async (more) => {
    const { apply, aws, parameter } = await account()
    const held = more === '' ? 'A' : 'all'
    const old = more === '' ? 'the old value' : '{"A":"the old value"}'
    aws.parameters.put(`/shop/production/${held}`, old, 'SecureString', { kmsKey: 'alias/theirs' })
    const answer = (operation: string) =>
      operation === 'DescribeParameters' ? Response.json({ Parameters: [] }) : undefined
    const { changes } = await apply(ssm({ A: made('A') }, { policy: 'allow: adopt', more, answer }))
    expect(changes[0]?.error).toMatchObject({ code: 'conflict' })
    expect(parameter(held)).toMatchObject({ value: old, kmsKey: 'alias/theirs', version: 1 })
  })

  test('that is equal is not put, and makes no version', async () => {
    const { apply, aws, operations, parameter } = await account()
    aws.parameters.put('/shop/production/A', made('A'))
    for (let turn = 0; turn < 2; turn += 1)
      expect(lines(await apply(ssm({ A: made('A') }, { policy: 'allow: adopt' })))).toEqual(['A keep read-back'])
    expect([parameter('A')?.version, operations()]).toEqual([1, ['GetParametersByPath', 'GetParametersByPath']])
  })

  test('goes by number and time where it may not be decrypted', async () => {
    const { apply, aws } = await account()
    aws.callers.deny({ action: 'kms:Decrypt' })
    expect((await apply(ssm({ A: made('A') }))).exit).toBe(0)
    expect(lines(await apply(ssm({ A: made('A') })))).toEqual(['A keep revision'])
    aws.parameters.put('/shop/production/A', 'edited by hand')
    expect(lines(await apply(ssm({ A: made('A') }, { command: 'plan' })))).toEqual(['A update drifted'])
  })

  test('becomes an advanced one where its value is over 4 KB, which is said', async () => {
    const { apply, parameter } = await account()
    const values = { SMALL: 'x'.repeat(4096), LARGE: 'x'.repeat(4097), LATER: 'x' }
    const first = await apply(ssm(values))
    expect(first.changes.map(({ name, note }) => [name, note ?? ''])).toEqual([
      ['SMALL', ''],
      ['LARGE', expect.stringContaining('charges')],
      ['LATER', ''],
    ])
    const second = await apply(ssm({ ...values, LATER: 'x'.repeat(5000), LARGE: 'x' }))
    expect(second.changes.find(({ name }) => name === 'LATER')?.note).toContain('charges')
    const tiers = Object.keys(values).map((name) => parameter(name)?.tier)
    expect([second.exit, ...tiers]).toEqual([0, 'Standard', 'Advanced', 'Advanced'])
  })

  test('that is a String is left alone, and the plan says why', async () => {
    const { apply, aws, parameter } = await account()
    aws.parameters.put('/shop/production/OPEN', 'readable', 'String')
    const { exit, changes } = await apply(ssm({ OPEN: made('OPEN') }, { policy: 'allow: adopt' }))
    expect([exit, changes[0]?.do, parameter('OPEN')?.value]).toEqual([2, 'leave', 'readable'])
    expect(changes[0]?.note).toContain('stored unencrypted')
  })

  test('with double braces in its value is refused alone', async () => {
    const { apply, parameter } = await account()
    const { exit, changes } = await apply(ssm({ NESTED: 'a {{b}} c', PLAIN: made('PLAIN') }))
    expect([exit, parameter('PLAIN')?.value]).toEqual([1, made('PLAIN')])
    expect(changes.find(({ name }) => name === 'NESTED')?.error?.code).toBe('invalid')
  })
})

describe('many parameters', () => {
  const values = Object.fromEntries(Array.from({ length: 23 }, (_, at) => [`N${at}`, made(`N${at}`)]))

  test('are removed ten a request, however many are to go at once', async () => {
    const stage = await awsSsmTarget.start()
    onTestFinished(() => stage.close())
    const driver = targetDriverOf(stage)
    const names = Object.keys(values)
    await driver.done(names.map((name) => ({ at: driver.at(0), name, value: made(name) })))
    const steps = await driver.steps(names.map((name) => ({ at: driver.at(0), name })))
    const before = stage.requests().write
    const receipts = await driver.send(steps)
    expect([receipts.every(({ ok }) => ok), stage.requests().write - before]).toEqual([true, 3])
    expect((await driver.see(driver.at(0))).size).toBe(0)
  })

  test('of which some are gone, or are not responded for, are told the truth about', async () => {
    const stage = await awsSsmTarget.start()
    onTestFinished(() => stage.close())
    const driver = targetDriverOf(stage)
    const names = Object.keys(values)
    await driver.done(names.map((name) => ({ at: driver.at(0), name, value: made(name) })))
    const steps = await driver.steps(names.map((name) => ({ at: driver.at(0), name })))
    await stage.uproot({ place: driver.at(0).place, form: 'secret', name: 'N3' })
    stage.order({ kind: 'forbidden', on: 'writes', after: 1 })
    const receipts = await driver.send(steps)
    stage.calm()
    expect(receipts.map((one) => (one.ok ? 'done' : one.landed))).toEqual([
      ...Array(10).fill('done'),
      ...Array(13).fill('no'),
    ])
    expect((await driver.see(driver.at(0))).size).toBe(13)
  })

  test('are described with one request before they are changed', async () => {
    const { apply, operations } = await account()
    await apply(ssm(values))
    operations()
    await apply(ssm(Object.fromEntries(Object.keys(values).map((name) => [name, 'another one']))))
    const asked = operations()
    expect(asked.filter((one) => one === 'DescribeParameters')).toHaveLength(1)
    expect(asked.filter((one) => one === 'PutParameter')).toHaveLength(23)
  })

  test('wait where AWS is throttling, or at work on one of them', async () => {
    const { apply, aws } = await account()
    for (const word of ['ThrottlingException', 'TooManyUpdates'])
      aws.order({
        match: ({ operation }) => operation === 'PutParameter',
        act: { kind: 'answer', answer: { status: 400, body: { __type: word, message: 'told by the vendor' } } },
      })
    const { exit, requests } = await apply(ssm(values))
    expect([exit, requests.cloud]).toMatchObject([0, { write: 25, retried: 2 }])
  })
})
