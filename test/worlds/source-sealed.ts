import { randomBytes } from 'node:crypto'
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { SourceWorld } from '../../src/conformance/index.js'
import type { Source } from '../../src/core/source.js'
import { source as age } from '../../src/sources/age/source.js'
import { source as sops } from '../../src/sources/sops/source.js'
import { sopsFile } from '../kit/sops-file.js'
import { memory } from './source-files.js'

/** Files as SOPS writes them; a value that stays keeps its ciphertext, as with SOPS itself. */
export function sopsWorld(format: 'yaml' | 'json'): SourceWorld {
  return {
    reaches: 'files',
    cannot: {},
    cannotHold: [],
    async start() {
      const { disk, ...rest } = memory()
      const identity = await generateX25519Identity()
      const recipients = [await identityToRecipient(identity)]
      const keys = new Map(rest.environments.map((one) => [one, randomBytes(32)]))
      const pathOf = (environment: string) => `/work/secrets/${environment}.${format}`
      return {
        ...rest,
        source: sops as Source,
        settings: { path: `secrets/{environment}.${format}`, upper: false },
        env: () => ({ SOPS_AGE_KEY: identity }),
        async hold(environment, values) {
          const key = keys.get(environment) ?? randomBytes(32)
          disk.set(pathOf(environment), await sopsFile(Object.fromEntries(values), { format, recipients, key }))
        },
        async spoil(environment, name) {
          const value = new RegExp(`("?${name}"?: "?ENC\\[AES256_GCM,data:)(.)`)
          const text = disk.get(pathOf(environment)) ?? ''
          disk.set(
            pathOf(environment),
            text.replace(value, (_, before: string, one: string) => before + (one === 'A' ? 'B' : 'A')),
          )
        },
      }
    },
  }
}

/** Files that age has encrypted as a whole. */
export const ageWorld: SourceWorld = {
  reaches: 'files',
  cannot: {
    versions: 'a file says nothing of versions',
    edits: 'names are encrypted with their values',
  },
  cannotHold: [],
  async start() {
    const { disk, ...rest } = memory()
    const identity = await generateX25519Identity()
    const encrypter = new Encrypter()
    encrypter.addRecipient(await identityToRecipient(identity))
    const held = new Map<string, ReadonlyMap<string, string>>()
    const write = async (environment: string, text: string) => {
      disk.set(`/work/secrets/${environment}.json.age`, armor.encode(await encrypter.encrypt(text)))
    }
    return {
      ...rest,
      source: age as Source,
      settings: { path: 'secrets/{environment}.json.age' },
      env: () => ({ AGE_IDENTITY: identity }),
      async hold(environment, values) {
        held.set(environment, values)
        await write(environment, JSON.stringify(Object.fromEntries(values)))
      },
      async spoil(environment, name) {
        const values = Object.fromEntries(held.get(environment) ?? [])
        await write(environment, JSON.stringify({ ...values, [name]: null }))
      },
    }
  },
}
