import * as z from 'zod/mini'
import type { SourceClient } from '../../core/source.js'
import { ask } from '../shared/ask.js'
import { timeOf } from '../shared/time.js'

/** Whose values' times are looked for. */
export interface Asked {
  readonly project: string
  readonly config: string
  readonly keys: readonly string[]
}

/** An entry of the log. Its diff shows values too, former ones among them: none is taken from it. */
const entry = z.object({
  id: z.string(),
  created_at: z.string(),
  diff: z.optional(z.array(z.object({ name: z.string() }))),
})
/** Answers of "Config Logs, List" and "Retrieve" (doppler-openapi.json of @dopplerhq/mcp-server 1.0.5, read 2026-11). */
const page = z.object({ logs: z.array(entry) })
const single = z.object({ log: entry })

type Entry = z.output<typeof entry>

/** A long history is not worth more requests than this; values that it does not tell of have no time then. */
const mostRequests = 60

/**
 * When values were last changed, by the newest entry of the config's log that names them, ms since the epoch. A value that
 * comes from a root config, or of which no entry tells, has none.
 * @throws what `ask` throws
 */
export async function readTimes(client: SourceClient, { project, config, keys }: Asked): Promise<Map<string, number>> {
  const times = new Map<string, number>()
  const base = { project, config }
  let left = mostRequests
  const isDone = () => left <= 0 || keys.every((key) => times.has(key))
  for (let number = 1; !isDone(); number += 1) {
    left -= 1
    const query = new URLSearchParams({ ...base, page: String(number), per_page: '100' })
    const { logs } = await ask(client, {
      path: `/v3/configs/config/logs?${query}`,
      what: 'list the config log',
      shape: page,
    })
    if (logs.length === 0) return times
    for (const listed of logs) {
      if (isDone()) break
      if (listed.diff === undefined) left -= 1
      const { diff = [], created_at } = listed.diff === undefined ? await whole(client, base, listed) : listed
      for (const { name } of diff) note(times, name, timeOf(created_at))
    }
  }
  return times
}

/** A list may leave the diff out. */
async function whole(client: SourceClient, base: Readonly<Record<string, string>>, { id }: Entry): Promise<Entry> {
  const query = new URLSearchParams({ ...base, log: id })
  const path = `/v3/configs/config/logs/log?${query}`
  return (await ask(client, { path, what: 'read the config log', shape: single })).log
}

function note(times: Map<string, number>, name: string, time: number | undefined): void {
  if (time !== undefined) times.set(name, Math.max(time, times.get(name) ?? time))
}
