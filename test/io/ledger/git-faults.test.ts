import { describe, expect, it } from 'vitest'
import { codes, SealpostError } from '../../../src/core/errors.js'
import type { GitFault } from '../../kit/git-http.js'
import { sampleOf, thorough } from '../../thorough.js'
import { gitWorld } from './git.kit.js'
import { filled, sound, story } from './git-story.kit.js'

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
    const first = await filled()
    const { bare } = first.http
    const before = (await first.log()).length
    for (; ; number += thorough ? 3 : 29) {
      const at = await gitWorld({ from: bare })
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
