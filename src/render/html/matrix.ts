import { counted, number } from '../phrases.js'
import type { Column } from './columns.js'
import { code, nameText, text } from './escape.js'
import { type Cell, type Matrix, type MatrixRow, type State, states } from './model.js'
import { stateWords, tag } from './story.js'

/** How many cells are in each state: a key to the colours, which the script turns into a filter; '' for no cells. */
export function tallies({ columns, counts }: Matrix): string {
  if (columns.length === 0) return ''
  const shown = states.filter((state) => counts[state] > 0)
  const items = shown.map(
    (state) => `<li data-state="${state}">${tag(state, stateWords[state])} <span>${number(counts[state])}</span></li>`,
  )
  return `<div id="tallies"><ul aria-label="How many of each">\n${items.join('\n')}\n</ul></div>`
}

/** The table of names × places; '' where there is nothing to put in. */
export function matrixTable(matrix: Matrix): string {
  const { columns, groups } = matrix
  if (columns.length === 0) return ''
  const { attention, same, strangers } = groups
  const count = attention.length + same.length + strangers.length
  const bodies = [
    body(matrix, attention, 'To look at'),
    body(matrix, strangers, 'Nobody asked for these'),
    body(matrix, same, 'The same everywhere'),
  ]
  const width = columns.length > 12 ? 'wide' : columns.length > 6 ? 'middle' : 'narrow'
  return `<section id="matrix" aria-labelledby="matrix-title">
<h2 id="matrix-title">Names × places</h2>
<div class="scroll" tabindex="0" role="region" aria-label="The table, which scrolls">
<table class="matrix ${width}">
<caption>${counted(count, 'name')} at ${counted(columns.length, 'place')}. A row is a name, a column a place.</caption>
${heads(columns)}
${bodies.filter((part) => part !== '').join('\n')}
</table>
</div>
</section>`
}

function heads(columns: readonly Column[]): string {
  const targets: Column[][] = []
  for (const column of columns) {
    const last = targets.at(-1)
    const first = last?.[0]
    if (last && first?.target === column.target && first.use === column.use) last.push(column)
    else targets.push([column])
  }
  const above = targets.map((group) => {
    const { target, use } = group[0] as Column
    const kind = use === target ? '' : ` <small>(${text(use)})</small>`
    return `<th class="target" scope="colgroup" colspan="${group.length}"><span>${code(target)}${kind}</span></th>`
  })
  const below = targets.flatMap((group) =>
    group.map(({ environment, scope }, index) => {
      const first = index === 0 ? ' class="first"' : ''
      return `<th scope="col"${first}>${code(environment)} <small>${text(scope).replaceAll('/', '/<wbr>')}</small></th>`
    }),
  )
  const groups = targets.map((group) => `<colgroup span="${group.length}"></colgroup>`)
  return `<colgroup span="1"></colgroup>${groups.join('')}
<thead>
<tr><th scope="col" rowspan="2" class="corner">Name</th>${above.join('')}</tr>
<tr>${below.join('')}</tr>
</thead>`
}

function body({ columns }: Matrix, rows: readonly MatrixRow[], title: string): string {
  if (rows.length === 0) return ''
  return `<tbody>
<tr class="group"><th scope="rowgroup" colspan="${columns.length + 1}"><span>${title} <small>${counted(rows.length, 'name')}</small></span></th></tr>
${rows.map((row) => rowHtml(row, columns)).join('\n')}
</tbody>`
}

function rowHtml({ name, from, cells }: MatrixRow, columns: readonly Column[]): string {
  const origin = from.length === 0 ? '' : ` <small>from ${from.map(nameText).join(', ')}</small>`
  const shown = columns.map((_, index) => cellHtml(cells.get(index) ?? []))
  const breakable = nameText(name).replaceAll('_', '_<wbr>')
  return `<tr><th scope="row"><code>${breakable}</code>${origin}</th>${shown.join('')}</tr>`
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
