import { describe, expect, it } from 'vitest'
import type { Config } from '../../../src/core/config.js'
import type { SealpostError } from '../../../src/core/errors.js'
import { emptySources, layered } from '../../../src/core/plan/layers.js'
import { mapValues } from '../../../src/core/plan/map.js'
import { placesOf } from '../../../src/core/plan/places.js'
import { Secret } from '../../../src/core/secret.js'
import type { Reads } from '../../../src/core/value.js'
import { block, configOf, configSource, decide, readsOf, shelf } from '../kit.js'

const sources = [
  configSource('shared', { use: 'vault' }),
  configSource('app', { use: 'sops', map: { production: 'prod' } }),
]
const everything = { targets: [], environments: [] }

function config(more: Partial<Pick<Config, 'clash'>> & { from?: string[]; secrets?: string[] } = {}): Config {
  const { from = ['shared', 'app'], secrets = ['*'], ...rest } = more
  return configOf([block('web', shelf(), { production: 'p' }, { from, secrets })], { sources, ...rest })
}

/** `name=text of source, at` */
function taken(reads: Reads, given: Config): string[] {
  return mapValues(reads, given, placesOf(given, everything)).map(
    ({ address, secret, origin }) => `${address.name}=${secret.reveal()} of ${origin.name}, ${origin.at}`,
  )
}

function refusal(reads: Reads, given: Config): SealpostError {
  try {
    taken(reads, given)
  } catch (thrown) {
    return thrown as SealpostError
  }
  throw new Error('it should have been refused')
}

const apart = readsOf({ shared: { production: { A: 'a' } }, app: { production: { B: 'b' } } })
const both = readsOf({ shared: { production: { A: 'old', C: 'c' } }, app: { production: { B: 'b', A: 'new' } } })

describe('a target takes', () => {
  it('from all of its sources, in their order, and each value knows where it comes from', () => {
    expect(taken(apart, config())).toEqual(['A=a of shared, vault:production', 'B=b of app, sops:prod'])
  })

  it('from those that its block names, and a clash with another one is none', () => {
    expect(taken(both, config({ from: ['app'] }))).toEqual(['B=b of app, sops:prod', 'A=new of app, sops:prod'])
    expect(taken(both, config({ secrets: ['*', '!A'] }))).toHaveLength(2)
  })

  it('the later one where that may win', () => {
    expect(taken(both, config({ clash: 'last' }))).toEqual([
      'A=new of app, sops:prod',
      'C=c of shared, vault:production',
      'B=b of app, sops:prod',
    ])
  })

  it('nothing from an environment that no source of it was asked for', () => {
    expect(taken(readsOf({ other: { production: { A: 'a' } }, app: {} }), config())).toEqual([])
  })

  it('from a source that the config does not have any more, as far as that says where', () => {
    expect(taken(readsOf({ gone: { production: { A: 'a' } } }), config({ from: ['gone'] }))).toEqual([
      'A=a of gone, gone',
    ])
  })

  it('the same map for the same question', () => {
    const take = layered(both)
    const asked = { from: ['shared'], secrets: ['*'] }
    expect(take(asked, 'production')).toBe(take({ ...asked }, 'production'))
  })
})

describe('a name that stands in two sources', () => {
  const at = (file: string, line: number) => ({ secret: new Secret('x'), at: `${file}:${line}` })

  it('is refused with both places, and with what to do', () => {
    const reads: Reads = new Map([
      ['shared', new Map([['production', new Map([['A', at('shared.env', 3)]])]])],
      ['app', new Map([['production', new Map([['A', at('app.env', 7)]])]])],
    ])
    expect(refusal(reads, config())).toMatchObject({
      code: 'source-duplicate',
      exit: 3,
      where: 'app.env:7',
      message: 'web would get A for production from shared (shared.env:3) and app (app.env:7)',
      hint: expect.stringContaining('`clash: last`'),
    })
  })

  it('is told by the names of the sources where they say no more, with the other names, ten at most', () => {
    expect(refusal(both, config()).message).toBe('web would get A for production from shared and app')
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`N${index}`, 'x']))
    const reads = (count: number) => readsOf({ shared: { production: many(count) }, app: { production: many(count) } })
    expect(refusal(reads(3), config()).message).toMatch(/; also N1, N2$/)
    expect(refusal(reads(13), config()).message).toMatch(/N1, .*, N9 and 3 more$/)
  })

  it('is told with all places where there are more', () => {
    const three = ['a', 'b', 'c']
    const given = configOf([block('web', shelf(), { production: 'p' }, { from: three })], {
      sources: three.map((name) => configSource(name)),
    })
    const reads = readsOf(Object.fromEntries(three.map((name) => [name, { production: { A: name } }])))
    expect(refusal(reads, given).message).toBe('web would get A for production from a and b and c')
  })
})

describe('a source that gave nothing', () => {
  const nothing = readsOf({ shared: { production: {} }, app: { production: { A: 'a' } } })

  it('is a refusal that names it, unless it says that it may', () => {
    expect(emptySources(nothing, { sources })).toEqual([{ environment: 'production', among: sources[0] }])
    const optional = sources.map((source) => ({ ...source, optional: true }))
    expect(emptySources(nothing, { sources: optional })).toEqual([])
    const one = [configSource('shared')]
    expect(emptySources(nothing, { sources: one })).toEqual([{ environment: 'production' }])
  })

  it('ends in a line that says what would mend it', () => {
    const { judged } = decide({ config: config(), texts: {}, reads: nothing })
    expect(judged.refusals).toEqual([
      {
        rule: 'empty-source',
        because: 'the source shared returned no values for production',
        unlock: 'add at least one value for production to shared, or set `optional: true` for this source',
        addresses: [],
        at: 'sealpost.yaml:shared',
      },
    ])
  })
})
