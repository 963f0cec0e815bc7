import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Code, SealpostError } from '../../core/errors.js'
import type { SourceIo } from '../../core/source.js'
import type { SourceValue } from '../../core/value.js'
import { treeOf } from '../shared/tree.js'
import { secretOf } from '../shared/values.js'
import type { Account, Item, Reference, Vault } from './account.js'

const library = '@1password/sdk'

/** Items that are asked for at once: what the SDK says it takes ("Manage items", 1Password SDKs, read 2026-11). */
const mostItems = 50

/** The parts of `@1password/sdk` 0.5 that are used here; the contract holds them against the package's own types. */
export interface Sdk {
  createClient(config: { auth: string; integrationName: string; integrationVersion: string }): Promise<SdkClient>
}

/** A client that has logged in. */
export interface SdkClient {
  readonly vaults: { list(): Promise<{ id: string; title: string }[]> }
  readonly items: {
    list(vault: string): Promise<{ id: string; title: string; state: string }[]>
    getAll(vault: string, items: string[]): Promise<{ individualResponses: { content?: SdkItem; error?: unknown }[] }>
  }
  readonly secrets: {
    resolveAll(references: string[]): Promise<{
      individualResponses: Record<string, { content?: { secret: string }; error?: { type: string } }>
    }>
  }
}

interface SdkItem {
  id: string
  title: string
  updatedAt: Date
  sections: { id: string; title: string }[]
  fields: { id: string; title: string; sectionId?: string; value: string }[]
}

/**
 * An account by way of the service itself, with the token of a service account. The service speaks a protocol of its own,
 * end to end encrypted, which only 1Password's SDK knows. That does its requests inside of WebAssembly by the global
 * `fetch`: they cannot be counted, paced or sent through a proxy from here, so the package is the user's to install.
 * @param folder of the config; the package is looked for from there
 * @throws SealpostError('token-missing') without OP_SERVICE_ACCOUNT_TOKEN · 'source' where the package is not installed
 */
export async function serviceAccount(folder: string, io: SourceIo): Promise<Account> {
  const auth = io.credential('OP_SERVICE_ACCOUNT_TOKEN')
  const { createClient } = loaded(folder)
  const client = await asked('log in', () =>
    createClient({ auth, integrationName: 'Sealpost', integrationVersion: 'v1' }),
  )
  let known: Promise<Vault[]> | undefined
  return {
    vaults() {
      known ??= asked('list vaults', async () =>
        (await client.vaults.list()).map(({ id, title }) => ({ id, name: title })),
      )
      return known
    },
    async items({ id }) {
      const all = await asked('list items', () => client.items.list(id))
      return all.filter(({ state }) => state !== 'archived')
    },
    async whole(vault, list) {
      const found: Item[] = []
      for (let at = 0; at < list.length; at += mostItems) {
        const ids = list.slice(at, at + mostItems).map(({ id }) => id)
        found.push(...(await itemsOf(client, vault, ids)))
      }
      return found
    },
    resolve: (references) => resolved(client, references),
  }
}

function loaded(folder: string): Sdk {
  try {
    return createRequire(join(folder, 'config.js'))(library) as Sdk
  } catch {
    throw new SealpostError(
      'source',
      `OP_SERVICE_ACCOUNT_TOKEN needs the package ${library}, which could not be loaded`,
      {
        hint: `Nothing was read. Run \`npm install ${library}\` in the folder of the config, or use a Connect server: OP_CONNECT_HOST and OP_CONNECT_TOKEN.`,
      },
    )
  }
}

async function itemsOf(client: SdkClient, vault: Vault, ids: string[]): Promise<Item[]> {
  const what = 'get items'
  const { individualResponses: answers } = await asked(what, () => client.items.getAll(vault.id, ids))
  const items = answers.flatMap(({ content }) => (content === undefined ? [] : [content]))
  if (items.length !== ids.length)
    throw new SealpostError('source', `${what}: ${items.length} of ${ids.length} items were returned`)
  return items.map(({ id, title, updatedAt, sections, fields }) => {
    const labels = new Map(sections.map((one) => [one.id, one.title]))
    return {
      id,
      title,
      updatedAt: updatedAt.getTime(),
      fields: fields.map(({ id, title, sectionId, value }) => ({
        id,
        label: title,
        section: sectionId ? { id: sectionId, label: labels.get(sectionId) ?? '' } : undefined,
        value,
      })),
    }
  })
}

/** All references in one request: a service account may read a thousand times an hour, on all plans but one. */
async function resolved(
  client: SdkClient,
  references: ReadonlyMap<string, Reference>,
): Promise<Map<string, SourceValue>> {
  const texts = [...new Set([...references.values()].map(({ text }) => text))]
  const { individualResponses: answers } = await asked('resolve references', () => client.secrets.resolveAll(texts))
  const values = new Map<string, SourceValue>()
  for (const [name, { text }] of references) {
    const answer = Object.hasOwn(answers, text) ? answers[text] : undefined
    if (answer?.content === undefined) throw unresolved(name, answer?.error?.type)
    values.set(name, { secret: secretOf(treeOf(answer.content.secret), [name], text), at: text })
  }
  return values
}

function unresolved(name: string, type = ''): SealpostError {
  const many = /^tooMany/.test(type)
  const code: Code = many ? 'source-duplicate' : 'source-missing'
  const known = /^[A-Za-z]{1,40}$/.test(type) ? ` (${type})` : ''
  return new SealpostError(
    code,
    `the reference of ${name} matches ${many ? 'more than one item' : 'nothing'}${known}`,
    {
      hint: 'Nothing was written. Correct `source.references`, use ids where names are ambiguous, or give the service account access to the vault.',
    },
  )
}

/** What the SDK complains of may quote a token or a value: only the class of its error is looked at. */
async function asked<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    const kind = thrown instanceof Error ? thrown.constructor.name : ''
    if (kind === 'RateLimitExceededError') throw new SealpostError('limited', `${what}: too many requests`)
    if (what === 'log in' || kind === 'AuthExpiredError') {
      throw new SealpostError('unauthorized', `${what}: not accepted`, {
        hint: 'Nothing was read. Check that OP_SERVICE_ACCOUNT_TOKEN is complete and has not expired, and that this machine can reach 1Password.',
      })
    }
    throw new SealpostError('unavailable', `${what}: the 1Password SDK returned an error`)
  }
}
