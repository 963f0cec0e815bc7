import { asSealpostError, SealpostError } from '../../core/errors.js'
import type { Blocked, Observation, Sighting } from '../../core/observation.js'
import type { TargetIo } from '../../core/target.js'
import { allPages } from '../../vendors/aws/pages.js'
import { holderOf } from '../aws-shared/identify.js'
import { refused } from '../aws-shared/refusals.js'
import { accountIn } from '../aws-shared/scope-key.js'
import { changedAt } from '../aws-shared/seconds.js'
import type { ObserveCall } from '../shared/calls.js'
import { readValue } from '../shared/observation.js'
import {
  type Batch,
  batchSize,
  type Failure,
  type Listed,
  listPage,
  type StoredSecret,
  valuesNamed,
  valuesPage,
} from './api.js'
import { observeDocument } from './document.js'
import type { Scope } from './scope.js'

/** Values, twenty a request; where they may not be read, the stamps of the list, a hundred a request. */
export async function observe({ scopes, io, known = [] }: ObserveCall<Scope>): Promise<Observation[]> {
  return Promise.all(
    scopes.map((scope, at) =>
      scope.json === undefined ? observeSecrets(io, scope, known[at] ?? []) : observeDocument(io, scope),
    ),
  )
}

async function observeSecrets(io: TargetIo, scope: Scope, known: readonly string[]): Promise<Observation> {
  const seen = await readable(io, scope, known)
  const listed = seen.unreadable.length > 0 || seen.isRefused ? await listOf(io, scope) : []
  const stamps = new Map(listed.map((row) => [row.Name, row]))
  const hidden = seen.isRefused ? listed : seen.unreadable.map((name) => stamps.get(name) ?? { Name: name })
  const arn = [...seen.values, ...listed].find(({ ARN }) => ARN !== undefined)?.ARN
  const holder = await holderOf(io, scope, accountIn(arn))
  return {
    listed: true,
    sightings: [...seen.values.map((one) => ofValue(one, scope)), ...hidden.map((one) => ofRow(one, scope))].filter(
      // what has a further slash is of another place
      ({ name }) => name !== '' && !name.includes('/'),
    ),
    ...(holder === undefined ? {} : { holder }),
  }
}

interface Readable {
  readonly values: readonly StoredSecret[]
  /** Whole names. */
  readonly unreadable: readonly string[]
  /** Nobody may read any value: nothing was seen. */
  readonly isRefused: boolean
}

async function readable(io: TargetIo, scope: Scope, known: readonly string[]): Promise<Readable> {
  let batches: Batch[]
  try {
    batches = await byPrefix(io, scope)
    const shown = new Set(batches.flatMap(namesIn))
    // the list may be minutes behind what was written
    const missing = known.map((name) => `${scope.base}${name}`).filter((name) => !shown.has(name))
    for (const batch of await byNames(io, scope, missing)) batches.push(batch)
  } catch (thrown) {
    if (asSealpostError(thrown).code !== 'forbidden') throw thrown
    return { values: [], unreadable: [], isRefused: true }
  }
  const values = batches.flatMap((one) => one.values).filter(({ Name }) => Name.startsWith(scope.base))
  const failures = batches.flatMap((one) => one.failures)
  return { values, unreadable: unreadableOf(failures, scope), isRefused: false }
}

async function byPrefix(io: TargetIo, scope: Scope): Promise<Batch[]> {
  try {
    return await allPages('secrets by their names', (token) => valuesPage(io, scope, token))
  } catch (thrown) {
    // one of them may be about to be deleted: by its name it is an error of its own
    if (asSealpostError(thrown).code !== 'invalid') throw thrown
    const listed = await listOf(io, scope)
    return byNames(
      io,
      scope,
      listed.map(({ Name }) => Name),
    )
  }
}

async function byNames(io: TargetIo, scope: Scope, names: readonly string[]): Promise<Batch[]> {
  const batches: Batch[] = []
  for (let at = 0; at < names.length; at += batchSize)
    batches.push(await valuesNamed(io, scope, names.slice(at, at + batchSize)))
  return batches
}

function namesIn({ values, failures }: Batch): string[] {
  return [...values.map(({ Name }) => Name), ...failures.map(({ SecretId = '' }) => nameIn(SecretId))]
}

/**
 * Secrets whose values may not be read. What is gone, or is to be deleted, is not there.
 * @throws SealpostError for any other error inside the answer: what it shows is not all that there is
 */
function unreadableOf(failures: readonly Failure[], scope: Scope): string[] {
  return failures.flatMap(({ SecretId, ErrorCode = '', Message = '' }) => {
    // one that does not say what it is about may be about anything
    const name = nameIn(SecretId ?? scope.base)
    if (!name.startsWith(scope.base)) return []
    const about = { service: 'Secrets Manager', resources: {} }
    const text = JSON.stringify({ __type: ErrorCode, message: Message })
    const { error, word, isDeleted } = refused(about, { status: 400, text, operation: 'GetSecretValue' })
    if (word === 'ResourceNotFound' || isDeleted) return []
    if (word === 'AccessDenied' || word === 'DecryptionFailure') return [name]
    const code = error.code === 'invalid' ? 'unavailable' : error.code
    throw new SealpostError(code, `Secrets Manager did not return all values: ${word ?? 'an error'} for one of them`)
  })
}

/** The name of a secret by its id, which is its name or its ARN; an ARN has a dash and six signs more. */
function nameIn(id: string): string {
  return /^arn:[\w-]+:secretsmanager:[\w-]+:\d+:secret:(.+)-\w{6}$/.exec(id)?.[1] ?? id
}

function listOf(io: TargetIo, scope: Scope): Promise<Listed[]> {
  return allPages('list of secrets', (token) => listPage(io, scope, token)).then((rows) =>
    rows.filter(({ Name }) => Name.startsWith(scope.base)),
  )
}

const binary: Blocked = {
  secret: {
    because: 'it has a binary value',
    unlock: 'Rename the value with `rename`, or delete the secret.',
  },
}

function ofValue({ Name, ARN, VersionId, SecretString }: StoredSecret, { base }: Scope): Sighting {
  return {
    name: Name.slice(base.length),
    form: 'secret',
    revision: VersionId,
    ...madeOf(ARN),
    ...(SecretString === undefined ? { blocked: binary } : readValue(SecretString)),
  }
}

function ofRow(row: Partial<Listed> & Pick<Listed, 'Name'>, { base }: Scope): Sighting {
  const { Name, ARN, LastChangedDate, SecretVersionsToStages = {} } = row
  const current = Object.entries(SecretVersionsToStages).find(([, stages]) => stages.includes('AWSCURRENT'))?.[0]
  return {
    name: Name.slice(base.length),
    form: 'secret',
    ...(current === undefined ? {} : { revision: current, ...changedAt(LastChangedDate) }),
    ...madeOf(ARN),
  }
}

/** AWS gives each new secret six signs of its own behind its name in the ARN. */
function madeOf(arn: string | undefined): Pick<Sighting, 'made'> {
  const made = /-(\w{6})$/.exec(arn ?? '')?.[1]
  return made === undefined ? {} : { made }
}
