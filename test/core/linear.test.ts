import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Config } from '../../src/core/config.js'
import { globTest } from '../../src/core/glob.js'
import { globIndex } from '../../src/core/glob-index.js'
import { finderOf } from '../../src/core/leaks/search.js'
import { targetNamed } from '../../src/core/plan/places.js'
import { unmatchedNames } from '../../src/core/plan/unmatched-names.js'
import { newDestinations, structureChanges } from '../../src/core/review/config-diff.js'
import { type Outline, type OutlineTarget, untouchedBy } from '../../src/core/review/config-outline.js'
import { Secret } from '../../src/core/secret.js'
import type { SourceValue } from '../../src/core/value.js'

afterEach(() => vi.restoreAllMocks())

/** A list that counts how often an item of it is looked at. */
function counting<T>(items: readonly T[]): { readonly list: readonly T[]; readonly looks: () => number } {
  let looks = 0
  const list = new Proxy(items, {
    get(from, key, self) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1
      return Reflect.get(from, key, self)
    },
  })
  return { list, looks: () => looks }
}

const many = 2000
const numbered = <T>(each: (index: number) => T): T[] => Array.from({ length: many }, (_, index) => each(index))

describe('what is done for many things of one kind', () => {
  it('goes through a list of globs once, whatever number of names is held against it', () => {
    const { list, looks } = counting(numbered((index) => (index % 3 === 0 ? `A_${index}_*` : `!NAME_${index}`)))
    const test = globTest(list)
    const once = looks()
    expect(once).toBeLessThanOrEqual(4 * many)
    for (let index = 0; index < many; index += 1) test(`A_${index}_B`)
    expect(looks()).toBe(once)
  })

  it('compares a name with those globs alone that begin or end as it does', () => {
    const test = globTest([...numbered((index) => `A_${index}_*`), ...numbered((index) => `*_${index}_Z`)])
    const slices = vi.spyOn(String.prototype, 'slice')
    expect([test('A_1999_B'), test('B_1999_Z'), test('B_1999_Y')]).toEqual([true, true, false])
    // one for each length of what is fixed: those of numbers of one to four digits, at each end
    expect(slices.mock.calls.length).toBeLessThanOrEqual(3 * 8)
  })

  it('holds the lists and places of two configs against each other by looking them up', () => {
    const before = {
      secrets: counting(numbered((at) => `OLD_${at}`)),
      places: counting(numbered((at) => ({ environment: 'a', place: `${at}` }))),
    }
    const after = {
      secrets: counting(numbered((at) => `NEW_${at}`)),
      places: counting(numbered((at) => ({ environment: 'a', place: `${2 * at}` }))),
    }
    const [was, is] = [before, after].map(({ secrets, places }) =>
      outlineWith({ secrets: secrets.list, places: places.list }),
    )
    expect(structureChanges(was, is)).toHaveLength(2 * many + many)
    expect(newDestinations(was, is)).toHaveLength(many / 2)
    const isUntouched = untouchedBy(was, was)
    for (let at = 0; at < many; at += 1) expect(isUntouched('web', { environment: 'a', place: `${at}` })).toBe(true)
    for (const { secrets, places } of [before, after]) {
      expect(secrets.looks()).toBeLessThanOrEqual(12 * many)
      expect(places.looks()).toBeLessThanOrEqual(12 * many)
    }
  })

  it('finds each target of a config without going through the others', () => {
    const { list, looks } = counting(numbered((at) => ({ name: `t${at}` })))
    const config = { targets: list } as unknown as Config
    for (let at = 0; at < many; at += 1) expect(targetNamed(config, `t${at}`).name).toBe(`t${at}`)
    expect(looks()).toBeLessThanOrEqual(2 * many)
  })

  it('looks names up for lists that say which, however many names a source has', () => {
    const tests = vi.spyOn(Array.prototype, 'filter')
    const taken = globIndex(numbered((at) => `NAME_${at}`))
    for (let at = 0; at < many; at += 1) expect(taken([`NAME_${at}`, 'NOWHERE'])).toEqual([`NAME_${at}`])
    const looked = tests.mock.contexts.reduce<number>((sum, list) => sum + (list as unknown[]).length, 0)
    expect(looked).toBeLessThanOrEqual(10 * many)
    expect(taken(['NAME_19*', '!*9'])).toHaveLength(9 + 90)
  })

  it('warns about many targets without going through all names for each', () => {
    let gone = 0
    class Names extends Map<string, SourceValue> {
      override keys() {
        gone += this.size
        return super.keys()
      }
    }
    const names = new Names(numbered((at) => [`NAME_${at}`, { secret: new Secret('') }] as const))
    const reads = new Map([['drawer', new Map([['a', names]])]])
    const targets = numbered((at) => ({
      ...{ name: `t${at}`, from: ['drawer'], secrets: [`NAME_${at}`], public: [], rename: {} },
      places: [{ environment: 'a' }],
    }))
    const config = { targets, where: () => '', policy: { protect: [] } } as unknown as Config
    expect(
      unmatchedNames({ config, reads, only: { targets: [], environments: [] }, changes: [], whole: false }),
    ).toEqual([])
    expect(gone).toBeLessThanOrEqual(2 * many)
  })

  it('compares with globs that are open at both ends only where what is fixed in them stands in the name', () => {
    const globs = numbered((at) => `*X${at + 1000}X?*`)
    const test = globTest(globs)
    const slices = vi.spyOn(String.prototype, 'slice')
    expect([test('A_X1234XY'), test('A_X1234X'), test('A_LONG_NAME')]).toEqual([true, false, false])
    expect(slices.mock.calls.length).toBeLessThanOrEqual(3 * 11)
  })

  it('goes through what is public once for all values', () => {
    const includes = vi.spyOn(String.prototype, 'includes')
    const names = numbered((at) => `a-public-name-that-is-long-${at}`)
    const secrets = numbered(
      (at) => new Secret(at % 2 === 0 ? `${at + 10_000}-is-where-a-secret-begins` : `a-public-name-that-is-long-${at}`),
    )
    const find = Secret.finder(secrets, names)
    expect(includes).not.toHaveBeenCalled()
    expect(find(Buffer.from(names.join(' ')))).toBeUndefined()
    expect(find(Buffer.from('so 11998-is-where-a-secret-begins.'))).toBe(1998)
  })

  it('tells needles apart that begin alike, and says whose each is', () => {
    const words = (at: number) => [`shared-${at + 1000}`, `shared-${at + 1000}-and-more`]
    const find = finderOf(numbered(words), '')
    for (const at of [0, 7, 1234, 1999]) {
      expect(find(Buffer.from(`… shared-${at + 1000} …`))).toBe(at)
      expect(find(Buffer.from(`… shared-${at + 1000}-and-more`))).toBe(at)
    }
    expect(find(Buffer.from('shared-1, shared-99, shared-0999'))).toBeUndefined()
  })
})

function outlineWith(target: Partial<OutlineTarget>): Outline {
  const empty = {
    settings: {},
    rename: {},
    secrets: [],
    public: [],
    places: [],
    prefix: undefined,
    token: undefined,
    redeploy: 'never' as const,
  }
  return {
    owner: 'me',
    source: { use: 'shelf', settings: {} },
    environments: ['a'],
    ledger: {},
    policy: {} as Outline['policy'],
    targets: { web: { ...empty, use: 'box', ...target } },
  }
}
