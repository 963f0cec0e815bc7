import { isPipeline } from './git-lease.js'
import type { Note } from './store.js'

/** Who runs this, for the commit messages. */
export interface Audit {
  readonly actor: string | undefined
  /** Address of the pipeline's run. */
  readonly pipeline: string | undefined
  /** Whether messages list the names of secrets. */
  readonly names: boolean
}

/** What happened to the right to apply. */
export interface LeaseNote {
  readonly run: string
  readonly targets: readonly string[]
  readonly plan: string
  readonly step: 'taken' | 'prolonged' | 'given back'
}

/** A message lists at most so many names. */
const mostNames = 200

/** The commit message of a write: what happened to how many entries, by which run and plan, and for whom. */
export function writeMessage(note: Note, audit: Audit): string {
  const words = { pending: 'about to be written', written: 'settled', doubted: 'in doubt' }
  const count = note.names.length
  const names = [...new Set(note.names)]
  const more = names.length > mostNames ? [`- and ${names.length - mostNames} more`] : []
  const list = [...names.slice(0, mostNames).map((name) => `- ${plain(name)}`), ...more]
  return message(
    `${plain(note.target)}: ${count} ${count === 1 ? 'entry' : 'entries'} ${words[note.step]}`,
    audit.names ? list : [],
    trailers(note, audit),
  )
}

/** The commit message of a lease. */
export function leaseMessage(note: LeaseNote, audit: Audit): string {
  return message(`${note.targets.map(plain).join(', ')}: lease ${note.step}`, [], trailers(note, audit))
}

function message(...parts: readonly (string | readonly string[])[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : part.join('\n')))
    .filter((part) => part !== '')
    .join('\n\n')
}

function trailers({ run, plan }: Pick<Note, 'run' | 'plan'>, { actor, pipeline }: Audit): string[] {
  return [
    `Sealpost-Run: ${plain(run)}`,
    ...(plan === '' ? [] : [`Sealpost-Plan: ${plain(plan)}`]),
    ...(actor === undefined ? [] : [`Sealpost-Actor: ${plain(actor)}`]),
    ...(isPipeline(pipeline) ? [`Sealpost-Pipeline: ${pipeline}`] : []),
  ]
}

/** One line without a mention, a reference or markup, so that nothing can pass for a trailer of ours, or call anybody. */
function plain(text: string): string {
  const line = text.replace(/[^\p{L}\p{N} _./:=+()[\]-]/gu, '?').trim()
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}
