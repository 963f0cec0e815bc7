import { SealpostError } from '../../core/errors.js'
import type { SourceClient } from '../../core/source.js'
import type { SourceValue } from '../../core/value.js'
import { addValue, nameOf, shownKey } from '../shared/names.js'
import { leftReferences } from '../shared/references.js'
import { timeOf } from '../shared/time.js'
import { treeOf } from '../shared/tree.js'
import { secretOf } from '../shared/values.js'
import { checkFolder, type Listed, listSecrets, type Row, type Wanted } from './list.js'

/** What stands in place of a value that may not be read (secret-fns.ts of Infisical/infisical, read 2026-11). */
const mask = '<hidden-by-infisical>'

/**
 * The secrets of a folder, and of what it imports where it has none of that name itself. Of several imports the last one
 * wins, as in the command line of Infisical (`InjectRawImportedSecret`, packages/util/secrets.go of Infisical/cli, read
 * 2026-11).
 * @throws SealpostError for what cannot be read in full, for two secrets of one name in folders, and what `ask` throws
 */
export async function readSecrets(client: SourceClient, wanted: Wanted): Promise<Map<string, SourceValue>> {
  const listed = await listSecrets(client, wanted, true)
  const { secrets, imports } = listed
  if (secrets.length === 0 && imports.length === 0) await checkFolder(client, wanted)
  // of folders below and of imports what may not be read is left out without a word
  if (wanted.recursive || imports.length > 0) checkWhole(listed, await listSecrets(client, wanted, false), wanted)
  const values = new Map<string, SourceValue>()
  for (const row of secrets) {
    const at = placeOf(row, wanted)
    checkPlace(row, at, wanted)
    addValue(values, nameOf([row.secretKey], {}, at), valueOfRow(row, at, wanted))
  }
  for (const one of [...imports].reverse()) {
    for (const row of one.secrets) {
      const at = `infisical:${wanted.environment}, imported from ${one.environment}${one.secretPath}#${shownKey([row.secretKey])}`
      const name = nameOf([row.secretKey], {}, at)
      if (!values.has(name)) values.set(name, valueOfRow(row, at, wanted))
    }
  }
  return new Map([...values].sort(([one], [other]) => (one < other ? -1 : 1)))
}

function placeOf({ secretKey, secretPath }: Row, { environment, path }: Wanted): string {
  return `infisical:${environment}${secretPath ?? path}#${shownKey([secretKey])}`
}

function valueOfRow(row: Row, at: string, { expand }: Wanted): SourceValue {
  const { id, secretKey, secretValue, secretValueHidden, version, updatedAt } = row
  if (secretValueHidden === true || secretValue === mask) throw hidden(secretKey, at)
  if (expand) checkExpanded(row, at)
  const secret = secretOf(treeOf(secretValue), [secretKey], at)
  const doubts = leftReferences(secretValue ?? '')
  const time = timeOf(updatedAt)
  return {
    secret,
    at,
    ...(version === undefined ? {} : { version: `v${version}${id === undefined ? '' : `-${id.slice(0, 8)}`}` }),
    ...(time === undefined ? {} : { updatedAt: time }),
    ...(doubts.length === 0 ? {} : { doubts }),
  }
}

/** A service token of one scope is given what is in that, whatever it asks for (secret-router.ts, read 2026-11). */
function checkPlace({ environment, secretPath }: Row, at: string, { slug, path, recursive }: Wanted): void {
  const below = path === '/' ? '/' : `${path}/`
  const isThere = secretPath === undefined || secretPath === path || (recursive && secretPath.startsWith(below))
  if (isThere && (environment === undefined || environment === slug)) return
  throw new SealpostError(
    'source',
    'list secrets: the token returned an environment or path other than the requested one',
    {
      where: at,
      hint: 'Nothing was written. Use a machine identity, or a token for the environment and path in `source`.',
    },
  )
}

/** Every name that the identity may know of has to have come with its value. */
function checkWhole(given: Listed, known: Listed, { environment, path }: Wanted): void {
  const places = new Set(placesOf(given, path).map(({ place }) => place))
  const missing = placesOf(known, path).find(({ place }) => !places.has(place))
  if (missing !== undefined) throw hidden(missing.key, `infisical:${environment} (${missing.folder})`)
}

/** Each secret of a list by where it stands. */
function placesOf({ secrets, imports }: Listed, path: string) {
  const own = secrets.map(({ secretKey, secretPath = path }) => ({ key: secretKey, folder: secretPath }))
  const others = imports.flatMap((one) =>
    one.secrets.map(({ secretKey }) => ({ key: secretKey, folder: `${one.environment}${one.secretPath}` })),
  )
  return [...own, ...others].map((one) => ({ ...one, place: `${one.folder}#${one.key}` }))
}

function hidden(key: string, at: string): SealpostError {
  return new SealpostError('source', `${shownKey([key])} exists, but its value cannot be read`, {
    where: at,
    hint: 'Nothing was written. Allow the identity to read the values of secrets there (Read Value), including imported folders.',
  })
}

/**
 * What expanding may do to a value beside putting things in: a reference that leads nowhere stays in it, and where the
 * secret has "multi-line encoding" line ends become \n in quotes (secret-reference-fns.ts, read 2026-11).
 */
function checkExpanded({ secretKey, secretValue, skipMultilineEncoding }: Row, at: string): void {
  const value = secretValue ?? ''
  const isLeft = /\$\{[\w@-]+\.[\w.@-]+\}/.test(value)
  const isEncoded = skipMultilineEncoding === true && /^"[^\n]*\\n[^\n]*"$/.test(value)
  if (!isLeft && !isEncoded) return
  const what = isLeft ? 'contains a reference that Infisical did not resolve' : 'was returned with encoded line breaks'
  const todo = isLeft ? 'Correct the reference' : 'Turn off multi-line encoding for it in Infisical'
  throw new SealpostError('source', `${shownKey([secretKey])} ${what}`, {
    where: at,
    hint: `Nothing was written. ${todo}, or remove \`source.expand\`.`,
  })
}
