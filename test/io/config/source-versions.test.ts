import { describe, expect, it } from 'vitest'
import type { Source } from '../../../src/core/source.js'
import { jsonSchema } from '../../../src/io/config/json-schema.js'
import { loadConfig } from '../../../src/io/config/load.js'
import { tellsVersions } from '../../../src/io/config/source-versions.js'
import { sources, targets } from '../../kit/plugins.js'

const telling = {
  ...sources,
  vault: async () => {
    const { source } = await (sources.shelf as NonNullable<typeof sources.shelf>)()
    return { source: { ...source, versions: { by: 'numbers', list: async () => new Map() } } }
  },
}

async function compared(block: string): Promise<string | undefined> {
  const text = `version: 1
owner: acme
source: ${block}
environments: [production]
targets:
  web: { use: own, room: '1', environments: { production: here } }
`
  const files = { read: async () => Buffer.from(text) }
  return (await loadConfig({ path: '/w/sealpost.yaml', files, targets, sources: telling })).sources[0]?.compare
}

describe('what a source is compared by', () => {
  it('is its values, unless the config says versions', async () => {
    expect(await compared('{ use: vault }')).toBe('value')
    expect(await compared('{ use: vault, compare: value }')).toBe('value')
    expect(await compared('{ use: vault, compare: version }')).toBe('version')
    expect(await compared('{ use: shelf, compare: value }')).toBe('value')
  })

  it('is nothing else, and no versions where the source tells none', async () => {
    await expect(compared('{ use: vault, compare: time }')).rejects.toThrow(/sealpost\.yaml:3: source\.compare/)
    await expect(compared('{ use: shelf, compare: version }')).rejects.toThrow(
      'sealpost.yaml:3: source.compare: must be `value`: this source cannot list versions without values',
    )
  })

  it('stands in the schema of those that tell versions', async () => {
    const { properties } = (await jsonSchema({}, telling)) as {
      properties: { source: { anyOf: { properties: Record<string, { const?: string }> }[] } }
    }
    const told = properties.source.anyOf.filter((one) => 'compare' in one.properties)
    // the last one stands for packages
    expect(told.map((one) => one.properties.use?.const)).toEqual(['vault', undefined])
  })

  it('is not asked of a package that is older than the question', async () => {
    const { source } = await telling.vault()
    const { versions: _, ...older } = source
    expect([tellsVersions(source), tellsVersions(older as Source)]).toEqual([true, false])
  })
})
