import { asSealpostError, SealpostError, stopsScope } from '../../core/errors.js'
import { type Item, outgoing } from './api.js'
import { bisect, type Failure, isRefusal } from './bisect.js'
import type { Listing } from './responses.js'
import { scopesFor } from './scope.js'
import { devNote, type Job, type Known, type Put, refused } from './write-plan.js'

/** A name that does not exist yet, wanted in one or several contexts, all in one form. */
interface Draft {
  readonly item: Item
  readonly steps: readonly Put[]
}

/** Plans puts anew on a fresh listing: for names that turned out to exist. */
export type Replan = (known: Known, steps: readonly Put[]) => Job[]

/** Names in one POST. The API's own limit is not documented; netlify-cli sends whole `.env` files. */
const arraySize = 50

/** One job for each array of new names. */
export function createAll(known: Known, groups: readonly (readonly Put[])[], replan: Replan): Job[] {
  const drafts = groups.map(draftOf)
  const arrays = Array.from({ length: Math.ceil(drafts.length / arraySize) }, (_, index) =>
    drafts.slice(index * arraySize, (index + 1) * arraySize),
  )
  return arrays.map((array) => ({ ...created(array), send: () => createArray(known, array, replan) }))
}

function draftOf(group: readonly Put[]): Draft {
  const { name: key, form, scope } = group[0] as Put
  const values = group.map((step) => outgoing(step.scope, step.value))
  const scopes = scopesFor(form, scope.scopes)
  return {
    steps: group,
    item: { key, is_secret: form === 'secret', ...(scopes === undefined ? {} : { scopes }), values },
  }
}

/**
 * One POST. What a refused array leaves behind is not documented, and one entry that Netlify does not like must not
 * keep the others back: so look again, go on without the names that are there, and narrow down what else was refused.
 * @returns nothing where all of it landed
 */
async function createArray(
  known: Known,
  drafts: readonly Draft[],
  replan: Replan,
): Promise<readonly Job[] | undefined> {
  const post = async (part: readonly Draft[]) => {
    await known.api.create(part.map(({ item }) => item))
    for (const { item } of part)
      known.learn({ key: item.key, secret: item.is_secret, scopes: undefined, values: [], updatedAt: undefined })
  }
  const refusal = await post(drafts).then(
    () => undefined,
    (thrown: unknown) => asSealpostError(thrown),
  )
  if (refusal === undefined) return undefined
  if (!isRefusal(refusal)) throw refusal
  const listing = await lookAgain(known)
  const there = drafts.filter(({ item }) => listing.rows.has(item.key))
  const missing = drafts.filter((draft) => !there.includes(draft))
  const found = await bisect(missing, there.length === 0 ? refusal : undefined, post)
  // a single name that was there, and nothing else refused: it was the reason, and so was there before the array
  const tried = known.tried || there.length > 1 || found.refused.length + found.troubled.length > 0
  const isGrave = ({ error }: { readonly error: SealpostError }) => stopsScope(error)
  return [
    ...(found.made.length === 0 ? [] : [created(found.made)]),
    ...replan({ ...known, listing, tried }, stepsOf(there)),
    ...(await turnedDown(known, found.refused, drafts.length === 1 ? listing : undefined, replan)),
    // what condemns the whole team or site comes last, for it leaves the rest unsent
    ...[...found.troubled.filter((one) => !isGrave(one)), ...found.troubled.filter(isGrave)].map(({ item, error }) =>
      refused(item.steps, error),
    ),
  ]
}

/** Names that were refused are missing, or were made by an array that was refused as a whole: nobody else knows. */
async function turnedDown(
  known: Known,
  failures: readonly Failure<Draft>[],
  fresh: Listing | undefined,
  replan: Replan,
): Promise<Job[]> {
  if (failures.length === 0) return []
  const listing = fresh ?? (await lookAgain(known).catch(asSealpostError))
  return failures.flatMap(({ item: { item, steps }, error }) => {
    if (listing instanceof SealpostError) return [refused(steps, listing)]
    if (listing.rows.has(item.key)) return replan({ ...known, listing, tried: true }, steps)
    return [refused(steps, error, listing.gap === undefined ? 'no' : 'unknown')]
  })
}

function lookAgain({ api }: Known): Promise<Listing> {
  return api.list().catch(() => {
    throw new SealpostError('unconfirmed', 'Netlify refused to create it, and the check afterwards failed')
  })
}

function created(drafts: readonly Draft[]): Job {
  const steps = stepsOf(drafts)
  return { steps, send: () => Promise.resolve(undefined), evidence: () => 'created', note: devNote }
}

function stepsOf(drafts: readonly Draft[]): Put[] {
  return drafts.flatMap(({ steps }) => steps)
}
