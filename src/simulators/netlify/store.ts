/** One value of a variable, plain. */
export interface StoredValue {
  readonly id: string
  readonly value: string
  readonly context: string
  /** Name of the branch where the context is `branch`. */
  readonly parameter: string
}

/** One variable. Scopes as the API description spells them. */
export interface StoredRow {
  readonly key: string
  readonly scopes: readonly string[]
  readonly secret: boolean
  readonly values: readonly StoredValue[]
  /** ms since the epoch, whole seconds. */
  readonly updatedAt: number
}

/** Variables of one team or site, by name. */
type StoredRows = ReadonlyMap<string, StoredRow>

/**
 * Variables by owner, which is a team or a site. Rows are never changed, only replaced, so that a former state can be kept for
 * lists that lag.
 * @param lag lists show a change only after so many ms, and only after so many stale answers
 */
export function netlifyStore(lag: { readonly ms: number; readonly reads: number }, now: () => number) {
  const owners = new Map<string, StoredRows>()
  const former: { readonly owner: string; readonly at: number; readonly rows: StoredRows }[] = []
  const stale = new Map<string, { readonly rows: StoredRows; left: number }>()
  let ids = 0

  function rows(owner: string): StoredRows {
    return owners.get(owner) ?? new Map()
  }

  return {
    /** The truth. */
    rows,
    /** What a list shows. */
    listed(owner: string): StoredRows {
      const kept = stale.get(owner)
      if (kept !== undefined && kept.left > 0) {
        kept.left -= 1
        return kept.rows
      }
      stale.delete(owner)
      return former.find((one) => one.owner === owner && one.at > now() - lag.ms)?.rows ?? rows(owner)
    },
    /** Puts a row in place of the one of that name, or takes that one away. */
    change(owner: string, key: string, row: StoredRow | undefined): void {
      const before = rows(owner)
      if (lag.ms > 0) former.push({ owner, at: now(), rows: before })
      if (lag.reads > 0) stale.set(owner, { rows: stale.get(owner)?.rows ?? before, left: lag.reads })
      const after = new Map(before)
      after.delete(key)
      if (row !== undefined) after.set(row.key, row)
      owners.set(owner, after)
    },
    /** A new id for a value. */
    nextId(): string {
      ids += 1
      return `00000000-0000-4000-8000-${ids.toString(16).padStart(12, '0')}`
    },
  }
}

/** The variables of the simulated accounts, and what is done to them. */
export type NetlifyStore = ReturnType<typeof netlifyStore>
