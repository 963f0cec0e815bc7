import { createHash } from 'node:crypto'

/** Which run a comment tells of. Later runs count more, then later attempts, then later reports. */
export interface Stamp {
  /** Id of the run: grows with each run that is started, and stays the same when a run is started again. */
  readonly run: number
  /** From 1 on. */
  readonly attempt: number
  /** When the report was finished, ms since the epoch. */
  readonly at: number
  /** Hex; '' where it is not known. */
  readonly commit: string
}

/**
 * Which comment of a pull request is meant: one for each config, and for each choice out of one.
 * @param config path of the config in the repository
 * @param only what the run was narrowed to
 * @returns 16 hex digits
 */
export function commentKey(
  config: string,
  only: { targets: readonly string[]; environments: readonly string[] },
): string {
  const chosen = [config, [...only.targets].sort(), [...only.environments].sort()]
  return createHash('sha256').update(JSON.stringify(chosen)).digest('hex').slice(0, 16)
}

/** What the first line of a comment says, by which it is found again. How it is kept from being drawn is the forge's. */
export function markerText(key: string, { run, attempt, at, commit }: Stamp): string {
  return `sealpost:${key} run ${run}.${attempt} at ${new Date(at).toISOString()} of ${commit || 'unknown'}`
}

const marker =
  /^(?:<!-- |\[\/\/\]: # \()sealpost:([0-9a-f]{16}) (?:run (\d{1,15})\.(\d{1,9}) at (\d{4}-[\d-]{5}T[\d:]{8}\.\d{3}Z) of ([0-9a-f]{7,64}|unknown)(?: -->|\))\r?\n)?/

/**
 * What a comment's first line says. Only the very beginning counts: whoever quotes a comment has something before it.
 * @returns undefined for a comment without our marker; without `stamp` where somebody changed the line
 */
export function readMarker(body: string): { readonly key: string; readonly stamp?: Stamp } | undefined {
  const [, key, run = '', attempt = '', at = '', commit = ''] = marker.exec(body) ?? []
  if (key === undefined) return undefined
  const time = Date.parse(at)
  if (Number.isNaN(time)) return { key }
  return {
    key,
    stamp: { run: Number(run), attempt: Number(attempt), at: time, commit: commit === 'unknown' ? '' : commit },
  }
}

/** Whether `a` tells of a later run than `b`. What has no readable stamp is older than anything. */
export function isNewer(a: Stamp | undefined, b: Stamp | undefined): boolean {
  if (a === undefined || b === undefined) return a !== undefined
  if (a.run !== b.run) return a.run > b.run
  return a.attempt === b.attempt ? a.at > b.at : a.attempt > b.attempt
}
