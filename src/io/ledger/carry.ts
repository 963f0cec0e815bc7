import { SealpostError } from '../../core/errors.js'
import type { Keys } from '../../core/plan/fingerprint.js'
import { type DecodedLedger, decodeLedger } from './decode.js'
import { encodeAnchor } from './format/anchor.js'
import { type Contents, copyOf, emptySection } from './format/contents.js'
import { type MacKeys, macKeysOf } from './format/mac.js'
import { encodePage } from './format/page.js'
import type { NotePart, Store, StoredLedger } from './store.js'

/** A ledger that is to be carried from one store to another. */
export interface CarryCall {
  readonly from: Store
  readonly to: Store
  /** Opens the store that it goes to once more, so that what is read back is what is truly there. */
  readonly reopen: () => Promise<Store>
  readonly keys: Keys
  readonly owner: string
  /** Id of the run. */
  readonly run: string
  /** The targets of the config, for the lease. */
  readonly targets: readonly string[]
}

/** What is there to be carried. */
export interface Cargo {
  readonly entries: number
  readonly targets: number
  /** It is where it is to go already: an earlier try came so far. */
  readonly isThere: boolean
}

/**
 * Looks at both stores, and changes nothing.
 * @throws SealpostError 'usage' where there is nothing to carry, or something else where it is to go; 'ledger-damaged',
 * 'ledger-key', 'ledger-owner', and what the stores throw
 */
export async function cargoOf({ from, to, keys, owner }: CarryCall): Promise<Cargo> {
  const macKeys = macKeysOf(keys)
  const contents = contentsOf(await decoded(from, macKeys, owner), from)
  const there = await decoded(to, macKeys, owner)
  return { ...countOf(contents), isThere: isIn(there, contents, to, macKeys) }
}

/**
 * Carries a ledger: id, entries and what is lost of it, as they are. Whoever wants to apply meanwhile has to wait, and what
 * was written is read back. Where it came from it stays as it was; killed at any moment, it is there, and to be carried anew.
 * @throws SealpostError as {@link cargoOf}; 'ledger-busy' where a run is applying, 'ledger-moved' where one changed either
 * ledger meanwhile, 'unconfirmed' where what is read back is something else
 */
export async function carryLedger(call: CarryCall): Promise<Cargo> {
  const { from, to, keys, owner, run, targets } = call
  const macKeys = macKeysOf(keys)
  const before = contentsOf(await decoded(from, macKeys, owner), from)
  const { lease, stored } = await from.lease({
    run,
    targets: [...new Set([...before.sections.keys(), ...targets])],
    plan: '',
  })
  try {
    const contents = contentsOf(decodeLedger(stored, { keys: macKeys, owner, where: from.where }), from)
    const page = encodePage(contents, macKeys)
    const there = await decoded(to, macKeys, owner)
    const isThere = isIn(there, contents, to, macKeys)
    if (!isThere) {
      const payload = { page, lines: '', anchor: () => encodeAnchor(contents, macKeys), mark: () => '' }
      await to.write({
        tag: there.tag,
        note: { run, plan: '', parts: partsOf(contents) },
        encode(other) {
          if (other !== undefined) throw moved(to, 'another run created a ledger there at the same time')
          return payload
        },
      })
    }
    await confirm(call, page, macKeys)
    if (encodePage(contentsOf(await decoded(from, macKeys, owner), from), macKeys) !== page)
      throw moved(from, 'another run changed the ledger while it was being moved')
    return { ...countOf(contents), isThere }
  } finally {
    await lease.giveBack(undefined).catch(() => undefined)
  }
}

/** What a store says, and how it says it. */
type Found = DecodedLedger & Pick<StoredLedger, 'page' | 'tag'>

async function decoded(store: Store, keys: MacKeys, owner: string): Promise<Found> {
  const stored = await store.read()
  const { page, tag } = stored
  return { ...decodeLedger(stored, { keys, owner, where: store.where }), page, tag }
}

/** What a ledger says, at the generation that nobody may go below; what is lost of it is said to be. */
function contentsOf({ contents, behind, minGeneration }: DecodedLedger, { where }: Store): Contents {
  if (contents === undefined) {
    throw new SealpostError('usage', 'there is no ledger to move', {
      where,
      hint: 'Nothing was written. Change the config; the first apply then creates the ledger there.',
    })
  }
  const next = copyOf(contents, contents.sections.keys())
  next.generation = Math.max(minGeneration, contents.generation)
  for (const name of behind)
    next.sections.set(name, { ...(next.sections.get(name) ?? emptySection(0, true)), at: next.generation })
  return next
}

/**
 * Whether a ledger is in a store already, with all that vouches for it.
 * @throws SealpostError('usage') where another one is, or this one as it was later
 */
function isIn(there: Found, contents: Contents, { where }: Store, keys: MacKeys): boolean {
  if (there.id === undefined) return false
  const isSame = there.id === contents.ledger
  const page = encodePage(contents, keys)
  if (isSame && there.behind.size === 0 && there.contents && encodePage(there.contents, keys) === page) return true
  // an earlier try may have ended between the page and its witness
  const isBegun = there.page === page && !there.hasJournal && there.minGeneration === contents.generation
  if (isSame && (isBegun || there.minGeneration < contents.generation)) return false
  throw new SealpostError(
    'usage',
    isSame ? 'a newer state of this ledger already exists there' : 'another ledger already exists there',
    {
      where,
      hint: 'Nothing was written. Choose another place with --set, or continue with the ledger that is there.',
    },
  )
}

async function confirm({ reopen, owner }: CarryCall, page: string, keys: MacKeys): Promise<void> {
  const fresh = await reopen()
  try {
    const { contents, behind } = await decoded(fresh, keys, owner)
    if (contents !== undefined && behind.size === 0 && encodePage(contents, keys) === page) return
    throw new SealpostError('unconfirmed', 'the moved ledger does not match the original', {
      where: fresh.where,
      hint: 'Leave the config as it is: the current ledger is complete. Run `sealpost ledger move` again.',
    })
  } finally {
    await fresh.close()
  }
}

function countOf({ sections }: Contents): Pick<Cargo, 'entries' | 'targets'> {
  const scopes = [...sections.values()].flatMap((section) => [...section.scopes.values()])
  return { entries: scopes.reduce((sum, names) => sum + names.size, 0), targets: sections.size }
}

function partsOf({ sections }: Contents): NotePart[] {
  return [...sections].map(([target, { scopes }]) => ({
    target,
    step: 'written',
    names: [...scopes.values()].flatMap((names) => [...names.keys()]),
  }))
}

function moved({ where }: Store, what: string): SealpostError {
  return new SealpostError('ledger-moved', what, { where, hint: 'The ledger in the config is complete. Run it again.' })
}
