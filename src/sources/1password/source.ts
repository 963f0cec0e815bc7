import { SealpostError } from '../../core/errors.js'
import { nothingFound } from '../../core/project-files.js'
import type { Source, SourceIo } from '../../core/source.js'
import { inEnvironment } from '../../core/source-errors.js'
import type { SourceValue } from '../../core/value.js'
import { atPlace } from '../shared/at-place.js'
import { forEnvironment } from '../shared/environments.js'
import { shownKey } from '../shared/names.js'
import { requirePlaceholder } from '../shared/placeholder.js'
import type { Account } from './account.js'
import { connectAccount } from './connect.js'
import { valuesOfItems } from './fields.js'
import { meant, parseReference, vaultCalled } from './reference.js'
import { type Settings, settings } from './settings.js'

const id = '1password'

/** Items of a 1Password vault, by a Connect server or by the service itself. */
export const source: Source<Settings> = {
  id,
  api: 1,
  config: { settings },
  access: {
    env: [
      { name: 'OP_CONNECT_TOKEN', means: 'A token of the Connect server that can read the vault.' },
      { name: 'OP_SERVICE_ACCOUNT_TOKEN', means: 'The token of a service account, if there is no Connect server.' },
      {
        name: 'OP_CONNECT_HOST',
        means: 'The address of the Connect server. Without it, 1Password itself is used.',
        secret: false,
      },
    ],
    endpoints: [{ id: 'connect', env: ['OP_CONNECT_HOST'], means: 'The address of the Connect server.', posts: [] }],
  },
  setup: {
    label: '1Password, through a Connect server or a service account',
    where: { setting: 'vault', question: 'Which vault?', usual: 'shop-{environment}' },
    next: ({ all }) => [
      `Put the values into items of the vaults ${all}: the label of a field becomes the name of a value.`,
      'Set OP_CONNECT_HOST and OP_CONNECT_TOKEN, or install @1password/sdk and set OP_SERVICE_ACCOUNT_TOKEN.',
    ],
    detect: nothingFound,
  },
  async read({ environments, settings, folder, io }) {
    const { vault, references } = settings
    const said = vault ?? Object.values(references ?? {}).join(' ')
    requirePlaceholder(vault === undefined ? 'references' : 'vault', said, '{environment}', environments)
    let opened: Promise<Account> | undefined
    const all = new Map<string, Map<string, SourceValue>>()
    for (const environment of environments) {
      const values = await inEnvironment(id, environment, async () => {
        opened ??= accountOf(folder, io)
        return readOne(await opened, settings, (text) => forEnvironment(text, environment))
      })
      all.set(environment, values)
    }
    return all
  },
  versions: 'none',
  // nothing of it stands in files of a repository
  editedNames: async () => new Map(),
}

/** @throws SealpostError('token-missing') where no variable says how to reach the account */
async function accountOf(folder: string, io: SourceIo): Promise<Account> {
  if (io.variable('OP_CONNECT_HOST')?.trim() || io.variable('OP_CONNECT_TOKEN')?.trim()) return connectAccount(io)
  if (io.variable('OP_SERVICE_ACCOUNT_TOKEN')?.trim()) {
    // the only one that wants a package of the user's
    return (await import('./service-account.js')).serviceAccount(folder, io)
  }
  throw new SealpostError('token-missing', 'neither OP_CONNECT_HOST nor OP_SERVICE_ACCOUNT_TOKEN is set', {
    hint: 'Nothing was sent. Set OP_CONNECT_HOST and OP_CONNECT_TOKEN of a Connect server, or OP_SERVICE_ACCOUNT_TOKEN.',
  })
}

async function readOne(
  account: Account,
  { vault, items = ['*'], references }: Settings,
  filled: (text: string) => string,
): Promise<Map<string, SourceValue>> {
  if (vault !== undefined) {
    const called = filled(vault)
    return atPlace(shownKey([called]), async () =>
      valuesOfItems(account, meant(await account.vaults(), called, vaultCalled), items.map(filled)),
    )
  }
  const wanted = Object.entries(references ?? {}).map(([name, text]) => [name, parseReference(filled(text))] as const)
  return account.resolve(new Map(wanted))
}
