import { describe, expect, it } from 'vitest'
import { keysOf, memberOf, nothingFound, textOf } from '../../src/core/project-files.js'

describe('what other tools wrote', () => {
  it.each([undefined, null, 'text', 3, ['a'], Object.create({ a: 'inherited' })])('may be anything: %j', (data) => {
    expect([memberOf(data, 'a'), textOf(data, 'a'), keysOf(data)]).toEqual([undefined, undefined, []])
  })

  it('has members, and texts that say something', () => {
    const data = { a: 'one', b: '', c: { d: 1 } }
    expect(keysOf(data)).toEqual(['a', 'b', 'c'])
    expect([textOf(data, 'a'), textOf(data, 'b'), textOf(data, 'c')]).toEqual(['one', undefined, undefined])
    expect(memberOf(memberOf(data, 'c'), 'd')).toBe(1)
  })

  it('tells kinds that know no file of nothing', async () => {
    expect(await nothingFound()).toEqual([])
  })
})
