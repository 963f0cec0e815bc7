import { expect } from 'vitest'
import type { Runtime } from '../../../src/core/runtime.js'
import { branch, type GitWorld, gitWorld, memory } from './git.kit.js'
import { minute, put, said } from './git-branch.kit.js'
import { flat } from './ledger.kit.js'

/** A world with a ledger of two pages, for as long as a file's tests take: each test begins with a copy of its repository. */
export async function filled(): Promise<GitWorld> {
  const at = await gitWorld()
  const ledger = await at.open()
  await put(ledger, 'web', 'first')
  await put(ledger, 'docs', 'first')
  await ledger.close()
  return at
}

/** One run on the page `web`. */
export async function story(at: GitWorld, programs?: Runtime['run']): Promise<void> {
  const ledger = await at.open({ run: 'run-2', ...(programs ? { programs } : {}) })
  const giveBack = await ledger.lease({ targets: ['web'], plan: 'p' })
  try {
    await put(ledger, 'web', 'second', 'pending')
    await ledger.keep()
    await put(ledger, 'web', 'second')
  } finally {
    await giveBack()
  }
}

/** Nothing is lost that was said, nothing is believed that was not, and the next run is not held up. */
export async function sound(at: GitWorld, isDone: boolean, where: string): Promise<void> {
  at.clock.now += 16 * minute
  // what is there is looked at, and not how it is got
  await at.nearby()
  const after = await at.open({ run: 'run-3' })
  expect([after.isLost('web'), after.isLost('docs')], where).toEqual([false, false])
  expect(said(after, 'docs'), where).toBe('written fp-first')
  const possible = isDone ? ['written fp-second'] : ['written fp-first', 'pending fp-second', 'written fp-second']
  expect(possible, where).toContain(said(after, 'web'))
  const giveBack = await after.lease({ targets: ['web'], plan: '' })
  await put(after, 'web', 'third')
  await giveBack()
  expect(flat(await at.open()), where).toEqual(flat(after))
  const anchors = await at.http.git('rev-parse', ...[branch, memory].map((ref) => `${ref}:anchor.json`))
  const [now, then] = anchors.split('\n')
  expect(then, where).toBe(now)
}
