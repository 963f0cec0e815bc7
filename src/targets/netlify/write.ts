import { failed } from '../../core/serial.js'
import type { Receipt, TargetIo } from '../../core/types.js'
import { client, type Listing, type Row } from './api.js'
import { type AnyStep, run } from './jobs.js'
import { planPuts } from './puts.js'
import { planRemoves } from './removes.js'
import { spans } from './rows.js'

type Put = Extract<AnyStep, { do: 'put' }>

/**
 * What `observe` leaves for `write`: every variable of the team or site without its values, one object for all places
 * of the lane. `write` adds the names that it creates, so that a later batch of the same run knows them.
 */
export interface Directory {
  readonly rows: Map<string, Row>
  readonly gap: string | undefined
}

/** The listing without values; only "nothing set" remains to be seen. */
export function directoryOf(listing: Listing): Directory {
  const veiled = (row: Row): Row => ({
    ...row,
    values: row.values.map((value) => ({ ...value, text: value.text === '' ? '' : undefined })),
  })
  return { rows: new Map([...listing.rows].map(([key, row]) => [key, veiled(row)])), gap: listing.gap }
}

/**
 * Writes steps of one team or site. For new names and changed values the last observation is enough. Before anything
 * is removed, and where a value stands for all contexts, the list is read once more.
 */
export async function write(call: {
  readonly steps: readonly AnyStep[]
  readonly io: TargetIo
}): Promise<readonly Receipt[]> {
  const { steps, io } = call
  const [first] = steps
  if (first === undefined) return []
  const wire = client(io, first.scope)
  const directory = first.scopeHandle as Directory | undefined
  let listing: Listing | undefined = directory
  try {
    if (listing === undefined || steps.some((step) => needsLook(listing, step))) listing = await wire.list()
  } catch (thrown) {
    return steps.map((step) => failed(step, thrown, 'no'))
  }
  const learn = (row: Row) => void directory?.rows.set(row.key, row)
  const puts = steps.filter((step): step is Put => step.do === 'put')
  const receipts = await run([
    ...planPuts({ wire, listing, learn, tried: false }, puts),
    ...planRemoves(
      wire,
      listing,
      steps.filter((step) => step.do === 'remove'),
    ),
  ])
  return steps.map((step) => receipts.get(step) ?? failed(step, undefined))
}

function needsLook(listing: Listing | undefined, step: AnyStep): boolean {
  const row = listing?.rows.get(step.name)
  return step.do === 'remove' || (row !== undefined && spans(row, step.scope))
}
