import { counted, number } from '../phrases.js'
import { type ColumnAnchors, columnAnchors, secretAnchor } from './anchors.js'
import { type Band, bandsOf, type RowGroup } from './bands.js'
import { byTarget, type Column } from './columns.js'
import { code, nameText, text } from './escape.js'
import type { Matrix, MatrixRow } from './model.js'
import { type Cell, type State, states } from './stories.js'
import { breakableName, stateWords, tag } from './story.js'

/** Of more names than this a break may come anywhere: a place for it is a node, and a page opens by its number of nodes. */
const mostBreakable = 2_000

/** How many cells are in each state: a key to the colours, which the script turns into a filter; '' for no cells. */
export function tallies({ columns, counts }: Matrix): string {
  if (columns.length === 0) return ''
  const shown = states.filter((state) => counts[state] > 0)
  const items = shown.map(
    (state) => `<li data-state="${state}">${tag(state, stateWords[state])} <span>${number(counts[state])}</span></li>`,
  )
  return `<div id="tallies"><ul aria-label="How many of each">\n${items.join('\n')}\n</ul></div>`
}

/** The table of names × places, or several of them where there are many; '' where there is nothing to put in. */
export function matrixTable(matrix: Matrix): string {
  const { columns } = matrix
  if (columns.length === 0) return ''
  const bands = bandsOf(matrix)
  const isLong = bands.some(({ names }) => names > mostBreakable)
  const about = { columns, anchors: columnAnchors(columns), nameHtml: isLong ? nameText : breakableName }
  const shown = bands.map((band) => bandHtml(band, about, bands.length > 1))
  return `<section id="matrix" aria-labelledby="matrix-title">
<h2 id="matrix-title">Names × places</h2>
${shown.join('\n')}
</section>`
}

/** What every part of a matrix is drawn with. */
interface About {
  readonly columns: readonly Column[]
  readonly anchors: ColumnAnchors
  readonly nameHtml: (name: string) => string
}

function bandHtml({ columns: indexes, names, tables }: Band, about: About, isPart: boolean): string {
  const targets = byTarget(about.columns, indexes).map(({ target }) => target)
  const label = isPart ? `The table for ${targets.join(', ')}, which scrolls` : 'The table, which scrolls'
  const title = isPart ? `<h3>${targets.map(code).join(', ')}</h3>\n` : ''
  const size = `${counted(names, 'name')} at ${counted(indexes.length, 'place')}`
  const shown = tables.map((groups, index) => {
    const part = tables.length === 1 ? '' : ` Part ${number(index + 1)} of ${number(tables.length)}.`
    return `<div class="chunk">
<table class="matrix n${indexes.length}">
<caption>${size}. A row is a name, a column a place.${part}</caption>
${heads(indexes, about)}
${groups.map((group) => body(group, indexes, about)).join('\n')}
</table>
</div>`
  })
  return `${title}<div class="scroll" tabindex="0" role="region" aria-label="${text(label)}">
${shown.join('\n')}
</div>`
}

function heads(indexes: readonly number[], { columns, anchors }: About): string {
  const targets = byTarget(columns, indexes)
  const above = targets.map(({ target, use, indexes: [first = 0, ...others] }) => {
    const kind = use === target ? '' : ` <small>(${text(use)})</small>`
    const link = `<a href="#${anchors.targets[first]}">${code(target)}</a>`
    return `<th class="target" scope="colgroup" colspan="${others.length + 1}"><span>${link}${kind}</span></th>`
  })
  const below = targets.flatMap((group) =>
    group.indexes.map((index, position) => {
      const { environment, scope } = columns[index] as Column
      const first = position === 0 ? ' class="first"' : ''
      const link = `<a href="#${anchors.places[index]}">${code(environment)}</a>`
      return `<th scope="col"${first}>${link} <small>${text(scope).replaceAll('/', '/<wbr>')}</small></th>`
    }),
  )
  const groups = targets.map((group) => `<colgroup span="${group.indexes.length}"></colgroup>`)
  return `<colgroup span="1" class="names-column"></colgroup>${groups.join('')}
<thead>
<tr><th scope="col" rowspan="2" class="corner">Name</th>${above.join('')}</tr>
<tr>${below.join('')}</tr>
</thead>`
}

function body({ title, size, rows }: RowGroup, indexes: readonly number[], { nameHtml }: About): string {
  return `<tbody>
<tr class="group"><th scope="rowgroup" colspan="${indexes.length + 1}"><span>${title} <small>${counted(size, 'name')}</small></span></th></tr>
${rows.map((row) => rowHtml(row, indexes, nameHtml)).join('')}
</tbody>`
}

function rowHtml({ name, from, cells }: MatrixRow, indexes: readonly number[], nameHtml: About['nameHtml']): string {
  const origin = from.length === 0 ? '' : ` <small>from ${from.map(nameText).join(', ')}</small>`
  const shown = indexes.map((index) => cellHtml(cells.get(index) ?? []))
  const link = `<a href="#${secretAnchor(name)}">${nameHtml(name)}</a>`
  return `<tr><th scope="row">${link}${origin}</th>${shown.join('')}</tr>`
}

function cellHtml(cells: readonly Cell[]): string {
  if (cells.length === 0) return '<td></td>'
  const worst = states.find((state) => cells.some((cell) => cell.state === state)) as State
  const quiet = cells.every((cell) => cell.quiet) ? ' quiet' : ''
  return `<td class="${worst}${quiet}">${cells.map(saidHtml).join('<br>')}</td>`
}

function saidHtml({ word, why, story }: Cell): string {
  const said = why === '' ? text(word) : `${text(word)} <small>${text(why)}</small>`
  return story === undefined ? said : `<a href="#s${story}">${said}</a>`
}
