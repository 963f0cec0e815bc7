import * as z from 'zod/mini'
import type { Do, Drift, Proposed, Sure, Why } from '../core/change.js'
import { type Code, codes, SealpostError } from '../core/errors.js'
import { type Report, standing } from '../core/report.js'
import type { Proposal } from '../core/review/proposed-changes.js'
import type { Effect, Part, StructureChange } from '../core/review/structure-change.js'
import { consent, lift, unlock } from './consent-shapes.js'

/** Largest text that is looked into, characters. */
const longestText = 16 * 1024 * 1024
const most = { changes: 20_000, refusals: 1_000, addresses: 20_000, targets: 1_000, structure: 10_000 }

// as records, so that the compiler asks for a word that is added elsewhere
const dos = keys<Do>({ create: 1, update: 1, adopt: 1, remove: 1, forget: 1, keep: 1, leave: 1 })
const sures = keys<Sure>({ 'read-back': 1, revision: 1, version: 1, ledger: 1, 'version-ledger': 1 })
const whys = keys<Why>({
  absent: 1,
  vanished: 1,
  'source-changed': 1,
  drifted: 1,
  unfinished: 1,
  rekeyed: 1,
  foreign: 1,
  'gone-from-source': 1,
  'gone-everywhere': 1,
  proposed: 1,
  protected: 1,
  unlisted: 1,
  'not-allowed': 1,
  'not-ours': 1,
  blocked: 1,
})

const proposals = keys<Proposed>({ added: 1, changed: 1, removed: 1 })
const drifts = keys<Drift>({ edited: 1, 'made-anew': 1, deleted: 1 })

const parts = keys<Part>({
  config: 1,
  owner: 1,
  source: 1,
  layer: 1,
  'layer-setting': 1,
  layers: 1,
  clash: 1,
  environment: 1,
  ledger: 1,
  policy: 1,
  target: 1,
  use: 1,
  setting: 1,
  token: 1,
  mapping: 1,
  from: 1,
  secrets: 1,
  rename: 1,
  prefix: 1,
  public: 1,
  redeploy: 1,
})
const hows = keys<StructureChange['how']>({ added: 1, removed: 1, changed: 1 })
const effects = keys<Effect>({ widens: 1, narrows: 1, moves: 1 })
const modes = keys<Proposal['mode']>({ reviewed: 1, untrusted: 1 })

/** What the config's schema lets a person name. */
const word = matching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/)
/** A target by its name, or a source by its kind. */
const asked = matching(/^(?:source:[@A-Za-z0-9][@A-Za-z0-9/._-]{0,213}|[A-Za-z0-9][A-Za-z0-9._-]{0,62})$/)
/** A rule or kind of ours, or the name of a package. */
const kind = matching(/^[@A-Za-z0-9][@A-Za-z0-9/._-]{0,213}$/)
/** Whatever a vendor lets a person name, and our own labels of places. */
const name = z.string().check(z.minLength(1), z.maxLength(1_000))
const sentence = z.string().check(z.maxLength(4_000))
const hash = matching(/^[0-9a-f]{64}$/)
const time = matching(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/)
const count = z.int().check(z.minimum(0))

const error = {
  code: z.enum(keys<Code>(codes)),
  message: z.string().check(z.maxLength(100_000)),
  hint: sentence,
  where: z.exactOptional(name),
}

const change = z.strictObject({
  target: word,
  use: kind,
  scope: name,
  name,
  environment: word,
  sourceName: z.exactOptional(name),
  source: z.exactOptional(z.strictObject({ name: kind, at: name, version: z.exactOptional(name) })),
  do: z.enum(dos),
  why: z.exactOptional(z.enum(whys)),
  sure: z.exactOptional(z.enum(sures)),
  instead: z.exactOptional(z.enum(dos)),
  drift: z.exactOptional(z.enum(drifts)),
  proposed: z.exactOptional(z.enum(proposals)),
  contested: z.exactOptional(count),
  since: z.exactOptional(time),
  replaced: z.exactOptional(z.literal(true)),
  consented: z.exactOptional(z.literal(true)),
  note: z.exactOptional(sentence),
  ok: z.exactOptional(z.boolean()),
  reached: z.exactOptional(z.literal(false)),
  error: z.exactOptional(z.strictObject(error)),
})

const refusal = z.strictObject({
  rule: kind,
  because: sentence,
  unlock: sentence,
  addresses: z.array(z.string().check(z.maxLength(4_000))).check(z.maxLength(most.addresses)),
  lift: z.exactOptional(lift),
  at: z.exactOptional(name),
  passesAfterMerge: z.exactOptional(z.literal(true)),
})

const warning = z.strictObject({ because: sentence, at: name })

const redeployment = z.strictObject({
  target: word,
  use: kind,
  because: z.exactOptional(z.enum(['changed', 'owed'])),
  starts: z.exactOptional(sentence),
  asked: z.exactOptional(z.boolean()),
  said: z.exactOptional(sentence),
  error: z.exactOptional(z.strictObject(error)),
})

const summary = z.strictObject({
  create: count,
  update: count,
  adopt: count,
  remove: count,
  forget: count,
  keep: count,
  leave: count,
  refused: count,
  failed: count,
  notReached: z.exactOptional(count),
  written: count,
  replaced: z.exactOptional(count),
})

const commit = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
/** Anything that a config may say, which is never shown but as code. */
const configured = z.string().check(z.maxLength(100_000))
const said = z.exactOptional(configured)

const proposal = z.strictObject({
  mode: z.enum(modes),
  head: commit,
  base: commit,
  changes: z
    .array(
      z.strictObject({
        part: z.enum(parts),
        how: z.enum(hows),
        effect: z.enum(effects),
        target: z.exactOptional(word),
        name: said,
        from: said,
        to: said,
      }),
    )
    .check(z.maxLength(most.structure)),
  edges: z
    .array(
      z.strictObject({
        environment: configured,
        target: word,
        place: configured,
        at: z.array(configured).check(z.maxLength(most.structure)),
      }),
    )
    .check(z.maxLength(most.structure)),
})

const shape = z.strictObject({
  version: z.literal(1),
  owner: z.union([z.literal(''), word]),
  command: z.enum(['plan', 'apply', 'drift']),
  hash: z.union([z.literal(''), hash]),
  plan: z.exactOptional(z.strictObject({ hash, created: time, expires: time })),
  consent: z.exactOptional(consent),
  started: time,
  finished: time,
  summary,
  changes: z.array(change).check(z.maxLength(most.changes)),
  refusals: z.array(refusal).check(z.maxLength(most.refusals)),
  unlock: z.exactOptional(unlock),
  warnings: z.exactOptional(z.array(warning).check(z.maxLength(most.refusals))),
  requests: z
    .record(asked, z.strictObject({ read: count, write: count, retried: count }))
    .check(z.refine((targets) => Object.keys(targets).length <= most.targets)),
  work: z.exactOptional(z.boolean()),
  redeployments: z.exactOptional(z.array(redeployment).check(z.maxLength(most.targets))),
  proposal: z.exactOptional(proposal),
  error: z.exactOptional(z.strictObject({ ...error, exit: z.int().check(z.minimum(1), z.maximum(255)) })),
})

/**
 * The closed shape of a report that somebody else may have written: no unknown key, every word out of its list, every
 * text and list of a limited length, and counts that are those of its lines. It promises nothing of what is true.
 */
const report = shape.check(z.refine(isCounted))

/** JSON text → report. @throws SealpostError('plan-invalid') for anything else, quoting none of it */
export function parseReport(text: string): Report {
  const found = text.length > longestText ? undefined : report.safeParse(json(text))
  if (found?.success) return found.data
  // paths hold names of keys, which are the writer's own words
  throw new SealpostError('plan-invalid', 'this is not a Sealpost report', {
    hint: 'Nothing was posted. Use the same version of Sealpost in the job that makes the report and in the job that posts it.',
  })
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isCounted({ changes, refusals, summary }: z.infer<typeof shape>): boolean {
  const done = changes.filter(({ ok }) => ok === true).length
  const unreached = changes.filter(({ reached }) => reached === false).length
  return (
    dos.every((kind) => summary[kind] === changes.filter((one) => one.do === kind).length) &&
    summary.refused === standing({ refusals }).length &&
    (summary.notReached ?? 0) === unreached &&
    summary.failed === changes.filter((one) => one.error !== undefined).length - unreached &&
    summary.written <= done
  )
}

function keys<T extends string>(words: Readonly<Record<T, unknown>>): readonly T[] {
  return Object.keys(words) as T[]
}

function matching(pattern: RegExp) {
  return z.string().check(z.regex(pattern))
}
