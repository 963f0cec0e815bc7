import { describe, expect, it } from 'vitest'
import { schemaAddress, schemaUrl } from '../../../src/io/system/schema-address.js'
import { version } from '../../../src/io/system/version.js'

const installedIn = (...folders: readonly string[]) => ({
  read: async (path: string) =>
    folders.some((folder) => path === `${folder}/node_modules/sealpost/dist/schema.json`)
      ? new Uint8Array()
      : undefined,
})

describe('where an editor finds the schema', () => {
  it('is the installed one, beside the config or above it, the nearest first', async () => {
    const below = './node_modules/sealpost/dist/schema.json'
    expect(await schemaAddress(installedIn('/shop'), '/shop')).toBe(below)
    expect(await schemaAddress(installedIn('/shop'), '/shop/apps/web')).toBe(`../../${below.slice(2)}`)
    expect(await schemaAddress(installedIn('/shop', '/shop/apps/web'), '/shop/apps/web')).toBe(below)
  })

  it('is that of the release of this very version where none is installed', async () => {
    expect(await schemaAddress(installedIn('/elsewhere'), '/shop/apps/web')).toBe(schemaUrl)
    expect(new URL(schemaUrl).pathname).toBe(`/sealpost/sealpost/v${version}/dist/schema.json`)
  })

  it('is not asked for in a folder that cannot be looked into', async () => {
    const read = async (path: string) => {
      if (path.startsWith('/shop/closed/')) throw new Error('EACCES')
      return path.startsWith('/shop/') ? new Uint8Array() : undefined
    }
    expect(await schemaAddress({ read }, '/shop/closed')).toBe('../node_modules/sealpost/dist/schema.json')
  })
})
