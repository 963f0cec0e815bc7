import { addressKey, addressText } from '../address.js'
import type { Change, Refusal } from '../change.js'
import type { Policy } from '../config.js'
import { globTest } from '../glob.js'
import { groupBy } from '../group-by.js'
import type { Capabilities } from '../target.js'
import type { Desired } from '../value.js'
import { formOf } from './form-capabilities.js'
import { nameRules } from './name-rules.js'
import { writes } from './plan.js'
import { lineFor, type RefusalLines } from './refusal-lines.js'
import { ruleTest } from './value-rules.js'

/** What changes are held against here. */
export interface TargetLimitsInput extends RefusalLines {
  readonly policy: Pick<Policy, 'allowEmpty'>
  /** By address key; empty for drift, which writes nothing and so needs no values. */
  readonly desired: ReadonlyMap<string, Desired>
  /** Capabilities by target name. */
  readonly capabilities: ReadonlyMap<string, Capabilities>
}

/** What stands against one value, before equal complaints are gathered. */
interface Complaint {
  readonly rule: string
  readonly because: string
  readonly change: Change
  readonly sourceName: string
  /** What to do about it, where the place says so itself. */
  readonly unlock?: string | undefined
}

/** Names and values that the target would refuse are refused here, before anything is sent. */
export function limitRefusals(input: TargetLimitsInput, changes: readonly Change[]): Refusal[] {
  const ruleOf = nameRules()
  const mayBeEmpty = globTest(input.policy.allowEmpty)
  const brokenBy = ruleTest(input.observed)
  const complaints = changes.flatMap((change) => {
    const desired = input.desired.get(addressKey(change.uid, change.address.name))
    const capabilities = input.capabilities.get(change.address.target)
    if (desired === undefined || capabilities === undefined || change.do === 'remove' || !writes(change)) return []
    const { title } = capabilities
    const form = formOf(capabilities, desired.form)
    const found: [rule: string, because: string, unlock?: string][] = []
    const misnamed = ruleOf(capabilities, change.address.name)
    if (misnamed !== undefined) found.push([misnamed.rule, misnamed.because])
    const { bytes } = desired.secret
    if (bytes > form.maxBytes.is)
      found.push(['value-size', `the value is larger than ${form.maxBytes.is} bytes, the limit of ${title}`])
    if (bytes === 0 && !form.empty.is) found.push(['value-empty', `${title} does not accept empty values`])
    else if (bytes === 0 && !mayBeEmpty(desired.sourceName)) found.push(['not-empty', 'the value is empty'])
    const broken = brokenBy(desired)
    if (broken?.refuses) found.push(['value-form', `the value ${broken.otherwise}`, broken.unlock])
    const { sourceName } = desired
    return found.map(([rule, because, unlock]): Complaint => ({ rule, because, change, sourceName, unlock }))
  })
  return [...gathered(complaints, input), ...totals(input, changes)]
}

/** One refusal for all that a target would say in the same words. */
function gathered(complaints: readonly Complaint[], input: TargetLimitsInput): Refusal[] {
  const groups = groupBy(complaints, ({ rule, change, because }) => [rule, change.address.target, because].join('|'))
  return [...groups.values()].map((group) => {
    const [{ rule, because, change, unlock }] = group
    const { target } = change.address
    const sourceNames = [...new Set(group.map(({ sourceName }) => sourceName))]
    return {
      rule,
      because,
      unlock: unlock ?? unlockOf(rule, target, sourceNames, input),
      addresses: group.map((one) => addressText(one.change.address)),
      at: lineFor(rule === 'not-empty' ? ['policy', 'allowEmpty'] : ['targets', target, 'secrets'], change, input),
    }
  })
}

function unlockOf(rule: string, target: string, sourceNames: readonly string[], input: TargetLimitsInput): string {
  if (rule === 'not-empty') return fenced(`policy.allowEmpty: ${listed([...input.policy.allowEmpty, ...sourceNames])}`)
  const without = listed(sourceNames.map((name) => `!${name}`)).slice(1, -1)
  const leaveOut = `to exclude ${sourceNames.length > 1 ? 'them' : 'it'}, add ${fenced(without)} to the \`secrets\` of ${target}`
  return rule.startsWith('name') ? `${leaveOut}; or rename with \`rename\`` : leaveOut
}

function listed(items: readonly string[]): string {
  return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`
}

/** A text as code: between more backticks than it holds, so that it can be copied from wherever it is shown. */
function fenced(text: string): string {
  const fence = '`'.repeat((text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0) + 1)
  return `${fence}${text}${fence}`
}

/** How much fits into a scope, counted as it will be after the run. What is there already is not held against it. */
function totals(input: TargetLimitsInput, changes: readonly Change[]): Refusal[] {
  const sums = new Map<string, { count: number; bytes: number; creates: boolean; writes: boolean }>()
  for (const change of changes) {
    const sum = sums.get(change.uid) ?? { count: 0, bytes: 0, creates: false, writes: false }
    sums.set(change.uid, sum)
    // what policy left uncreated is not there either
    if (change.do === 'remove' || change.do === 'forget' || change.instead === 'create') continue
    sum.count += 1
    sum.bytes += sizeOf(input.desired.get(addressKey(change.uid, change.address.name)))
    sum.creates ||= change.do === 'create'
    sum.writes ||= writes(change)
  }
  return input.observed.flatMap(({ place }) => {
    const sum = sums.get(place.key.uid)
    const capabilities = input.capabilities.get(place.target)
    if (sum === undefined || capabilities === undefined) return []
    const at = `${place.use}:${place.key.label}`
    const { maxNames } = place.key
    const maxBytes = capabilities.maxTotalBytes.is
    const refused = (rule: string, because: string): Refusal => ({
      rule,
      because,
      unlock: `narrow the \`secrets\` of the target ${place.target}`,
      addresses: [],
      at: input.where(['targets', place.target, 'secrets']),
    })
    return [
      ...(sum.creates && sum.count > maxNames
        ? [refused('count', `${at} would hold ${sum.count} names; the limit is ${maxNames}`)]
        : []),
      ...(sum.writes && sum.bytes > maxBytes
        ? [refused('total-size', `names and values at ${at} would exceed ${maxBytes} bytes in total`)]
        : []),
    ]
  })
}

function sizeOf(desired: Desired | undefined): number {
  return desired === undefined ? 0 : Buffer.byteLength(desired.address.name) + desired.secret.bytes
}
