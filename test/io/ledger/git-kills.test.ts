import { describe, expect, it } from 'vitest'
import { SealpostError } from '../../../src/core/errors.js'
import type { Runtime } from '../../../src/core/runtime.js'
import { runElsewhere } from '../../kit/elsewhere.js'
import { sampleOf, thorough } from '../../thorough.js'
import { gitWorld } from './git.kit.js'
import { filled, sound, story } from './git-story.kit.js'

describe.each(sampleOf(['before', 'after'] as const, 2))('a run that is killed %s a command of git', (when) => {
  it('leaves a ledger that the next run goes on with, once its lease has ended', async () => {
    // between two commands a kill after the one is a kill before the other
    let number = thorough && when === 'after' ? 1 : 0
    const { bare } = (await filled()).http
    for (; ; number += thorough ? 2 : 43) {
      const at = await gitWorld({ path: true, from: bare })
      let seen = -1
      let died: () => void = () => {}
      const hanging: ((thrown: unknown) => void)[] = []
      const death = new Promise<'killed'>((resolve) => {
        died = () => resolve('killed')
      })
      // from there on no command of this process is carried out, and none comes back
      const programs: Runtime['run'] = async (call) => {
        seen += 1
        if (seen < number) return runElsewhere(call)
        if (seen === number && when === 'after') await runElsewhere(call)
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
    expect(number).toBeGreaterThan(10)
  })
})
