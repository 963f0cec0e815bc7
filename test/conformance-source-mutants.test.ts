import { describe, expect, test } from 'vitest'
import { LawBroken, type SourceLaw, type SourceWorld, sourceLaws } from '../src/conformance/index.js'
import { SealpostError } from '../src/core/errors.js'
import { sampleOf } from './thorough.js'
import { world as example } from './worlds/source-example/world.js'
import { dotenvWorld, envWorld } from './worlds/source-files.js'
import { sourceMutants } from './worlds/source-mutants.js'

function lawOf(name: string): SourceLaw {
  const found = sourceLaws.filter((law) => law.name.startsWith(name))
  const [law] = found
  if (law === undefined || found.length > 1) throw new Error(`there are ${found.length} laws "${name}"`)
  return law
}

describe('a source is found out that', () => {
  for (const { does, law: name, world, good } of sampleOf(sourceMutants, 2)) {
    test(does, async () => {
      const law = lawOf(name)
      const broken = await law.run(world).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      // a SealpostError is the source's own word that it could not do what the law asks for
      expect(broken instanceof LawBroken || broken instanceof SealpostError, String(broken)).toBe(true)
      await expect(law.run(good)).resolves.toBeUndefined()
    })
  }
})

test('each law has somebody whom it finds out', () => {
  const used = new Set(sourceMutants.map(({ law }) => lawOf(law).name))
  expect(sourceLaws.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([])
})

describe('a world is found out that', () => {
  const none = { cannot: {}, cannotHold: [] }
  test.each<[string, SourceWorld, string]>([
    ['hides that the source asks a server', { ...example, reaches: 'variables' }, 'a stop ends'],
    ['hides that the source reads files', { ...dotenvWorld(), reaches: 'variables' }, 'which names a change of files'],
    ['denies versions', { ...example, cannot: { versions: 'no' } }, 'a version stays'],
    ['denies pages', { ...example, cannot: { pages: 'no' } }, 'a list is read'],
    ['denies a login', { ...example, cannot: { logins: 'no' } }, 'a login that fails'],
    ['denies that credentials are needed', { ...example, cannot: { credentials: 'no' } }, 'a credential that is not'],
    ['denies empty values', { ...example, cannot: { empty: 'no' } }, 'an empty value is'],
    ['denies what can be held', { ...example, cannotHold: ['a PEM block'] }, 'a value comes as it is held'],
    ['denies what nobody asks for', { ...example, cannotHold: ['a whale'] }, 'a value comes as it is held'],
    ['claims versions where there are none', { ...envWorld(), ...none }, 'a version stays'],
    ['claims credentials where there are none', { ...envWorld(), ...none }, 'a credential that is not set'],
    ['claims a server where there is none', { ...envWorld(), reaches: 'http' }, 'a server that hangs'],
  ])('%s', async (_, world, name) => {
    await expect(lawOf(name).run(world)).rejects.toThrow(LawBroken)
  })
})
