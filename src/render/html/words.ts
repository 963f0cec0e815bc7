import { groupBy } from '../../core/group-by.js'
import type { Report } from '../../core/report.js'
import { counted, unchangedText } from '../phrases.js'
import { type ColumnAnchors, columnAnchors } from './anchors.js'
import { byTarget, type TargetColumns } from './columns.js'
import { code, text } from './escape.js'
import type { Matrix } from './model.js'
import { placeList } from './place-list.js'
import { section } from './sections.js'
import { isTrouble, type Story } from './stories.js'
import { placeText, storiesOfSpread, storyOfPlace, tag } from './story.js'

/** Everything but trouble in words: what is the same in several places once, then target by target and place by place. */
export function wordsByPlace(report: Report, matrix: Matrix): string {
  const { columns, stories } = matrix
  if (columns.length === 0) return ''
  const spread = stories.filter((story) => story.spread.length > 0)
  const anchors = columnAnchors(columns)
  const told = byColumn(stories.filter((story) => story.spread.length === 0))
  const targets = byTarget(columns).map((target) => targetWords(target, { report, matrix, anchors, spread, told }))
  return section('words', 'By place', [...spreadWords(spread, matrix, report), ...targets].join('\n'))
}

function spreadWords(spread: readonly Story[], { columns }: Matrix, report: Report): string[] {
  if (spread.length === 0) return []
  const at = placeList(columns)
  const groups = [...groupBy(spread, (story) => story.spread.join()).values()]
  const cards = groups
    .sort(([a], [b]) => b.spread.length - a.spread.length)
    .map((stories) => storiesOfSpread(stories, at, report))
  return [`<h3>The same in several places</h3>\n<div class="places">\n${cards.join('\n')}\n</div>`]
}

/** What the words of a target are made of. */
interface Words {
  readonly report: Report
  readonly matrix: Matrix
  readonly anchors: ColumnAnchors
  /** The stories of several places. */
  readonly spread: readonly Story[]
  /** Column → the stories that are its own. */
  readonly told: ReadonlyMap<number, readonly Story[]>
}

function targetWords({ target, use, indexes }: TargetColumns, words: Words): string {
  const kind = use === target ? '' : ` <span class="soft">(${text(use)})</span>`
  const cards = indexes.map((index) => placeWords(index, words))
  return `<div class="chunk" id="${words.anchors.targets[indexes[0] ?? 0]}">
<h3>${code(target)}${kind}</h3>
<div class="places">
${cards.join('\n')}
</div>
</div>`
}

function placeWords(index: number, words: Words): string {
  const { report, matrix, anchors, told } = words
  const column = matrix.columns[index]
  const own = told.get(index) ?? []
  const lines = [
    ...own.filter((story) => !isTrouble(story)).map((story) => storyOfPlace(story, index, report)),
    ...elsewhere(index, words, own),
  ]
  return `<article id="${anchors.places[index]}">\n<h4>${column ? placeText(column) : ''}</h4>\n${lines.join('\n')}\n</article>`
}

/** What is told of a place in another part of the page, and what needs no telling. */
function elsewhere(index: number, { matrix, spread: alike }: Words, own: readonly Story[]): string[] {
  const size = (story: Story) => story.items.get(index)?.length ?? 0
  const sum = (some: readonly Story[]) => some.reduce((total, story) => total + size(story), 0)
  const [spread, troubled] = [sum(alike.filter(({ items }) => items.has(index))), sum(own.filter(isTrouble))]
  const same = matrix.kept.get(index) ?? []
  return [
    ...(troubled === 0
      ? []
      : [`<p class="soft">${counted(troubled, 'name')} with problems: <a href="#look">needs a look</a></p>`]),
    ...(spread === 0 ? [] : [`<p class="soft">${counted(spread, 'change')} shared with other places: see above</p>`]),
    ...(same.length === 0
      ? []
      : [`<p class="same">${tag('keep', 'same')} <span>${text(unchangedText(same))}</span></p>`]),
  ]
}

function byColumn(stories: readonly Story[]): Map<number, Story[]> {
  const found = new Map<number, Story[]>()
  for (const story of stories) {
    for (const index of story.items.keys()) {
      const list = found.get(index)
      if (list) list.push(story)
      else found.set(index, [story])
    }
  }
  return found
}
