import { SealpostError } from '../../core/errors.js'
import { matches } from '../../core/glob.js'
import type { SourceValue } from '../../core/value.js'
import { parseJson } from '../shared/json.js'
import { addValue, nameOf, shownKey } from '../shared/names.js'
import { secretOf } from '../shared/values.js'
import type { StoredSecret } from './client.js'
import type { Selection } from './selection.js'
import type { Settings } from './settings.js'

/**
 * Values by their names: a secret gives one, called by what comes after the prefix, and a JSON secret one for each key that
 * the config takes.
 * @throws SealpostError 'source…' for a binary secret, a key that is not there, a name that is none, and a clash
 */
export function valuesOf(
  stored: ReadonlyMap<string, StoredSecret>,
  selection: Selection,
  settings: Pick<Settings, 'stage' | 'separator'>,
): Map<string, SourceValue> {
  const values = new Map<string, SourceValue>()
  for (const [name, secret] of [...stored].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const { text, at, known } = readable(secret, settings.stage)
    const keys = selection.json.get(name)
    if (keys !== undefined) addKeys(values, { text, at, known, keys })
    else {
      const parts = partsOf(name, selection)
      addValue(values, nameOf(parts, settings, at), { secret: secretOf({ is: 'text', text }, parts, at), at, ...known })
    }
  }
  return values
}

/** What of the name of a secret makes the name of its value. */
export function partsOf(name: string, { prefix }: Pick<Selection, 'prefix'>): string[] {
  return name.slice(prefix.length).split('/')
}

/** What is known of a version of a secret beside its text. */
type Known = Pick<SourceValue, 'version' | 'versionId' | 'updatedAt'>

/** Leads a person to a secret. */
export function placeOf(name: string, stage: string): string {
  return stage === 'AWSCURRENT' ? name : `${name} (${stage})`
}

/**
 * Whoever puts a version may choose its id, so a secret that is made anew may have one of before; its ARN is another then
 * ("PutSecretValue", `ClientRequestToken`, and "CreateSecret", API reference, read 2026-11-30).
 */
export function versionOf(arn: string | undefined, id: string | undefined): Pick<Known, 'version' | 'versionId'> {
  if (id === undefined) return {}
  return { version: id, ...(arn === undefined ? {} : { versionId: `${arn} ${id}` }) }
}

/**
 * The text of a secret, and what is known of it.
 * @throws SealpostError('source') where it is binary · 'bad-answer' where it is another version, or none
 */
export function readable(secret: StoredSecret, stage: string): { text: string; at: string; known: Known } {
  const { ARN, Name, SecretString: text, SecretBinary, VersionId, VersionStages, CreatedDate } = secret
  const at = placeOf(Name, stage)
  if (VersionStages !== undefined && !VersionStages.includes(stage)) {
    throw new SealpostError('bad-answer', `Secrets Manager returned a version other than ${stage}`, { where: at })
  }
  if (text === undefined && SecretBinary !== undefined) {
    throw new SealpostError('source', `${Name} is binary (SecretBinary), which cannot be an environment variable`, {
      where: at,
      hint: 'Nothing was written. Store it as text, for example in base64, or exclude it with `!` in `source.names`.',
    })
  }
  if (text === undefined)
    throw new SealpostError('bad-answer', `Secrets Manager returned ${Name} without a value`, { where: at })
  return {
    text,
    at,
    known: {
      ...versionOf(ARN, VersionId),
      ...(CreatedDate === undefined ? {} : { updatedAt: CreatedDate.getTime() }),
    },
  }
}

interface JsonSecret {
  readonly text: string
  readonly at: string
  readonly known: Known
  readonly keys: readonly string[]
}

function addKeys(values: Map<string, SourceValue>, { text, at, known, keys }: JsonSecret): void {
  const tree = parseJson(text, at)
  if (tree.is !== 'object') throw new SealpostError('source', 'the secret is not a JSON object', { where: at })
  const members = [...tree.members]
  for (const key of keys.filter((one) => !one.startsWith('!'))) {
    if (members.some(([name]) => matches([key], name))) continue
    throw new SealpostError('source-missing', `${key} matches no key of the JSON secret`, {
      where: at,
      hint: 'Nothing was written. Add it to the secret, or correct `source.json`.',
    })
  }
  for (const [key, one] of members) {
    if (!matches(keys, key)) continue
    const where = keyPlace(at, key)
    addValue(values, nameOf([key], {}, where), { secret: secretOf(one, [key], where), at: where, ...known })
  }
}

/** Leads a person to a key of a JSON secret. */
export function keyPlace(at: string, key: string): string {
  return `${at}#${shownKey([key])}`
}
