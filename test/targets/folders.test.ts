import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { targets } from '../../src/targets/index.js'
import { sharedByTargets } from '../boundaries/rules.js'

const root = new URL('../../src/targets/', import.meta.url)
const filesOf = (folder: string) => readdirSync(new URL(`${folder}/`, root))

describe('the folder of a target', () => {
  it('stands in the list, unless it holds what several targets share', () => {
    const folders = readdirSync(root, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))
    expect(folders.sort()).toEqual([...Object.keys(targets), ...Object.keys(sharedByTargets)].sort())
  })

  it.each(Object.keys(targets))('holds what each of them holds: %s', (id) => {
    expect(filesOf(id)).toEqual(
      expect.arrayContaining([
        'README.md',
        'api.ts',
        'capabilities.ts',
        'identify.ts',
        'observe.ts',
        'scope.ts',
        'target.ts',
        'write.ts',
      ]),
    )
  })

  it.each(Object.keys(sharedByTargets))('is not taken for one that several share: %s', (folder) => {
    expect(filesOf(folder)).not.toContain('target.ts')
  })
})
