import { describe, expect, test } from 'vitest'
import { LawBroken, laws } from '../src/conformance/index.js'
import { SealpostError } from '../src/core/errors.js'
import { mutants } from './worlds/mutants.js'
import { type Declared, referenceWorld } from './worlds/reference.js'

const declared: Declared = { fold: 'upper', stamps: 'per-value', shows: false, open: true }

describe('a target is found out that', () => {
  for (const { does, change, law: name } of mutants) {
    test(does, async () => {
      const law = laws.find((one) => one.name === name)
      if (law === undefined) throw new Error(`there is no law "${name}"`)
      const broken = await law.run(referenceWorld(declared, change)).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      // a SealpostError is the target's own word that it could not do what the law asks for
      expect(broken instanceof LawBroken || broken instanceof SealpostError, String(broken)).toBe(true)
      await expect(law.run(referenceWorld(declared))).resolves.toBeUndefined()
    })
  }
})

describe('a world is found out that', () => {
  test('only says that it tried', async () => {
    const world = referenceWorld(declared)
    const law = laws.find((one) => one.name.startsWith('each thing that it cannot do'))
    const start = async () => {
      const stage = await world.start()
      const attempts = Object.fromEntries(Object.keys(stage.attempts).map((what) => [what, async () => true]))
      return { ...stage, attempts }
    }
    await expect(law?.run({ start })).rejects.toThrow(LawBroken)
  })

  test('gives two places with the same values', async () => {
    const world = referenceWorld(declared)
    const law = laws.find((one) => one.name.startsWith('a place has one identity'))
    const start = async () => {
      const stage = await world.start()
      return { ...stage, places: [stage.places[0], stage.places[0]] as const }
    }
    await expect(law?.run({ start })).rejects.toThrow(LawBroken)
  })
})
