import { groupBy } from '../core/group-by.js'
import type { Report, ReportedChange } from '../core/report.js'
import { type ChangeCounts, countsOf, refusedIn } from './change-counts.js'
import { isStranger } from './phrases.js'
import { type About, aboutOf, type Block, blockOf, type Row, rowOf } from './report-rows.js'

/** One place at one target. All texts are raw: whoever shows them escapes them. */
export interface ReportPlace {
  readonly target: string
  readonly use: string
  readonly environment: string
  readonly scope: string
}

/** What is told of one place. */
export interface Section extends ReportPlace, Block {
  /** All changes of the place, those that a {@link Spread} tells too. */
  readonly counts: ChangeCounts
  /**
   * `told`: it has lines of its own · `spread`: what there is to tell of it is told for several places at once ·
   * `quiet`: nothing is to be done there.
   */
  readonly state: 'told' | 'spread' | 'quiet'
}

/** Changes that are the same in each of several places, told once. Its lines have one for each name. */
export interface Spread extends Block {
  readonly places: readonly ReportPlace[]
}

/** A report arranged for reading. */
export interface Arrangement {
  /** All changes. */
  readonly counts: ChangeCounts
  /** Those in the most places first. */
  readonly spreads: readonly Spread[]
  /** Every place, by target, then by environment and place, in the report's own order. */
  readonly sections: readonly Section[]
  /** The odd ones among many lines, so that they are seen before all others; empty where all are few, or most are odd. */
  readonly attention: readonly { readonly place: string; readonly row: Row }[]
}

/** Among so many lines the odd ones are pointed at. */
const manyRows = 30

/** A change that is the same in so many places is told once for all of them. */
const leastPlaces = 4

/**
 * A report arranged for reading, in the same way for every form of it: what is the same in several places is told once,
 * then comes each place with how much there is of what, and with the lines that are its own, worst first.
 * @param verbose no line is drawn together with others: each place has all of its names
 */
export function arrangementOf(report: Report, verbose: boolean): Arrangement {
  const refused = refusedIn(report)
  const about = aboutOf(report, verbose)
  // where a value comes from may differ from place to place
  const anywhere = { ...about, origins: false }
  const alike = verbose ? [] : alikeIn(report.changes, anywhere)
  const spread = new Set(alike.flat())
  const places = groupBy(report.changes, placeKey)
  const spreads = spreadsOf(alike, anywhere)
  const sections = [...places.values()].map((changes) => {
    const own = changes.filter((change) => !spread.has(change))
    const block = blockOf(own, about)
    return { ...placeOf(changes[0]), ...block, counts: countsOf(changes, refused), state: stateOf(block, changes, own) }
  })
  const counts = countsOf(report.changes, refused)
  return { counts, spreads, sections, attention: verbose ? [] : attentionOf(spreads, sections) }
}

function attentionOf(spreads: readonly Spread[], sections: readonly Section[]): Arrangement['attention'] {
  const labels = placeLabels(sections)
  const lines = [
    ...spreads.flatMap(({ rows, places }) => rows.map((row) => ({ place: `${places.length} places`, row }))),
    ...sections.flatMap(({ rows }, index) => rows.map((row) => ({ place: labels[index] ?? '', row }))),
  ]
  const odd = lines.filter(({ row }) => row.odd)
  return lines.length > manyRows && odd.length * 2 < lines.length ? odd : []
}

/** `web production`, in short; with the scope where that alone tells two places of a list apart. */
export function placeLabels(places: readonly ReportPlace[]): string[] {
  const short = ({ target, environment }: ReportPlace) => `${target} ${environment}`
  const counts = new Map<string, number>()
  for (const place of places) counts.set(short(place), (counts.get(short(place)) ?? 0) + 1)
  return places.map((place) => (counts.get(short(place)) === 1 ? short(place) : `${short(place)} ${place.scope}`))
}

/** Changes that make the same line in enough places, a list for each line. */
export function alikeIn(changes: readonly ReportedChange[], about: About): ReportedChange[][] {
  const telling = changes.filter((change) => change.do !== 'keep' && !isStranger(change))
  const groups = groupBy(telling, (change) => JSON.stringify(rowOf(change, about)))
  return [...groups.values()].filter((group) => new Set(group.map(placeKey)).size >= leastPlaces)
}

/** Lines that are the same in the very same places stand together. */
function spreadsOf(alike: readonly ReportedChange[][], about: About): Spread[] {
  const byPlaces = groupBy(alike, (group) => JSON.stringify([...new Set(group.map(placeKey))]))
  return [...byPlaces.values()]
    .map((groups) => {
      const places = new Map((groups[0] ?? []).map((change) => [placeKey(change), placeOf(change)]))
      return {
        places: [...places.values()],
        ...blockOf(
          groups.flatMap(([first]) => first ?? []),
          about,
        ),
      }
    })
    .sort((a, b) => b.places.length - a.places.length)
}

function stateOf(block: Block, changes: readonly ReportedChange[], own: readonly ReportedChange[]): Section['state'] {
  const speaks =
    block.rows.some(({ mark }) => mark !== 'keep') ||
    block.folds.some(({ mark }) => mark === 'failed' || mark === 'unseen')
  if (speaks) return 'told'
  return changes.length > own.length ? 'spread' : 'quiet'
}

function placeOf(change: ReportedChange | undefined): ReportPlace {
  const { target = '', use = '', environment = '', scope = '' } = change ?? {}
  return { target, use, environment, scope }
}

function placeKey({ target, environment, scope }: ReportedChange): string {
  return JSON.stringify([target, environment, scope])
}
