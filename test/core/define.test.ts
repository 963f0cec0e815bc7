import { expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod/mini'
import { defineSource, defineTarget } from '../../src/core/define.js'
import type { Source } from '../../src/core/source.js'
import { shelf } from './kit.js'

it('a source and a target of a package are what they were, with the types that their schemas give', () => {
  const source: Source<{ path: string }> = {
    id: 'made-up',
    api: 1,
    config: { settings: z.strictObject({ path: z.string() }) },
    access: { env: [] },
    read: async ({ settings }) => new Map([[settings.path, new Map()]]),
    versions: 'none',
    editedNames: async () => new Map(),
  }
  const defined = defineSource({
    ...source,
    config: { settings: z.strictObject({ path: z.string() }) },
    read: async ({ settings }) => {
      expectTypeOf(settings).toEqualTypeOf<{ path: string }>()
      return new Map()
    },
  })
  expectTypeOf(defined).toEqualTypeOf<Source<{ path: string }>>()
  expect(defineSource(source)).toBe(source)
  const { versions: _, ...older } = source
  expect(defineSource(older).versions).toBe('none')
  const versions = { by: 'numbers', list: async () => new Map() }
  expect(defineSource({ ...source, versions }).versions).toBe(versions)
  const target = shelf()
  expect(defineTarget(target)).toBe(target)
})
