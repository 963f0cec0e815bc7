import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startVault } from '../../../simulators/vault/simulator.js'
import { encryptedEnvFile, newKeyPair } from '../../../sources/dotenvx/encrypt.js'
import type { DemoSourceKind } from './kinds.js'
import type { DemoValues } from './stage.js'

/** Where the values of a demo are. */
export interface DemoSource {
  /** The block of the config, without its first line. */
  readonly block: string
  /** What the commands of the story need to know of it. */
  readonly env: Readonly<Record<string, string>>
  /** What it is, for a person. */
  readonly words: readonly string[]
  /** The file that shows it best, and how many of its lines. */
  readonly shown: readonly [file: string, lines: number]
  /** Makes these the values of an environment. */
  readonly save: (environment: keyof DemoValues, values: Readonly<Record<string, string>>) => Promise<void>
  readonly close: () => Promise<void>
}

/** @param folder of the demo */
export function openDemoSource(kind: DemoSourceKind, folder: string): Promise<DemoSource> {
  return kind === 'vault' ? openVaultSource() : openFileSource(folder)
}

async function openFileSource(folder: string): Promise<DemoSource> {
  const keys = { production: await newKeyPair(), preview: await newKeyPair() }
  return {
    block: '  use: dotenvx\n  path: "{environment}.env"',
    env: {
      DOTENV_PRIVATE_KEY_PRODUCTION: keys.production.privateKey,
      DOTENV_PRIVATE_KEY_PREVIEW: keys.preview.privateKey,
    },
    words: ['The source is two encrypted .env files in', folder],
    shown: ['production.env', 4],
    async save(environment, values) {
      const text = await encryptedEnvFile(environment, keys[environment].publicKey, { ...values })
      await writeFile(join(folder, `${environment}.env`), text)
    },
    close: async () => {},
  }
}

/**
 * A simulated Vault that the commands log in to, and give their token back to.
 * @param port any free one where none is named
 * @throws what the system says against the port
 */
export async function openVaultSource(port?: number): Promise<DemoSource> {
  const vault = await startVault(port === undefined ? {} : { port })
  return {
    block: '  use: vault\n  paths: "shop/{environment}"\n  login: { use: approle }',
    env: {
      VAULT_ADDR: vault.url,
      VAULT_ROLE_ID: vault.appRole.roleId,
      VAULT_SECRET_ID: vault.appRole.secretId,
    },
    words: [
      'The source is a simulated Vault with the secrets',
      'shop/production and shop/preview. Each command logs in and revokes its token afterwards.',
    ],
    shown: ['sealpost.yaml', 8],
    save: async (environment, values) => vault.put('secret', `shop/${environment}`, { ...values }),
    close: vault.close,
  }
}
