import { same } from '../../law.js'
import { canary } from '../../values.js'
import { type SourceLaw, sourceLaw } from '../law.js'

/** Laws of sources whose values stand in files of a repository. */
export const files: readonly SourceLaw[] = [
  sourceLaw(
    {
      name: 'which names a change of files touches is told by their text alone',
      why: 'A pull request that added a name was compared with what the target has, and so told what a value is.',
      needs: 'edits',
    },
    async (driver) => {
      const [one, other] = driver.stage.environments
      const [stays, elsewhere] = [canary(), canary()]
      await driver.hold(one, { LAW_STAYS: stays, LAW_CHANGES: canary(), LAW_GOES: canary() })
      await driver.hold(other, { LAW_STAYS: elsewhere })
      const before = driver.stage.files()
      await driver.hold(one, { LAW_STAYS: stays, LAW_CHANGES: canary(), LAW_COMES: canary() })
      const edits = await driver.edited(before, driver.stage.files())
      const expected = { LAW_CHANGES: 'changed', LAW_COMES: 'added', LAW_GOES: 'removed' }
      same(Object.fromEntries(edits.get(one) ?? []), expected, 'the names that the change touches')
      same([...(edits.get(other) ?? [])], [], 'the names that it touches elsewhere')
      const none = await driver.edited(before, before)
      same(
        [...none.values()].flatMap((names) => [...names.keys()]),
        [],
        'the names that no change touches',
      )
    },
  ),
]
