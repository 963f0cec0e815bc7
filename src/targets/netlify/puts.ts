import { asSealpostError, SealpostError } from '../../core/errors.js'
import type { Form } from '../../core/types.js'
import { type Client, type Item, type Listing, outgoing, type Row } from './api.js'
import { type AnyStep, byName, type Job, refused } from './jobs.js'
import { spans, split, valueAt } from './rows.js'
import { scopesFor } from './scope.js'

type Put = Extract<AnyStep, { do: 'put' }>

/** What a plan of puts works with. */
interface Known {
  readonly wire: Client
  readonly listing: Listing
  /** Told of names that were created, for the batches that follow. */
  readonly learn: (row: Row) => void
  /** Whether something of ours may have landed in an earlier try. */
  readonly tried: boolean
}

/** A name that does not exist yet, wanted in one or several contexts. */
interface Draft {
  readonly item: Item
  readonly steps: readonly Put[]
}

/** Names in one POST. The API's own limit is not documented; netlify-cli sends whole `.env` files. */
const arraySize = 50

/**
 * New names go in one POST of an array, each with all its contexts; a value of an existing name is one PATCH, which
 * leaves other contexts, scopes and the secret flag alone. Only a value that stands for all contexts is written out
 * with a PUT that carries every other value along.
 */
export function planPuts(known: Known, steps: readonly Put[]): Job[] {
  const others: Job[] = []
  const drafts: Draft[] = []
  for (const [name, group] of byName(steps)) {
    const row = known.listing.rows.get(name)
    const error = row === undefined ? refusesNew(known.listing, group) : undefined
    if (row !== undefined) others.push(...planExisting(known, row, group))
    else if (error !== undefined) others.push(refused(group, error))
    else drafts.push(draftOf(name, group))
  }
  const creates = Array.from({ length: Math.ceil(drafts.length / arraySize) }, (_, index) =>
    create(known, drafts.slice(index * arraySize, (index + 1) * arraySize)),
  )
  return [...creates, ...others]
}

function planExisting({ wire, tried }: Known, row: Row, group: readonly Put[]): Job[] {
  const jobs: Job[] = []
  const fit = group.filter((step) => {
    const wrongKind = refusesKind(row, step)
    if (wrongKind !== undefined) jobs.push(refused([step], wrongKind))
    const raced = wrongKind === undefined && step.sighting === undefined && valueAt(row, step.scope) !== undefined
    if (raced) {
      const error = new SealpostError('conflict', 'somebody set it since we looked')
      jobs.push(refused([step], error, tried ? 'unknown' : 'no'))
    }
    return wrongKind === undefined && !raced
  })
  if (!fit.some((step) => spans(row, step.scope))) {
    return [...jobs, ...fit.map((step) => set(wire, step))]
  }
  const item = split(
    row,
    fit.map((step) => outgoing(step.scope, step.value)),
  )
  if (item === undefined) {
    const error = new SealpostError('invalid', 'it has one value for all contexts, and not all of it can be read', {
      hint: 'At Netlify, give it a different value for each deploy context; then run again.',
    })
    return [...jobs, refused(fit, error)]
  }
  const note = 'its one value for all contexts was written out for each of them; the other contexts keep it'
  return [...jobs, { steps: fit, send: () => wire.replace(item).then(() => undefined), note }]
}

function set(wire: Client, step: Put): Job {
  const value = outgoing(step.scope, step.value)
  return { steps: [step], send: () => wire.set(step.name, value).then(() => undefined), ...devNote([step]) }
}

/** The flag belongs to the name, and one value cannot change it: a secret must not land in a readable variable. */
function refusesKind(row: Row, step: Put): SealpostError | undefined {
  const kept: Form = row.secret ? 'secret' : 'public'
  if (kept === step.form) return undefined
  if (kept === 'secret') {
    return new SealpostError('invalid', 'it is a secret at Netlify, and a secret cannot be made readable again', {
      hint: 'Remove the variable at Netlify and run again, or take the name out of `public`.',
    })
  }
  return new SealpostError('invalid', 'it is readable at Netlify, and setting a value does not make it a secret', {
    hint: `Run \`netlify env:set ${step.name} --secret\` (or check “Contains secret values” in the web UI) and run again, or list the name under \`public\`.`,
  })
}

function refusesNew(listing: Listing, group: readonly Put[]): SealpostError | undefined {
  if (listing.gap !== undefined) {
    return new SealpostError('bad-answer', `whether it exists is not known: ${listing.gap}`)
  }
  if (new Set(group.map((step) => step.form)).size > 1) {
    return new SealpostError('invalid', 'Netlify keeps a name secret in all contexts or in none, and both are wanted', {
      hint: 'Make `public` say the same of this name for every target that writes to this team or site.',
    })
  }
  if (group.every((step) => scopesFor(step.form, step.scope.scopes)?.length !== 0)) return undefined
  return new SealpostError('invalid', 'a secret cannot have post-processing as its only scope', {
    hint: 'Add builds, functions or runtime to `scopes`, or list the name under `public`.',
  })
}

function draftOf(name: string, group: readonly Put[]): Draft {
  const { form, scope } = group[0] as Put
  const values = group.map((step) => outgoing(step.scope, step.value))
  const scopes = scopesFor(form, scope.scopes)
  const item = { key: name, is_secret: form === 'secret', ...(scopes === undefined ? {} : { scopes }), values }
  return { steps: group, item }
}

/**
 * One POST. What a refused array leaves behind is not documented, and one entry that Netlify does not like must not
 * keep the others back: so look again, and send what is still missing one by one.
 */
function create(known: Known, drafts: readonly Draft[]): Job {
  const steps = drafts.flatMap((draft) => draft.steps)
  const send = async (): Promise<readonly Job[] | undefined> => {
    try {
      await known.wire.create(drafts.map((draft) => draft.item))
    } catch (thrown) {
      const { code } = asSealpostError(thrown)
      if (code !== 'invalid' && code !== 'conflict') throw thrown
      const listing = await known.wire.list().catch(() => {
        throw new SealpostError('unconfirmed', 'Netlify refused to create it, and looking again failed')
      })
      const [only] = drafts
      if (drafts.length === 1 && only !== undefined && !listing.rows.has(only.item.key))
        return [refused(only.steps, asSealpostError(thrown))]
      return oneByOne({ ...known, listing }, drafts)
    }
    for (const { item } of drafts) {
      known.learn({ key: item.key, secret: item.is_secret, scopes: undefined, values: [], updatedAt: undefined })
    }
    return undefined
  }
  return { steps, send, evidence: 'created', ...devNote(steps) }
}

/**
 * After a refused array: first what is missing, each by itself, then what is there. If nothing that was missing is refused,
 * a single name that is there was the reason, and so was there before; else nobody knows what the array has made.
 */
function oneByOne(known: Known, drafts: readonly Draft[]): Job[] {
  const there = drafts.filter(({ item }) => known.listing.rows.has(item.key))
  let blamed = there.length > 1
  const missing = drafts.filter((draft) => !there.includes(draft))
  const singles = missing.map((draft): Job => {
    const job = create(known, [draft])
    const send = async () => {
      const instead = await job.send().catch((thrown: unknown) => {
        blamed = true
        throw thrown
      })
      if (instead !== undefined) blamed = true
      return instead
    }
    return { ...job, send }
  })
  const rest = there.map(({ steps }): Job => {
    const send = async () => planPuts({ ...known, tried: known.tried || blamed }, steps)
    return { steps, send }
  })
  return [...singles, ...rest]
}

function devNote(steps: readonly AnyStep[]): { note?: string } {
  const open = steps.some((step) => step.do === 'put' && step.form === 'secret' && step.scope.context === 'dev')
  return open ? { note: 'Netlify keeps the values of the dev context readable, also those of secrets' } : {}
}
