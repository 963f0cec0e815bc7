import type { SourceVersion } from '../../core/value.js'
import { allPages } from '../../vendors/aws/pages.js'
import { addValue, nameOf } from '../shared/names.js'
import type { Listed } from './client.js'
import { type Gathering, listFilter, takenRows } from './gather.js'
import { exactNames } from './selection.js'
import type { Settings } from './settings.js'
import { keyPlace, partsOf, placeOf, versionOf } from './values.js'

/**
 * The names of one environment and the version of each, from the list alone, a hundred a page. The list may be some minutes
 * behind ("ListSecrets", API reference, read 2026-11-30): a change is seen that much later.
 * @returns undefined where only values tell it: for a JSON secret whose keys the config leaves open, and for whatever is not in
 *   the list or has no version with the staging label, which reading finds fault with
 * @throws SealpostError('source…') for a name that is none, and a clash
 */
export async function versionsOf(
  gathering: Gathering,
  settings: Pick<Settings, 'separator'>,
): Promise<Map<string, SourceVersion> | undefined> {
  const { selection, stage, manager } = gathering
  if ([...selection.json.values()].flat().some((key) => /[*?!]/.test(key))) return undefined
  const rows = await allPages('list of secrets', (token) => manager.list(listFilter(selection), token))
  const listed = new Map(takenRows(gathering, rows).map((row) => [row.Name, row]))
  const needed = [...selection.json.keys(), ...(exactNames(selection) ?? [])]
  if (needed.some((name) => !listed.has(name))) return undefined
  const versions = new Map<string, SourceVersion>()
  for (const [name, row] of [...listed].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const { versionId, version = '' } = versionAt(row, stage)
    if (versionId === undefined) return undefined
    const at = placeOf(name, stage)
    const known = { versionId, version }
    const keys = selection.json.get(name)
    for (const key of keys ?? []) {
      const place = keyPlace(at, key)
      addValue(versions, nameOf([key], {}, place), { ...known, at: place })
    }
    if (keys === undefined) addValue(versions, nameOf(partsOf(name, selection), settings, at), { ...known, at })
  }
  return versions.size > 0 ? versions : undefined
}

function versionAt({ ARN, SecretVersionsToStages }: Listed, stage: string): Partial<SourceVersion> {
  const [id] = Object.entries(SecretVersionsToStages ?? {}).find(([, stages]) => stages.includes(stage)) ?? []
  return versionOf(ARN, id)
}
