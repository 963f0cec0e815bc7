import { asSealpostError } from '../../core/errors.js'
import type { Blocked, Observation, Sighting } from '../../core/observation.js'
import type { TargetIo } from '../../core/target.js'
import { allPages } from '../../vendors/aws/pages.js'
import { holderOf } from '../aws-shared/identify.js'
import { accountIn } from '../aws-shared/scope-key.js'
import { changedAt } from '../aws-shared/seconds.js'
import type { ObserveCall } from '../shared/calls.js'
import { readValue } from '../shared/observation.js'
import { type Parameter, pageSize, parametersNamed, parametersPage } from './api.js'
import { observeDocument } from './document.js'
import type { Scope } from './scope.js'

/** Values, ten a request; where they may not be decrypted, stamps alone. */
export async function observe({ scopes, io, known = [] }: ObserveCall<Scope>): Promise<Observation[]> {
  return Promise.all(
    scopes.map((scope, at) =>
      scope.json === undefined ? observeParameters(io, scope, known[at] ?? []) : observeDocument(io, scope),
    ),
  )
}

async function observeParameters(io: TargetIo, scope: Scope, known: readonly string[]): Promise<Observation> {
  const { rows, isOpened } = await whole(io, scope, known)
  const arn = rows.find(({ ARN }) => ARN !== undefined)?.ARN
  const holder = await holderOf(io, scope, accountIn(arn))
  return {
    listed: true,
    sightings: rows.map((row) => sighting(row, scope, isOpened)),
    ...(holder === undefined ? {} : { holder }),
  }
}

interface Read {
  readonly rows: readonly Parameter[]
  readonly isOpened: boolean
}

/** One value whose key opens nothing takes its page with it: then everything is read as it is stored. */
async function whole(io: TargetIo, scope: Scope, known: readonly string[]): Promise<Read> {
  try {
    return { rows: await rowsOf(io, scope, { known, isOpened: true }), isOpened: true }
  } catch (thrown) {
    const { code, message } = asSealpostError(thrown)
    const isKey = code === 'forbidden' ? message.includes('kms:') : message.includes('InvalidKeyId')
    if (!isKey) throw thrown
    return { rows: await rowsOf(io, scope, { known, isOpened: false }), isOpened: false }
  }
}

async function rowsOf(
  io: TargetIo,
  scope: Scope,
  { known, isOpened }: { readonly known: readonly string[]; readonly isOpened: boolean },
): Promise<Parameter[]> {
  const listed = await allPages('parameters by their path', (token) => parametersPage(io, scope, { isOpened, token }))
  const rows = listed.filter(({ Name }) => Name.startsWith(scope.base))
  const shown = new Set(rows.map(({ Name }) => Name))
  const missing = known.map((name) => `${scope.base}${name}`).filter((name) => !shown.has(name))
  for (let at = 0; at < missing.length; at += pageSize) {
    const names = missing.slice(at, at + pageSize)
    for (const row of await parametersNamed(io, scope, { isOpened, names })) rows.push(row)
  }
  return rows
}

/** The type of a parameter stays what it is: a value of ours would be stored for everybody to read. */
function openly(type: string): Blocked {
  return {
    secret: {
      because: `it is a ${type === 'StringList' ? 'StringList' : 'String'}, which is stored unencrypted`,
      unlock: 'Delete the parameter and run again, which creates a SecureString. Or rename the value with `rename`.',
    },
  }
}

function sighting(row: Parameter, { base }: Scope, isOpened: boolean): Sighting {
  const { Name, Type = 'SecureString', Value, Version, LastModifiedDate } = row
  const isSecure = Type === 'SecureString'
  return {
    name: Name.slice(base.length),
    form: 'secret',
    // numbers begin again at 1 where a parameter is deleted and made anew
    revision: `${Version} ${LastModifiedDate ?? ''}`.trim(),
    ...changedAt(LastModifiedDate),
    ...(isOpened || !isSecure ? readValue(Value) : {}),
    ...(isSecure ? {} : { blocked: openly(Type) }),
  }
}
