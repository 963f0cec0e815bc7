import { describe, expect, it } from 'vitest'
import { codes, SealpostError } from '../../../src/core/errors.js'
import type { Runtime } from '../../../src/core/runtime.js'
import { runProgram } from '../../../src/io/system/programs.js'
import type { GitFault } from '../../kit/git-http.js'
import { sampleOf, thorough } from '../../thorough.js'
import { branch, type GitWorld, gitWorld, memory } from './git.kit.js'
import { minute, put, said } from './git-branch.kit.js'
import { flat } from './ledger.kit.js'

async function filled(at: GitWorld): Promise<void> {
  const ledger = await at.open()
  await put(ledger, 'web', 'first')
  await put(ledger, 'docs', 'first')
  await ledger.close()
}

/** One run on the page `web`. */
async function story(at: GitWorld, programs?: Runtime['run']): Promise<void> {
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
async function sound(at: GitWorld, isDone: boolean, where: string): Promise<void> {
  at.clock.now += 16 * minute
  const after = await at.open({ run: 'run-3' })
  expect([after.isLost('web'), after.isLost('docs')], where).toEqual([false, false])
  expect(said(after, 'docs'), where).toBe('written fp-first')
  const possible = isDone ? ['written fp-second'] : ['written fp-first', 'pending fp-second', 'written fp-second']
  expect(possible, where).toContain(said(after, 'web'))
  const giveBack = await after.lease({ targets: ['web'], plan: '' })
  await put(after, 'web', 'third')
  await giveBack()
  expect(flat(await at.open()), where).toEqual(flat(after))
  const [now, then] = await Promise.all([at.files(branch), at.files(memory)])
  expect(then.get('anchor.json'), where).toBe(now.get('anchor.json'))
}

const once: readonly GitFault[] = [403, 404, 429, 500, 'lost request', 'lost answer']
/** In the order in which they share the requests. */
const all: readonly GitFault[] = [403, 500, 'lost answer', 404, 429, 'lost request']

describe.each([
  ['once', sampleOf(once, 6), false],
  ['from then on', sampleOf<GitFault>([500, 403, 'lost answer'], 3), true],
] as const)('trouble %s', (_when, kinds, goesOn) => {
  it.each(kinds)('(%s) with any request ends in a plain word or not at all, and nothing half-written', async (what) => {
    // each request meets a third of the kinds, and each kind a third of the requests: processes take their time
    let number = thorough ? all.indexOf(what) % 3 : 0
    for (; ; number += thorough ? 3 : 29) {
      const at = await gitWorld()
      await filled(at)
      const before = (await at.log()).length
      at.http.asked()
      let over = false
      at.http.fault = (now) => (!over && (now === number || (goesOn && now > number)) ? what : undefined)
      const outcome = await story(at).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      over = true
      const struck = at.http.asked().length > number
      const where = `request ${number}`
      if (outcome !== undefined) {
        expect(outcome, where).toBeInstanceOf(SealpostError)
        const { code, message, hint } = outcome as SealpostError
        expect(Object.keys(codes)).toContain(code)
        expect(['internal', 'ledger-damaged'], where).not.toContain(code)
        expect(message + hint, where).not.toMatch(/canary|127\.0\.0\.1/)
      }
      // nothing came twice
      if (outcome === undefined) expect((await at.log()).length - before, where).toBe(4)
      await sound(at, outcome === undefined, where)
      if (!struck) break
    }
    expect(number).toBeGreaterThan(10)
  })
})

describe.each(sampleOf(['before', 'after'] as const, 2))('a run that is killed %s a command of git', (when) => {
  it('leaves a ledger that the next run goes on with, once its lease has ended', async () => {
    // between two commands a kill after the one is a kill before the other
    let number = thorough && when === 'after' ? 1 : 0
    for (; ; number += thorough ? 2 : 43) {
      const at = await gitWorld({ path: true })
      await filled(at)
      let seen = -1
      let died: () => void = () => {}
      const hanging: ((thrown: unknown) => void)[] = []
      const death = new Promise<'killed'>((resolve) => {
        died = () => resolve('killed')
      })
      // from there on no command of this process is carried out, and none comes back
      const programs: Runtime['run'] = async (call) => {
        seen += 1
        if (seen < number) return runProgram(call)
        if (seen === number && when === 'after') await runProgram(call)
        died()
        return new Promise((_, reject) => hanging.push(reject))
      }
      const outcome = await Promise.race([
        death,
        story(at, programs).then(
          () => 'done',
          () => 'ended',
        ),
      ])
      await sound(at, outcome === 'done', `command ${number}`)
      for (const end of hanging) end(new SealpostError('interrupted', 'killed'))
      if (outcome === 'done') break
    }
    expect(number).toBeGreaterThan(30)
  })
})
