import { createHash } from 'node:crypto'
import { hold, same } from '../../law.js'
import { awkward, canary } from '../../values.js'
import { hides, tellsAll } from '../assertions.js'
import { holdsExactly } from '../driver.js'
import { type SourceLaw, sourceLaw } from '../law.js'

/** Values that no target of the suite has to hold, but a source may. */
const more = [{ is: 'a NUL', value: 'be\0hind' }]

/** Laws of what is read where nothing is in the way. */
export const reading: readonly SourceLaw[] = [
  sourceLaw(
    {
      name: 'each environment that is asked for is given, in that order, with its own values and no others',
      why: 'Values of staging went to production because a cache did not know the two apart.',
    },
    async (driver) => {
      const [one, other] = driver.stage.environments
      const [ours, theirs] = [
        { LAW_SHARED: canary(), LAW_OURS: canary() },
        { LAW_SHARED: canary(), LAW_THEIRS: canary() },
      ]
      await driver.hold(one, ours)
      await driver.hold(other, theirs)
      for (const asked of [[one, other], [other, one], [other]]) {
        const read = await driver.read(asked)
        same([...read.keys()], asked, 'the environments that were read')
        if (asked.includes(one)) holdsExactly(read, one, ours)
        holdsExactly(read, other, theirs)
      }
    },
  ),
  sourceLaw(
    {
      name: 'names come in one order, read after read',
      why: 'A plan whose lines change places is a plan that nobody can compare with the one that was approved.',
    },
    async (driver) => {
      const [environment] = driver.stage.environments
      const names = ['LAW_ZEBRA', 'LAW_APPLE', 'LAW_MANGO', 'LAW_BERRY', 'LAW_LEMON', 'LAW_PEACH']
      await driver.hold(environment, Object.fromEntries(names.map((name) => [name, canary()])))
      const first = [...((await driver.read([environment])).get(environment)?.keys() ?? [])]
      for (let again = 0; again < 3; again += 1) {
        same([...((await driver.read([environment])).get(environment)?.keys() ?? [])], first, 'the order of the names')
      }
    },
  ),
  sourceLaw(
    {
      name: 'a value comes as it is held, byte for byte',
      why: 'Line ends, blanks and quotes were mended on the way, and the key was none any more.',
    },
    async (driver, { cannotHold }) => {
      const [environment] = driver.stage.environments
      const values = [...awkward, ...more]
      const unknown = cannotHold.filter((one) => !values.some(({ is }) => is === one))
      same(unknown, [], 'values that cannot be held and are none of the suite')
      for (const { is, value } of values) {
        const given = { [`LAW_${is.toUpperCase().replaceAll(' ', '_')}`]: value, LAW_AFTER: canary() }
        const arrives = async () => {
          await driver.hold(environment, given)
          holdsExactly(await driver.read([environment]), environment, given)
        }
        if (!cannotHold.includes(is)) await arrives()
        else {
          const arrived = await arrives().then(
            () => true,
            () => false,
          )
          hold(!arrived, `the world says that ${is} cannot be held, but it can`)
        }
      }
    },
  ),
  sourceLaw(
    {
      name: 'an empty value is a value, and what is not there is none',
      why: 'An empty value was left out, so that the one before it stayed at the target for good.',
      needs: 'empty',
    },
    async (driver) => {
      const [environment] = driver.stage.environments
      await driver.hold(environment, { LAW_EMPTY: '', LAW_FULL: canary() })
      const read = (await driver.read([environment])).get(environment)
      same(
        [...(read?.keys() ?? [])].sort(),
        ['LAW_EMPTY', 'LAW_FULL'],
        'the names of an environment with an empty value',
      )
      same(read?.get('LAW_EMPTY')?.secret.bytes, 0, 'the length of an empty value')
    },
  ),
  sourceLaw(
    {
      name: 'more than a hundred names are read to the last',
      why: 'A list was cut off where the vendor cuts lists off, and what lay behind counted as removed.',
    },
    async (driver) => {
      const [environment] = driver.stage.environments
      const values = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`LAW_N${index}`, canary()]))
      await driver.hold(environment, values)
      holdsExactly(await driver.read([environment]), environment, values)
    },
  ),
  sourceLaw(
    {
      name: 'an environment that is not there is an error, and takes the others with it',
      why: 'A typo in the name of an environment read as an empty one, and everything at the target was removed.',
    },
    async (driver) => {
      const { environments, absent } = driver.stage
      for (const one of environments) await driver.hold(one, { LAW_ONE: canary() })
      for (const asked of [[absent], [environments[0], absent], [absent, environments[0]]]) {
        const error = await driver.refusal(asked)
        same([error.code, error.exit], ['source-missing', 3], 'code and exit for an environment that is not there')
        tellsAll(driver, error, [absent])
      }
    },
  ),
  sourceLaw(
    {
      name: 'what cannot be read in full is an error, never a smaller set',
      why: 'Names whose values could not be decrypted were left out, and removed at every target.',
    },
    async (driver) => {
      const { environments } = driver.stage
      for (const spoiled of environments) {
        const values: string[] = []
        for (const one of environments) {
          values.push(canary(), canary(), canary())
          const [first = '', second = '', third = ''] = values.slice(-3)
          await driver.hold(one, { LAW_FIRST: first, LAW_SECOND: second, LAW_THIRD: third })
        }
        await driver.stage.spoil(spoiled, 'LAW_SECOND')
        const error = await driver.refusal()
        hold(error.code.startsWith('source'), `${error.code} is no code for a source that is not whole`)
        same(error.exit, 3, 'the exit for a source that is not whole')
        tellsAll(driver, error, [spoiled])
        hides(error, values, 'an error about what cannot be read')
      }
    },
  ),
  sourceLaw(
    {
      name: 'what was read shows no value, however it is printed',
      why: 'Values lay in plain objects, and the first debug line had them all.',
    },
    async (driver) => {
      const [environment] = driver.stage.environments
      const values = { LAW_ONE: canary(), LAW_TWO: canary() }
      await driver.hold(environment, values)
      const read = await driver.read([environment])
      hides(read, Object.values(values), 'what was read')
      for (const [name, value] of read.get(environment) ?? []) hides(value, Object.values(values), name)
    },
  ),
  sourceLaw(
    {
      name: 'a version stays while nobody writes, moves with the value, and is none of its digests',
      why: 'A version that was the hash of the value stood in the plan, where short values can be guessed.',
      needs: 'versions',
    },
    async (driver) => {
      const [environment] = driver.stage.environments
      const versions = async () => {
        const read = (await driver.read([environment])).get(environment) ?? new Map()
        return ['LAW_MOVES', 'LAW_STAYS'].map((name) => read.get(name)?.version as string | undefined)
      }
      const [before, stays, after] = [canary(), canary(), canary()]
      await driver.hold(environment, { LAW_MOVES: before, LAW_STAYS: stays })
      const first = await versions()
      hold(
        first.every((one) => typeof one === 'string' && one !== ''),
        'a value has no version',
      )
      same(await versions(), first, 'the versions of what nobody wrote')
      await driver.hold(environment, { LAW_MOVES: after, LAW_STAYS: stays })
      const second = await versions()
      hold(second[0] !== first[0], 'the version of a value that changed stayed')
      same(second[1], first[1], 'the version of a value that stayed')
      for (const [index, value] of [before, stays].entries())
        hold(!isDigest(first[index] ?? '', value), 'a version is made of the value')
    },
  ),
]

/** Whether a version can be made from the value alone, by anybody who guesses it. */
export function isDigest(version: string, value: string): boolean {
  const digests = ['md5', 'sha1', 'sha256', 'sha512'].flatMap((kind) =>
    (['hex', 'base64'] as const).map((form) => createHash(kind).update(value).digest(form)),
  )
  return version.length >= 8 && digests.some((digest) => digest.startsWith(version) || version.includes(digest))
}
