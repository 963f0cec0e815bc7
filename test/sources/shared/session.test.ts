import { afterEach, describe, expect, test, vi } from 'vitest'
import { openSession } from '../../../src/sources/shared/session.js'
import { timeOf } from '../../../src/sources/shared/time.js'

afterEach(() => {
  vi.useRealTimers()
})

/** Counts logins and logouts. */
function counted(logOut: (token: string) => Promise<unknown> = async () => {}) {
  const ended: string[] = []
  let logins = 0
  const session = openSession({
    async logIn() {
      logins += 1
      return `token ${logins}`
    },
    logOut(token) {
      ended.push(token)
      return logOut(token)
    },
  })
  return { session, ended, logins: () => logins }
}

describe('a session', () => {
  test('that nobody used logs nobody in or out', async () => {
    const { session, ended, logins } = counted()
    await session.end()
    expect([logins(), ended]).toEqual([0, []])
  })

  test('takes back every token, that of a login before too', async () => {
    const { session, ended } = counted()
    await session.token()
    await session.token('token 1')
    await session.end()
    expect(ended).toEqual(['token 1', 'token 2'])
  })

  test('ends although a logout fails', async () => {
    const { session } = counted(() => Promise.reject(new Error('no')))
    await session.token()
    await expect(session.end()).resolves.toBeUndefined()
  })

  test('does not wait for a logout that hangs', async () => {
    vi.useFakeTimers()
    const { session, ended } = counted(() => new Promise(() => {}))
    await session.token()
    const end = session.end()
    await vi.advanceTimersByTimeAsync(5000)
    await end
    expect(ended).toEqual(['token 1'])
  })
})

test('a time is read where a text is one', () => {
  expect(timeOf('2026-11-29T10:00:00.000Z')).toBe(Date.UTC(2026, 10, 29, 10))
  for (const text of ['yesterday', '', null, undefined]) expect(timeOf(text)).toBeUndefined()
})
