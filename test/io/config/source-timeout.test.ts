import { describe, expect, it } from 'vitest'
import { jsonSchema } from '../../../src/io/config/json-schema.js'
import { loadConfig } from '../../../src/io/config/load.js'
import { sources, targets } from '../../kit/plugins.js'

const asking = {
  ...sources,
  vault: async () => {
    const { source } = await (sources.shelf as NonNullable<typeof sources.shelf>)()
    return { source: { ...source, access: { env: [], endpoints: [] } } }
  },
}

async function timeoutMs(use: string, timeout: string): Promise<number | undefined> {
  const text = `version: 1
owner: acme
source: { use: ${use}, timeout: ${timeout} }
environments: [production]
targets:
  web: { use: own, room: '1', environments: { production: here } }
`
  const files = { read: async () => Buffer.from(text) }
  return (await loadConfig({ path: '/w/sealpost.yaml', files, targets, sources: asking })).sources[0]?.timeoutMs
}

describe('how long reading may take', () => {
  it('is for a source that asks servers to say, in seconds', async () => {
    expect(await timeoutMs('vault', '5s')).toBe(5000)
    for (const wrong of ['5', '0s', '601s', '5m', '"-5s"', '[5s]'])
      await expect(timeoutMs('vault', wrong)).rejects.toThrow(
        /sealpost\.yaml:3: .*must be a number of seconds such as `40s`/,
      )
    await expect(timeoutMs('shelf', '5s')).rejects.toThrow(/timeout/)
  })

  it('stands in the schema of those that ask', async () => {
    const { properties } = (await jsonSchema({}, asking)) as {
      properties: { source: { anyOf: { properties: Record<string, { const?: string }> }[] } }
    }
    const timed = properties.source.anyOf.filter((one) => 'timeout' in one.properties)
    expect(timed.map((one) => one.properties.use?.const)).toEqual(['vault'])
  })
})
