import type { SourceVersion } from '../../../core/value.js'
import { hold, same, thrownBy } from '../../law.js'
import { canary } from '../../values.js'
import { hides, secretsOf, tellsAll } from '../assertions.js'
import type { SourceDriver } from '../driver.js'
import { type SourceLaw, sourceLaw } from '../law.js'
import { isDigest } from './reading.js'
import { lasting } from './trouble.js'

/** A law for sources that say that they tell versions; one with settings under which it has none is not asked for them. */
function versionLaw(about: Pick<SourceLaw, 'name' | 'why'>, act: (driver: SourceDriver) => Promise<void>): SourceLaw {
  return sourceLaw(about, async (driver, { cannot }) => {
    if (typeof driver.stage.source.versions === 'object' && cannot.versions === undefined) await act(driver)
  })
}

/** Laws of versions that are told without values: a value whose version is known is not read again. */
export const versions: readonly SourceLaw[] = [
  versionLaw(
    {
      name: 'versions are told of just the names that reading gives, each with the id and the place that it gives',
      why: 'A name that only the values showed was taken for one that is gone.',
    },
    async (driver) => {
      const [one, other] = driver.stage.environments
      const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`LAW_N${index}`, canary()]))
      await driver.hold(one, many)
      await driver.hold(other, { LAW_ONE: canary() })
      const [told, read] = [await driver.list(), await driver.read()]
      same([...told.keys()], [one, other], 'the environments of which versions are told')
      for (const [environment, values] of read) {
        const expected = [...values].map(([name, { versionId, at }]) => ({ name, versionId, at }))
        const found = [...(told.get(environment) ?? [])].map(([name, { versionId, at }]) => ({ name, versionId, at }))
        same(found, expected, `the versions of ${environment}`)
        hold(
          expected.every(({ versionId }) => versionId !== undefined && versionId !== ''),
          'a value has no id of a version',
        )
      }
    },
  ),
  versionLaw(
    {
      name: 'the id of a version stays while nobody writes, and never comes back',
      why: 'A secret was deleted and made anew as version 1, and every target kept the value of the former version 1.',
    },
    async (driver) => {
      const [environment] = driver.stage.environments
      const [moves, stays, after] = [canary(), canary(), canary()]
      const ids: string[] = []
      const told = async () => (await driver.list([environment])).get(environment) ?? new Map<string, SourceVersion>()
      let staying: string | undefined
      for (const value of [moves, after, moves, undefined, moves, after]) {
        await driver.hold(environment, { LAW_STAYS: stays, ...(value === undefined ? {} : { LAW_MOVES: value }) })
        const now = await told()
        same([...(await told())], [...now], 'the versions of what nobody wrote')
        staying ??= now.get('LAW_STAYS')?.versionId
        same(now.get('LAW_STAYS')?.versionId, staying, 'the id of a value that stayed')
        const id = now.get('LAW_MOVES')?.versionId
        same(id === undefined, value === undefined, 'whether something is told of a name that is not there')
        if (id === undefined) continue
        hold(!ids.includes(id), 'the id of a version came back')
        ids.push(id)
        for (const one of [moves, after]) hold(!isDigest(id, one), 'the id of a version is made of the value')
      }
    },
  ),
  versionLaw(
    {
      name: 'no value is sent for to tell versions',
      why: 'A run that was to decrypt nothing asked for everything, and threw the values away.',
    },
    async (driver) => {
      const values = await fill(driver)
      const before = driver.heard().length
      const told = await driver.list()
      same(told.size, driver.stage.environments.length, 'how many environments are told of')
      hides(driver.heard().slice(before), values, 'what the server said')
    },
  ),
  versionLaw(
    {
      name: 'what cannot be told whole is not told',
      why: 'A smaller set of versions is a smaller set of names, and what was not in it was removed at every target.',
    },
    async (driver) => {
      const { environments, absent } = driver.stage
      await fill(driver)
      const nothing = await outcome(driver, [absent])
      hold(!nothing.has(absent), 'versions of an environment that is not there were told')
      for (const spoiled of environments) {
        await fill(driver)
        await driver.stage.spoil(spoiled, 'LAW_SECOND')
        const names = (await outcome(driver, environments)).get(spoiled)
        if (names !== undefined)
          same([...names.keys()].sort(), ['LAW_FIRST', 'LAW_SECOND', 'LAW_THIRD'], 'the names that are told of')
      }
    },
  ),
  versionLaw(
    {
      name: 'trouble ends the telling of versions as it ends a reading',
      why: 'A page that failed was the last one, and what was on it had no version any more.',
    },
    async (driver) => {
      const { server, stage } = driver
      const values = await fill(driver)
      const reads = () => server.requests().filter(({ login }) => !login).length
      const before = reads()
      await driver.list()
      const requests = reads() - before
      for (const [kind, code] of lasting) {
        for (let after = 0; after < requests; after += 1) {
          server.order({ kind, on: 'reads', after })
          const error = await thrownBy(() => driver.list(), 'list')
          server.calm()
          hold(error !== undefined, `versions were told although request ${after + 1} met "${kind}"`)
          same(error.code, code, `the code for request ${after + 1} that meets "${kind}"`)
          tellsAll(driver, error, stage.environments)
          hides(error, [...values, ...secretsOf(driver), ...server.issued()], `an error about "${kind}"`)
        }
      }
    },
  ),
]

/** Has each environment hold three values, and gives them. */
async function fill(driver: SourceDriver): Promise<string[]> {
  const values: string[] = []
  for (const one of driver.stage.environments) {
    const [first, second, third] = [canary(), canary(), canary()]
    values.push(first, second, third)
    await driver.hold(one, { LAW_FIRST: first, LAW_SECOND: second, LAW_THIRD: third })
  }
  return values
}

/** What is told, where an error tells of nothing. */
async function outcome(driver: SourceDriver, environments: readonly string[]) {
  let told: Awaited<ReturnType<SourceDriver['list']>> = new Map()
  await thrownBy(async () => {
    told = await driver.list(environments)
  }, 'list')
  return told
}
