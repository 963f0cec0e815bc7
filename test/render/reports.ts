import type { Report, ReportedChange } from '../../src/core/report.js'

/** One reported change at `web`, with what a test wants different. */
export function change(name: string, more: Partial<ReportedChange> & Pick<ReportedChange, 'do'>): ReportedChange {
  return { target: 'web', use: 'vercel', scope: 'shop-web/production', environment: 'production', name, ...more }
}

/** A report around changes, counted as the engine counts them. */
export function report(changes: readonly ReportedChange[], more: Partial<Report> = {}): Report {
  const count = (kind: string) => changes.filter((one) => one.do === kind).length
  const notReached = changes.filter(({ reached }) => reached === false).length
  return {
    version: 1,
    owner: 'acme',
    command: 'plan',
    hash: 'ab'.repeat(32),
    started: '2026-11-23T10:00:00.000Z',
    finished: '2026-11-23T10:00:01.000Z',
    summary: {
      create: count('create'),
      update: count('update'),
      adopt: count('adopt'),
      remove: count('remove'),
      forget: count('forget'),
      keep: count('keep'),
      leave: count('leave'),
      refused: more.refusals?.length ?? 0,
      failed: changes.filter(({ error }) => error !== undefined).length - notReached,
      ...(notReached === 0 ? {} : { notReached }),
      written: changes.filter((one) => one.ok === true && one.do !== 'forget').length,
    },
    changes,
    refusals: [],
    requests: { web: { read: 1, write: 0, retried: 0 } },
    ...more,
  }
}

/** What an error looks like in a report. */
export function trouble(code: 'interrupted' | 'forbidden' | 'invalid', message: string) {
  return { code, message, hint: 'Do something about it.' } as const
}
