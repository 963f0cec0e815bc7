import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Change } from '../change.js'
import type { Selection } from '../config.js'
import { type Consents, consentsOf, isConsent } from '../consent.js'
import { SealpostError } from '../errors.js'
import { derive, type Key } from '../secret.js'

/** What of a change a saved plan takes down: where, what, why, and the evidence it stands on. No words, no errors. */
export type SavedChange = Omit<Change, 'note' | 'error' | 'blocked' | 'origin' | 'provenance' | 'held'>

/** What a plan stands on beside source, targets and ledger. Where one of these is another, so may be everything. */
export interface Basis {
  readonly owner: string
  /** SHA-256 of the config's bytes, hex. */
  readonly config: string
  /** Hex; absent where it is not known. */
  readonly commit?: string
  /** Where each config target is reached, in the config's order. */
  readonly endpoints: readonly (readonly [target: string, endpoint: string])[]
}

/** A plan that is kept for later: what a person approves. Holds no value and nothing that one could be guessed by. */
export interface SavedPlan extends Basis {
  /** Version of the Sealpost that made it; for people, since what counts is recomputed. */
  readonly tool: string
  /** `generation` 0: there was nothing in it yet, and `id` is the one that it is to get. */
  readonly ledger: { readonly id: string; readonly generation: number }
  /** ISO 8601, UTC. */
  readonly created: string
  readonly expires: string
  /** How the run was narrowed. */
  readonly only: Selection
  /** Whether a missing ledger was taken for a lost one. */
  readonly recover: boolean
  /** Addresses and places that a person vouched for. */
  readonly accept: readonly string[]
  /** What the run was allowed beside its policy. */
  readonly consents: Consents
  /** Uid → the vendor's own id of what holds the place, of each place where the plan writes and that is known. */
  readonly holders: readonly (readonly [uid: string, id: string])[]
  /** How many refusals the plan held. */
  readonly refusals: number
  /** The plan's own hash. */
  readonly hash: string
  readonly changes: readonly SavedChange[]
}

/** What to do about a plan that is not carried out. */
export const anew = 'Make a new plan: `sealpost plan --out FILE`.'

const firstLine = /^\{\n {2}"sealpost": "plan\/([1-9][0-9]{0,8})",\n/
const nextLines = /^ {2}"key": "([A-Za-z0-9_-]{8})",\n {2}"ledger": "([A-Za-z0-9_-]{1,64})",\n/
const [macBefore, macAfter] = [',\n  "mac": "', '"\n}\n']
/** Characters of a MAC: 256 bits in base64url. */
const macLength = 43

/**
 * A plan as text: JSON in ASCII, one change to a line, under a MAC over every byte before it. Equal plans give equal
 * bytes.
 */
export function encodePlan(plan: SavedPlan, key: Key): string {
  const fields = {
    sealpost: 'plan/1',
    key: key.id,
    ledger: plan.ledger.id,
    generation: plan.ledger.generation,
    tool: plan.tool,
    owner: plan.owner,
    config: plan.config,
    commit: plan.commit ?? null,
    endpoints: plan.endpoints,
    created: plan.created,
    expires: plan.expires,
    targets: plan.only.targets,
    environments: plan.only.environments,
    recover: plan.recover,
    ...(plan.accept.length === 0 ? {} : { accept: plan.accept }),
    ...(isConsent(plan.consents) ? { consents: plan.consents } : {}),
    ...(plan.holders.length === 0 ? {} : { holders: plan.holders }),
    refusals: plan.refusals,
    hash: plan.hash,
  }
  const lines = Object.entries(fields).map(([name, field]) => `  "${name}": ${JSON.stringify(field)},\n`)
  const changes = plan.changes.map((change) => `\n    ${savedLine(change)}`)
  return sealed(`{\n${ascii(`${lines.join('')}  "changes": [${changes.join(',')}\n  ]`)}`, key, plan.ledger.id)
}

/** One change as JSON, its fields in a fixed order: two changes are the same where their lines are. */
export function savedLine(change: SavedChange): string {
  const { target, use, scope, name } = change.address
  const { uid, environment, do: kind, why, sure, instead } = change
  const { sourceName, form, fingerprint, version, revision, learn, made, kept, drift, contested, consented } = change
  const address = { target, use, scope, name }
  const what = { do: kind, why, sure, instead }
  return JSON.stringify({
    address,
    uid,
    environment,
    ...what,
    sourceName,
    form,
    fingerprint,
    version,
    revision,
    learn,
    made,
    kept,
    drift,
    contested,
    consented,
  })
}

/**
 * Text → plan. Nothing of the text is looked into before its MAC has been found right, but for the ids of key and
 * ledger that the MAC is made with.
 * @param text the file's bytes, each as one character
 * @param key the current key
 * @throws SealpostError('plan-invalid') for anything but the exact bytes that were written under this key
 */
export function decodePlan(text: string, key: Key): SavedPlan {
  const [first = '', format] = firstLine.exec(text) ?? []
  if (format !== undefined && format !== '1') {
    throw new SealpostError(
      'plan-invalid',
      `the plan has format ${format}; this version of Sealpost supports format 1`,
      {
        hint: `Nothing was written. Use the version of Sealpost that made it. Or: ${anew}`,
      },
    )
  }
  const [, keyId, ledger = ''] = nextLines.exec(text.slice(first.length)) ?? []
  if (format === undefined || keyId === undefined) throw invalid('this is not a Sealpost plan')
  if (keyId !== key.id) throw invalid(`the plan was made with the key ${keyId}, but SEALPOST_KEY is the key ${key.id}`)
  const body = text.slice(0, -(macBefore.length + macLength + macAfter.length))
  if (!same(sealed(body, key, ledger), text)) throw invalid('the plan was changed after it was made')

  const { targets, environments, generation, commit, ...plan } = JSON.parse(text) as SavedFile
  return {
    owner: plan.owner,
    config: plan.config,
    ...(commit === null ? {} : { commit }),
    endpoints: plan.endpoints,
    tool: plan.tool,
    ledger: { id: ledger, generation },
    created: plan.created,
    expires: plan.expires,
    only: { targets, environments },
    recover: plan.recover,
    accept: plan.accept ?? [],
    consents: consentsOf(plan.consents ?? {}),
    holders: plan.holders ?? [],
    refusals: plan.refusals,
    hash: plan.hash,
    changes: plan.changes,
  }
}

/** Whether a text begins as our plans do, so that none but a plan is overwritten by one. */
export function looksLikePlan(text: string): boolean {
  return firstLine.test(text)
}

/**
 * How long a plan is good for, in ms: `90m`, `2h`, `1d`; one minute to thirty days.
 * @throws SealpostError('usage')
 */
export function parseLife(text: string): number {
  const [, count = '', unit = ''] = /^([0-9]{1,5})([mhd])$/.exec(text) ?? []
  const ms = Number(count) * (unit === 'm' ? 60_000 : unit === 'h' ? 3_600_000 : 86_400_000)
  if (ms < 60_000 || ms > 30 * 86_400_000) {
    throw new SealpostError('usage', 'this is not a valid lifetime for a plan', {
      hint: 'Use a duration such as 90m, 2h or 1d, from one minute to thirty days.',
    })
  }
  return ms
}

type SavedFile = Omit<SavedPlan, 'ledger' | 'only' | 'commit' | 'accept' | 'consents' | 'holders'> &
  Selection &
  Partial<Pick<SavedPlan, 'accept' | 'consents' | 'holders'>> & {
    readonly generation: number
    readonly commit: string | null
  }

function sealed(body: string, key: Key, ledger: string): string {
  const mac = createHmac('sha256', derive(key, ledger, 'plan/v1'))
    .update(body)
    .digest('base64url')
  return `${body}${macBefore}${mac}${macAfter}`
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** A name could act on a terminal or a CI log that the file is printed to: whatever is not plain is written as an escape. */
function ascii(json: string): string {
  return json.replace(
    /[\u007f-\uffff]|#(?=#\[)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function invalid(message: string): SealpostError {
  return new SealpostError('plan-invalid', message, { hint: `Nothing was written. ${anew}` })
}
