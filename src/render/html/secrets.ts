import { groupBy } from '../../core/group-by.js'
import { counted } from '../phrases.js'
import { secretAnchor } from './anchors.js'
import { chunks } from './chunks.js'
import { nameText, text } from './escape.js'
import type { Matrix, MatrixRow } from './model.js'
import { type PlaceList, placeList } from './place-list.js'
import { type Cell, states } from './stories.js'
import { folded, tag } from './story.js'

/** So many cards are laid out together once somebody scrolls to one of them. */
const cardsToAChunk = 50
/** So many secrets of which the very same is to be said share a card. */
const leastAlike = 4

/** What every secret is drawn with. */
interface Drawing {
  readonly at: PlaceList
  /** The stories that say more than a line does. */
  readonly more: ReadonlySet<number>
}

/**
 * Each name with all of its places: what is there, how sure that is, and since when; '' where there is nothing to say. Names
 * of which the very same is to be said stand together.
 */
export function secretsByName({ columns, groups, stories }: Matrix): string {
  const rows = [...groups.attention, ...groups.strangers, ...groups.same]
  if (rows.length === 0) return ''
  const more = stories.filter(({ notes, hint, refusals }) => notes.length > 0 || hint !== '' || refusals.length > 0)
  const draw = { at: placeList(columns), more: new Set(more.map(({ id }) => id)) }
  return `<section id="secrets" aria-labelledby="secrets-title">
<h2 id="secrets-title">By secret</h2>
<p class="soft">${counted(rows.length, 'secret')}, each with its places. Dates are those of the last write by Sealpost.</p>
${chunks(cardsOf(rows, draw), cardsToAChunk)}
</section>`
}

/** Cards by the name that stands first in each. */
function cardsOf(rows: readonly MatrixRow[], draw: Drawing): string[] {
  const told = rows.map((row) => ({ row, facts: factsOf(row, draw) }))
  const alike = groupBy(told, ({ row, facts }) => (row.from.length > 0 ? row : facts))
  return told.flatMap(({ row, facts }) => {
    const group = alike.get(facts) ?? []
    if (row.from.length > 0 || group.length < leastAlike) return [oneSecret(row, facts)]
    return group[0]?.row === row
      ? [
          manySecrets(
            group.map((one) => one.row.name),
            facts,
          ),
        ]
      : []
  })
}

// no line ends in a card: a page with tens of thousands of secrets opens by its number of nodes
function oneSecret({ name, from }: MatrixRow, facts: string): string {
  const anchor = secretAnchor(name)
  const origin = from.length === 0 ? '' : ` <small>from ${from.map(nameText).join(', ')}</small>`
  return `<section class="secret" id="${anchor}"><h3><a href="#${anchor}">${nameText(name)}</a>${origin}</h3>${facts}</section>`
}

function manySecrets(names: readonly string[], facts: string): string {
  const items = names.map((name) => `<li id="${secretAnchor(name)}">${nameText(name)}</li>`)
  const title = counted(names.length, 'secret')
  return `<section class="secret many"><h3>${title}</h3>${folded(items, title)}${facts}</section>`
}

/** The lines of a secret, worst first: places of which the very same is to be said share one. */
function factsOf({ cells }: MatrixRow, draw: Drawing): string {
  const facts = [...cells].flatMap(([column, said]) => said.map((cell) => ({ column, cell })))
  const alike = groupBy(facts, ({ cell: { state, word, why, sure, since, story = -1 } }) =>
    [state, word, why, sure, since, draw.more.has(story) ? story : ''].join('\n'),
  )
  const order = [...alike.values()].sort(([a], [b]) => states.indexOf(a.cell.state) - states.indexOf(b.cell.state))
  const lines = order.map((facts) => factHtml(facts[0].cell, facts.map(({ column }) => column).sort(ascending), draw))
  return lines.join('')
}

function factHtml(cell: Cell, columns: readonly number[], { at, more }: Drawing): string {
  const { state, word, why, sure, since, story = -1 } = cell
  const said = [why, sure, sinceText(since, state === 'keep')].filter((part) => part !== '').join(' · ')
  const link = more.has(story) ? ` <a href="#s${story}">more</a>` : ''
  const many = columns.length > 1 ? `${counted(columns.length, 'place')}: ` : ''
  return `<p class="fact">${tag(state, word)}<span>${text(said)}${link}</span><span class="at">${many}${at(columns)}</span></p>`
}

function sinceText(since: string, isThere: boolean): string {
  if (since === '' || since === 'this run') return since === '' ? '' : 'written by this run'
  return `${isThere ? 'since' : 'last written'} ${since}`
}

function ascending(a: number, b: number): number {
  return a - b
}
