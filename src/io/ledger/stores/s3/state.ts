import { SealpostError } from '../../../../core/errors.js'
import { type Clock, clockOf, type LeaseFile } from '../../branch/lease-file.js'
import type { OwnLease } from '../../branch/own-lease.js'
import type { Payload, StoredLedger } from '../../store.js'
import { partsOf, tagOf } from './document.js'
import type { Kept, Objects } from './objects.js'

/** What the store works with. */
export interface S3Call {
  readonly objects: Objects
  readonly key: string
  /** Address of the pipeline's run, for who has to wait for it. */
  readonly at: string | undefined
  /** When a lease ends goes by this clock, the bucket's, which all runs share; ms since the epoch. */
  readonly now: () => number
  /** Our clock, for how old our lease is; ms since the epoch. */
  readonly ownNow: () => number
  /** Makes a name up that nobody else makes up. */
  readonly newName: () => string
  /** Waits a little, longer with each attempt (counted from 0), and not as long as others do. */
  readonly pause: (attempt: number) => Promise<void>
}

/** The object of the ledger as it was when it was last looked at or written. */
export interface Base {
  /** undefined where there is none. */
  readonly kept: Kept | undefined
  readonly leases: readonly LeaseFile[]
  readonly text: string
  /** {@link tagOf} its text. */
  readonly tag: string
}

/** What a run knows of the bucket that holds its ledger. */
export interface S3State {
  readonly call: S3Call
  readonly where: string
  base: Base | undefined
  /** The anchor's object, where it was read or written; undefined where there is none. */
  anchor: Kept | undefined
  /** An anchor of ours that could not be written yet. */
  owed: string | undefined
  /** Whether the server was seen to refuse what it has to refuse. */
  isProven: boolean
  lease: OwnLease | undefined
}

/** Servers behind one name have clocks of their own, and tell seconds; ms. */
const skewMs = 60_000

/** The clock by which leases end, as it stands. */
export function clockAt({ call }: S3State): Clock {
  return clockOf({ now: call.now, skewMs })
}

/** The key of the object that remembers how far the ledger had come. */
export function anchorKey({ call }: S3State): string {
  return `${call.key}.anchor`
}

/** Looks at the object of the ledger. */
export async function look(state: S3State): Promise<Base> {
  return keep(state, await state.call.objects.get(state.call.key))
}

/** Takes down what the object of the ledger is by now. */
export function keep(state: S3State, kept: Kept | undefined): Base {
  const text = kept?.document.text ?? ''
  // leases come and go over one text
  const tag = state.base?.text === text ? state.base.tag : tagOf(text)
  const base = { kept, leases: kept?.document.leases ?? [], text, tag }
  state.base = base
  return base
}

/**
 * The ledger for who looks into it. Where there was no anchor when it was read, whoever wrote since has seen that too, and their
 * page says what is lost.
 * @param isFirst it was not read before
 */
export function storedIn(state: S3State, { text, tag }: Base, isFirst: boolean): StoredLedger {
  const anchor = state.anchor?.document.text || undefined
  return {
    ...partsOf(text, state.where),
    anchor,
    witnessed: !isFirst && anchor === undefined,
    former: undefined,
    tag,
  }
}

/** The error where others were faster with each attempt. */
export function crowded({ where }: S3State): SealpostError {
  return new SealpostError('ledger-busy', 'other runs keep writing to the ledger', { where })
}

/** The error for what another run did meanwhile. */
export function moved({ where }: S3State, what: string): SealpostError {
  return new SealpostError('ledger-moved', what, { where })
}

/** The text of a ledger that takes a payload in. */
export function textWith({ text }: Base, { page, lines }: Payload): string {
  return page ?? text + lines
}
