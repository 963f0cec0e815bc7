import { describe, expect, it } from 'vitest'
import { SealpostError } from '../../../src/core/errors.js'
import { atPlace } from '../../../src/sources/shared/at-place.js'
import { concurrently } from '../../../src/sources/shared/concurrently.js'
import { tokenOf } from '../../../src/sources/shared/login.js'

const shortly = () => new Promise<void>((resolve) => setTimeout(resolve, 1))

describe('many things at once', () => {
  it('are no more than allowed, and come in their order', async () => {
    let [now, most] = [0, 0]
    const found = await concurrently([5, 1, 4, 2, 3], 2, async (one) => {
      now += 1
      most = Math.max(most, now)
      for (let turn = 0; turn < one; turn += 1) await shortly()
      now -= 1
      return one * 10
    })
    expect(found).toEqual([50, 10, 40, 20, 30])
    expect(most).toBe(2)
    expect(await concurrently([], 2, async () => 1)).toEqual([])
  })

  it('end with the first failure, once what was under way has ended', async () => {
    const begun: number[] = []
    const ended: number[] = []
    const work = concurrently([1, 2, 3, 4, 5, 6], 2, async (one) => {
      begun.push(one)
      await shortly()
      if (one === 1) throw new Error('the first')
      await shortly()
      ended.push(one)
    })
    await expect(work).rejects.toThrow('the first')
    expect([begun, ended]).toEqual([[1, 2], [2]])
  })
})

describe('a token', () => {
  it('is got once for all, and once more where it was refused', async () => {
    let logins = 0
    const token = tokenOf(async () => `t${++logins}`)
    expect(await Promise.all([token(), token(), token()])).toEqual(['t1', 't1', 't1'])
    expect(await Promise.all([token('t1'), token('t1'), token()])).toEqual(['t2', 't2', 't2'])
    // a refusal that comes late is about a token that is gone
    expect(await token('t1')).toBe('t2')
    expect(logins).toBe(2)
  })

  it('that a login refuses is refused for everybody, without another try', async () => {
    let logins = 0
    const token = tokenOf(async () => {
      logins += 1
      throw new SealpostError('unauthorized', 'no')
    })
    await expect(token()).rejects.toThrow('no')
    await expect(token()).rejects.toThrow('no')
    expect(logins).toBe(1)
  })
})

it('trouble with one thing says which one, and leaves room for whose it is', async () => {
  const failing = (where?: string) => () => {
    throw new SealpostError('source', 'it is disabled', { where, hint: 'Enable it.' })
  }
  await expect(atPlace('a/b', failing())).rejects.toMatchObject({
    message: 'a/b: it is disabled',
    where: undefined,
    hint: 'Enable it.',
  })
  await expect(atPlace('a/b', failing('a/b#c'))).rejects.toMatchObject({ message: 'a/b#c: it is disabled' })
  await expect(atPlace('a/b', () => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError)
  expect(await atPlace('a/b', () => 1)).toBe(1)
})
