import type { ReportedChange } from '../../core/report.js'
import { evidenceOf, type Mark, originOf } from '../phrases.js'
import { getOrSet } from './columns.js'
import type { SpreadColumns } from './spreads.js'

/** The sign of a cell: that of its change, or that a refusal names it. Worst first. */
export const states = [
  'failed',
  'refused',
  'unseen',
  'remove',
  'update',
  'create',
  'adopt',
  'forget',
  'left',
  'keep',
] as const satisfies readonly (Mark | 'refused')[]

/** What a row of the page is filed under. */
export type State = (typeof states)[number]

/** What one place says of one name. `story` is absent where there is nothing to add. */
export interface Cell {
  readonly state: State
  readonly word: string
  readonly why: string
  /** What that stands on; '' where it is said already, or is not known. */
  readonly sure: string
  /** The day on which the value was last written there, `2026-11-23`, or `this run`; '' where nobody knows. */
  readonly since: string
  /** Whether nobody needs to look at it. */
  readonly quiet: boolean
  readonly story?: number
}

/** A name in a story, with what is to be said of it alone; '' for nothing. */
export interface Item {
  readonly name: string
  readonly aside: string
}

/** What is to be told in the same words about one or many names. */
export interface Story {
  readonly id: number
  readonly state: State
  readonly word: string
  /** Empty where it differs from name to name. */
  readonly why: string
  /** What that stands on; empty for trouble and for what is skipped. */
  readonly sure: string
  readonly notes: readonly string[]
  readonly hint: string
  /** Which refusals name it, counted from 0. */
  readonly refusals: readonly number[]
  /** The columns that it is told for at once, each with the same names; empty for a story of one place, and for trouble. */
  readonly spread: SpreadColumns
  /** Column → names. More than one column only for trouble, which often is the same everywhere, and where it is spread. */
  readonly items: ReadonlyMap<number, readonly Item[]>
}

type Draft = Story & { readonly items: Map<number, Item[]> }

interface Drafts {
  readonly stories: Map<string, Draft>
  /** A number for each list of columns. */
  readonly spreads: Map<SpreadColumns, number>
}

/** A change with where it stands in the matrix. */
export interface Seen {
  readonly change: ReportedChange
  readonly column: number
  readonly cell: Cell
  readonly refusals: readonly number[]
  /** The columns in which it is the same, where it is told once for them. */
  readonly spread: SpreadColumns | undefined
}

/** Finds or makes the story of each change; `stories` gives all of them, worst first. */
export interface StoryTeller {
  readonly tell: (seen: Seen) => Story
  readonly stories: () => Story[]
}

/** Begins with no stories. */
export function storyTeller(): StoryTeller {
  const drafts: Drafts = { stories: new Map(), spreads: new Map() }
  return {
    tell: (seen) => storyFor(drafts, seen),
    stories: () => [...drafts.stories.values()].sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state)),
  }
}

/** Whether a story is about trouble, which a person should see before everything else. */
export function isTrouble({ state }: Story): boolean {
  return state === 'failed' || state === 'unseen'
}

function storyFor({ stories, spreads }: Drafts, { change, column, cell, refusals, spread }: Seen): Story {
  const { note, error, sourceName } = change
  const { state, word } = cell
  const failed = state === 'failed'
  const why = failed ? '' : cell.why
  const sure = failed || change.do === 'leave' || change.do === 'keep' ? '' : evidenceOf(change)
  // where nothing could be seen the note only repeats the error
  const said = state === 'unseen' && error !== undefined ? undefined : note
  const notes = [said, error?.message].filter((one) => one !== undefined && one !== '') as string[]
  const hint = error?.hint ?? ''
  const trouble = failed || state === 'unseen'
  const columns = trouble ? [] : (spread ?? [])
  const where = trouble ? '' : columns.length > 0 ? ['spread', getOrSet(spreads, columns, () => spreads.size)] : column
  const story = getOrSet(stories, JSON.stringify([where, state, word, why, sure, notes, hint, refusals]), () => {
    const items = new Map<number, Item[]>()
    return { id: stories.size, state, word, why, sure, notes, hint, refusals, spread: columns, items }
  })
  // where a value comes from may differ from place to place
  const from = [sourceName, columns.length > 0 ? '' : originOf(change)].filter((one) => one !== undefined && one !== '')
  const asides = [...(from.length === 0 ? [] : [`from ${from.join(', ')}`]), ...(failed ? [cell.why] : [])]
  getOrSet(story.items, column, () => []).push({ name: change.name, aside: asides.join(', ') })
  return story
}
