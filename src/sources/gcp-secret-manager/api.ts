import * as z from 'zod/mini'
import { bounds } from '../../core/bounds.js'
import { SealpostError, statusError } from '../../core/errors.js'
import type { SourceClient } from '../../core/source.js'
import { ask, type Refusal } from '../shared/ask.js'
import { crc32c } from './crc32c.js'

/** A secret as a list shows it. */
export interface ListedSecret {
  /** Its id in the project. */
  readonly id: string
  readonly labels: Readonly<Record<string, string>>
  /** When it was made, RFC 3339: a secret that is deleted and made anew counts its versions anew. */
  readonly created: string | undefined
}

/** One version of a secret, with its value. */
export interface AccessedVersion {
  /** Its number, also where an alias was asked for. */
  readonly number: string
  readonly text: string
}

const secretName = z.string().check(z.regex(/^projects\/[^/]+\/secrets\/[\w-]{1,255}$/))
const listed = z.object({
  name: secretName,
  labels: z.optional(z.record(z.string(), z.string())),
  createTime: z.optional(z.string()),
})
const page = z.looseObject({
  secrets: z.optional(z.array(listed)),
  nextPageToken: z.optional(z.string()),
  totalSize: z.optional(z.number()),
})
const versionName = z.string().check(z.regex(/^projects\/[^/]+\/secrets\/[\w-]+\/versions\/\d+$/))
const accessed = z.object({
  name: versionName,
  payload: z.object({ data: z._default(z.string(), ''), dataCrc32c: z.optional(z.string()) }),
})
const described = z.object({ name: versionName, createTime: z.string(), state: z.optional(z.string()) })

/**
 * All secrets of a project, to the last page. No filter is sent: only without one does Secret Manager say how many there
 * are (`ListSecretsResponse.total_size`), and a page holds up to 25,000 (service.proto of `@google-cloud/secret-manager`
 * 6.3, read 2026-11).
 * @throws SealpostError, 'source' where fewer were shown than there are
 */
export async function listSecrets(client: SourceClient, project: string): Promise<ListedSecret[]> {
  const what = 'list secrets'
  const found: ListedSecret[] = []
  let after = ''
  for (let pages = 0; pages < bounds.pages; pages += 1) {
    const query = `pageSize=25000${after === '' ? '' : `&pageToken=${encodeURIComponent(after)}`}`
    const path = `/v1/projects/${encodeURIComponent(project)}/secrets?${query}`
    const refused = refusedWith(what, 'roles/secretmanager.viewer on the project')
    const answer = await ask(client, { path, what, shape: page, refused })
    const { secrets, nextPageToken = '', totalSize } = answer
    if (secrets === undefined && !(isEmptyList(answer) && after === ''))
      throw new SealpostError('bad-answer', `${what}: the response does not match the API documentation`)
    for (const { name, labels = {}, createTime } of secrets ?? [])
      found.push({ id: name.split('/')[3] ?? '', labels, created: createTime })
    if (nextPageToken === '') return complete(found, totalSize)
    if (nextPageToken === after) throw new SealpostError('bad-answer', `${what}: the pagination loops`)
    after = nextPageToken
  }
  throw new SealpostError('bad-answer', `${what}: more than ${bounds.pages} pages`)
}

/** What is empty is left out of Google's answers: a project without secrets is `{}`. No later page is described so. */
function isEmptyList({ totalSize = 0, nextPageToken = '', ...rest }: z.output<typeof page>): boolean {
  return totalSize === 0 && nextPageToken === '' && Object.keys(rest).length === 0
}

function complete(found: ListedSecret[], total: number | undefined): ListedSecret[] {
  if (total === undefined || total === 0 || total === found.length) return found
  throw new SealpostError('source', `list secrets: ${found.length} of ${total} secrets were returned`, {
    hint: 'Nothing was written. The project may have changed during the run. Run again.',
  })
}

/**
 * The value of a version.
 * @param version a number, or `latest`
 * @throws SealpostError, 'source' for a version that is disabled or destroyed, that arrived damaged, or is no text
 */
export async function accessVersion(client: SourceClient, secret: string, version: string): Promise<AccessedVersion> {
  const what = 'access a version'
  const { name, payload } = await ask(client, {
    path: `/v1/${secret}/versions/${version}:access`,
    what,
    shape: accessed,
    refused: (refusal) =>
      unusable(refusal, version) ?? refusedWith(what, 'roles/secretmanager.secretAccessor on the secret')(refusal),
  })
  const bytes = Buffer.from(payload.data, 'base64')
  if (payload.dataCrc32c !== undefined && payload.dataCrc32c !== String(crc32c(bytes))) {
    throw new SealpostError('source', 'a value was damaged in transit: its checksum does not match', {
      hint: 'Nothing was written. Run again.',
    })
  }
  return { number: name.split('/')[5] ?? '', text: textOf(bytes) }
}

/** When a version was made, ms since the epoch. */
export async function versionTime(client: SourceClient, secret: string, number: string): Promise<number> {
  const time = Date.parse((await lookAt(client, secret, number)).createTime)
  if (!Number.isNaN(time)) return time
  throw new SealpostError('bad-answer', `${looking}: the response does not match the API documentation`)
}

/**
 * Which number a version has, looked at without its value.
 * @param version a number, or `latest`
 * @returns undefined where its value could not be read, as it is disabled or destroyed
 */
export async function versionNumber(
  client: SourceClient,
  secret: string,
  version: string,
): Promise<string | undefined> {
  const { name, state } = await lookAt(client, secret, version)
  return state === 'ENABLED' ? name.split('/')[5] : undefined
}

const looking = 'get a version'

function lookAt(client: SourceClient, secret: string, version: string): Promise<z.output<typeof described>> {
  const refused = refusedWith(looking, 'roles/secretmanager.viewer on the project')
  return ask(client, { path: `/v1/${secret}/versions/${version}`, what: looking, shape: described, refused })
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // the complaint of the decoder says no more
    throw new SealpostError('source', 'the value is not text in UTF-8', {
      hint: 'Nothing was written. Store binary data as base64, or exclude the secret with `source.prefix` or `source.labels`.',
    })
  }
}

/** A version that nobody can read is answered 400, FAILED_PRECONDITION, with its state in the message (read 2026-11). */
function unusable({ status, body }: Refusal, version: string): SealpostError | undefined {
  const said = googleError.safeParse(body)
  if (status !== 400 || !said.success || said.data.error.status !== 'FAILED_PRECONDITION') return undefined
  const state = /\b(DISABLED|DESTROYED)\b/.exec(said.data.error.message ?? '')?.[1]?.toLowerCase() ?? 'not enabled'
  const which = version === 'latest' ? 'the latest version' : `version ${version}`
  const enable = state === 'destroyed' ? '' : 'enable it (`gcloud secrets versions enable`), '
  return new SealpostError('source', `${which} is ${state}`, {
    hint: `Nothing was written. At the source, ${enable}add a new version, or delete the secret.`,
  })
}

const googleError = z.object({
  error: z.object({
    status: z.optional(z.string()),
    message: z.optional(z.string()),
    details: z.optional(z.array(z.object({ reason: z.optional(z.string()) }))),
  }),
})

/** What a 403 lacks: a role, or the API itself. */
function refusedWith(what: string, role: string) {
  return ({ status, body }: Refusal): SealpostError => {
    const said = googleError.safeParse(body)
    const isOff = said.success && said.data.error.details?.some(({ reason }) => reason === 'SERVICE_DISABLED')
    const remedy = isOff
      ? 'Enable the API in the project: `gcloud services enable secretmanager.googleapis.com`.'
      : `Grant ${role}, and check \`source.project\`.`
    return statusError(status, what, status === 403 ? `Nothing was written. ${remedy}` : undefined)
  }
}
