import * as z from 'zod/mini'
import { SealpostError, statusError } from '../../core/errors.js'
import type { SourceClient } from '../../core/source.js'
import { ask, type Refusal } from '../shared/ask.js'

/** The version that requests are made for; what comes with later ones cannot surprise ("Key Vault versions", read 2026-11). */
const apiVersion = 'api-version=7.6'

/** Pages of one list: 10,000 secrets. Some may hold nothing, and lead on. */
const mostPages = 400

/** Whether a value may be used now; times in seconds since the epoch, as the vendor sends them. */
export interface Attributes {
  readonly enabled?: boolean | undefined
  readonly nbf?: number | undefined
  readonly exp?: number | undefined
  readonly created?: number | undefined
  readonly updated?: number | undefined
}

/** A secret as a list shows it. */
export interface ListedSecret {
  readonly name: string
  readonly attributes: Attributes
}

/** A secret's newest version. */
export interface SecretVersion {
  readonly value: string
  /** 32 hex digits. */
  readonly version: string
  readonly attributes: Attributes
}

const seconds = z.optional(z.number())
const attributes = z.object({
  enabled: z.optional(z.boolean()),
  nbf: seconds,
  exp: seconds,
  created: seconds,
  updated: seconds,
})
const listed = z.object({
  id: z.string().check(z.regex(/\/secrets\/[A-Za-z0-9-]{1,127}$/)),
  attributes: z._default(attributes, {}),
  managed: z.optional(z.boolean()),
})
const listedVersion = z.object({
  id: z.string().check(z.regex(/\/secrets\/[A-Za-z0-9-]{1,127}\/[0-9a-f]+$/)),
  attributes: z._default(attributes, {}),
})
const nextLink = z.optional(z.nullable(z.string()))
const got = z.object({
  id: z.string().check(z.regex(/\/secrets\/[A-Za-z0-9-]+\/[0-9a-f]+$/)),
  value: z.string(),
  attributes: z._default(attributes, {}),
})

/**
 * All secrets of a vault, to the last page; a page holds 25 ("Get Secrets", REST reference, read 2026-11). What Key Vault
 * itself keeps for a certificate (`managed`) is left out: it is a private key that comes and goes with its certificate.
 * @throws SealpostError; 'redirect' for a list that goes on anywhere else
 */
export async function listSecrets(client: SourceClient): Promise<ListedSecret[]> {
  const rows = await pagesOf(client, { at: '/secrets', what: 'list secrets', row: listed })
  return rows
    .filter(({ managed }) => managed !== true)
    .map(({ id, attributes }) => ({ name: id.split('/').at(-1) ?? '', attributes }))
}

/**
 * Which version of a secret is the newest one, from the list of its versions, which holds no value ("Get Secret Versions",
 * REST reference, read 2026-11-30). It says in no way which one that is, and times are whole seconds. So it is the one that was
 * made last, and has the times that the list of secrets tells of the secret; where that fits several, nobody can tell.
 */
export async function newestVersion(client: SourceClient, secret: ListedSecret): Promise<string | undefined> {
  const { created, updated } = secret.attributes
  const at = `/secrets/${secret.name}/versions`
  const rows = await pagesOf(client, { at, what: 'list the versions of a secret', row: listedVersion })
  const latest = Math.max(...rows.map(({ attributes }) => attributes.created ?? Number.POSITIVE_INFINITY))
  const [newest, ...others] = rows.filter(({ attributes }) => attributes.created === latest)
  if (newest === undefined || others.length > 0) return undefined
  const isShown = newest.attributes.created === created && newest.attributes.updated === updated
  return isShown ? newest.id.split('/').at(-1) : undefined
}

/** All rows of a list, to its last page. */
async function pagesOf<T>(
  client: SourceClient,
  { at, what, row }: { readonly at: string; readonly what: string; readonly row: z.ZodMiniType<T> },
): Promise<T[]> {
  const shape = z.object({ value: z.array(row), nextLink })
  const found: T[] = []
  let path: string | undefined = `${at}?${apiVersion}&maxresults=25`
  const seen = new Set<string>()
  while (path !== undefined) {
    if (seen.size >= mostPages || seen.has(path))
      throw new SealpostError('bad-answer', `${what}: the pagination does not end`)
    seen.add(path)
    const answer: z.output<typeof shape> = await ask(client, { path, what, shape, refused: refusedBy(what) })
    found.push(...answer.value)
    path = answer.nextLink ? below(client, answer.nextLink, { at, what }) : undefined
  }
  return found
}

/** The path of a next page. A list that leads to another host would take the token there. */
function below({ endpoint }: SourceClient, link: string, { at, what }: { at: string; what: string }): string {
  const base = new URL(endpoint)
  const url = URL.canParse(link) ? new URL(link) : undefined
  const root = base.pathname.replace(/\/$/, '')
  if (url?.origin === base.origin && url.pathname === `${root}${at}`) return `${at}${url.search}`
  throw new SealpostError('redirect', `${what}: the link to the next page is not at the vault, and was not followed`)
}

/**
 * The newest version of a secret.
 * @throws SealpostError
 */
export async function getSecret(client: SourceClient, name: string): Promise<SecretVersion> {
  const what = 'get a secret'
  const path = `/secrets/${name}?${apiVersion}`
  const { id, value, attributes } = await ask(client, { path, what, shape: got, refused: refusedBy(what) })
  return { value, version: id.split('/').at(-1) ?? '', attributes }
}

const azureError = z.object({
  error: z.object({ code: z.string(), innererror: z.optional(z.object({ code: z.string() })) }),
})

/** What a refusal lacks, by the vendor's inner code ("Key Vault authentication", "REST API error codes", read 2026-11). */
function refusedBy(what: string) {
  return ({ status, body, headers }: Refusal): SealpostError => {
    const said = azureError.safeParse(body)
    const inner = said.success ? said.data.error.innererror?.code : undefined
    if (status === 403 && inner === 'SecretDisabled') return disabled()
    return statusError(status, what, remedyFor(status, inner, headers))
  }
}

function remedyFor(status: number, inner: string | undefined, headers: Refusal['headers']): string | undefined {
  if (status === 403 && inner === 'ForbiddenByFirewall')
    return 'Nothing was written. The vault’s firewall blocks this machine: allow its network, or run inside the vault’s network.'
  if (status === 403)
    return (
      'Nothing was written. Grant the application the role Key Vault Secrets User on the vault or, if the vault uses ' +
      'access policies, the secret permissions Get and List.'
    )
  // the vault tells whose tokens it takes ("Authentication, requests and responses", read 2026-11)
  const isChallenge = /\bauthorization(?:_uri)?="/.test(headers.get('www-authenticate') ?? '')
  return status === 401 && isChallenge
    ? 'Check that AZURE_TENANT_ID is the tenant of the vault’s subscription: a vault accepts no other tenant’s tokens.'
    : undefined
}

/** What a disabled secret is refused with, wherever that shows. */
export function disabled(): SealpostError {
  return new SealpostError('source', 'it is disabled', {
    hint: 'Nothing was written. Enable it (`az keyvault secret set-attributes --enabled true`), or delete it.',
  })
}
