import type { Answer } from '../server.js'

/** What a change did to one value. */
interface Difference {
  readonly added: string
  readonly removed: string | undefined
}

/**
 * The log of configs, newest first, 20 entries on a page and 100 at most.
 * @param diffs whether a list carries diffs; a single entry does in any case
 * @param now ms since the epoch
 */
export function openLog(diffs: boolean, now: () => number) {
  const entries: { readonly config: string; readonly body: Readonly<Record<string, unknown>> }[] = []
  const of = (config: string, project: string) =>
    entries.filter((one) => one.config === config).map(({ body }) => ({ ...body, project }))
  return {
    note(config: string, name: string, { added, removed }: Difference): void {
      const diff = [{ name, added, ...(removed === undefined ? {} : { removed }) }]
      const body = {
        id: `log${entries.length + 1}`,
        text: 'Secrets were updated',
        html: 'Secrets were updated',
        diff,
        rollback: false,
        created_at: new Date(now()).toISOString(),
        config,
        environment: config,
        user: { email: 'user@example.com', name: 'Simulated User', username: 'user', profile_image_url: '' },
      }
      entries.unshift({ config, body })
    },
    list(config: string, project: string, query: URLSearchParams): Answer {
      const page = Number(query.get('page') ?? 1)
      const size = Math.min(100, Number(query.get('per_page') ?? 20))
      const logs = of(config, project).slice((page - 1) * size, page * size)
      const shown = diffs ? logs : logs.map((one) => ({ ...one, diff: undefined }))
      return { status: 200, body: { page, logs: shown } }
    },
    one(config: string, project: string, id: string | null): Answer {
      const log = of(config, project).find((one) => (one as { id?: unknown }).id === id)
      if (log === undefined)
        return { status: 404, body: { messages: ['Could not find requested log'], success: false } }
      return { status: 200, body: { log } }
    },
  }
}
