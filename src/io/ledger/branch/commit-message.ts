import { type Consents, consentKinds, consentWords } from '../../../core/consent.js'
import type { Approval, Note, NotePart } from '../store.js'
import { isPipeline } from './pipeline-address.js'

/** Who runs this, for the commit messages. */
export interface Audit {
  readonly actor: string | undefined
  /** Address of the pipeline's run. */
  readonly pipeline: string | undefined
  /** Whether messages list the names of secrets. */
  readonly names: boolean
  /** A line that keeps the host from starting a pipeline for a commit; '' where none is needed. */
  readonly quiet: string
}

/** What happened to the right to apply. */
export interface LeaseNote extends Approval {
  readonly run: string
  readonly targets: readonly string[]
  readonly step: 'taken' | 'prolonged' | 'given back'
}

/** A message lists at most so many names. */
const mostNames = 200
/** A message's first line lists at most so many config targets. */
const mostTargets = 5
const words: Readonly<Record<NotePart['step'], string>> = {
  written: 'settled',
  pending: 'about to be written',
  doubted: 'in doubt',
}

/**
 * The commit message of a write: what happened to how many entries of which config targets, by which run and plan, and
 * for whom.
 * @param lease what happens to the right to apply in the same commit
 */
export function writeMessage(note: Note, audit: Audit, lease?: LeaseNote['step']): string {
  const counts = (Object.keys(words) as NotePart['step'][]).flatMap((step) => {
    const parts = note.parts.filter((part) => part.step === step)
    const count = parts.reduce((sum, part) => sum + part.names.length, 0)
    return parts.length === 0 ? [] : [`${count} ${count === 1 ? 'entry' : 'entries'} ${words[step]}`]
  })
  const said = [...counts, ...(lease === undefined ? [] : [`lease ${lease}`])]
  const targets = [...new Set(note.parts.map(({ target }) => target))]
  const list = namesOf(note.parts, targets.length > 1)
  const more = list.length > mostNames ? [`- and ${list.length - mostNames} more`] : []
  return message(
    `${shortened(targets)}: ${said.join(', ')}`,
    audit.quiet,
    audit.names ? [...list.slice(0, mostNames), ...more] : [],
    trailers(note, audit),
  )
}

/** The commit message of a lease. */
export function leaseMessage(note: LeaseNote, audit: Audit): string {
  return message(`${shortened(note.targets)}: lease ${note.step}`, audit.quiet, trailers(note, audit))
}

function namesOf(parts: readonly NotePart[], withTarget: boolean): string[] {
  const said = parts.flatMap(({ target, names }) =>
    names.map((name) => `- ${withTarget ? `${plain(target)}: ` : ''}${plain(name)}`),
  )
  return [...new Set(said)]
}

function shortened(targets: readonly string[]): string {
  if (targets.length === 0) return 'ledger'
  const more = targets.length > mostTargets ? [`${targets.length - mostTargets} more`] : []
  return [...targets.slice(0, mostTargets).map(plain), ...more].join(', ')
}

function message(...parts: readonly (string | readonly string[])[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : part.join('\n')))
    .filter((part) => part !== '')
    .join('\n\n')
}

function trailers({ run, plan, consents }: Omit<Note, 'parts'>, audit: Audit): string[] {
  const { actor, pipeline } = audit
  return [
    `Sealpost-Run: ${plain(run)}`,
    ...(plan === '' ? [] : [`Sealpost-Plan: ${plain(plan)}`]),
    ...(actor === undefined ? [] : [`Sealpost-Actor: ${plain(actor)}`]),
    ...(isPipeline(pipeline) ? [`Sealpost-Pipeline: ${pipeline}`] : []),
    ...(consents === undefined ? [] : consentTrailers(consents, audit)),
  ]
}

/** What somebody allowed this run beside the policy, a line each; where no names are listed, how many they were. */
function consentTrailers(consents: Consents, { names }: Audit): string[] {
  return consentKinds.flatMap((kind) => {
    const given = consents[kind] ?? []
    const told = names ? given.slice(0, mostNames).map(plain) : []
    const more = given.length - told.length
    const rest = more === 0 ? [] : [`${more}${names ? ' more' : more === 1 ? ' name' : ' names'}`]
    return [...told, ...rest].map((what) => `Sealpost-Consent: ${consentWords[kind]} of ${what}`)
  })
}

/** As a text, since V8 lists what `\p{…}` stands for as soon as it reads a pattern, used or not. */
const lively = '[^\\p{L}\\p{N} _./:=+()[\\]-]'

/** One line without a mention, a reference or markup, so that nothing can pass for a trailer of ours, or call anybody. */
function plain(text: string): string {
  const line = text.replace(new RegExp(lively, 'gu'), '?').trim()
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}
