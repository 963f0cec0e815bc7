import type { Report } from '../../core/report.js'
import { counted } from '../phrases.js'
import type { Column } from './columns.js'
import { code, nameText, sentence, text } from './escape.js'
import type { PlaceList } from './place-list.js'
import type { Item, State, Story } from './stories.js'

/** A list longer than this is folded; without a script it still opens, and on paper it is open. */
export const longList = 40

/** Each state in one word, whatever became of it. */
export const stateWords: Readonly<Record<State, string>> = {
  failed: 'failed',
  refused: 'refused',
  unseen: 'unknown',
  remove: 'remove',
  update: 'update',
  create: 'create',
  adopt: 'adopt',
  forget: 'forget',
  left: 'skipped',
  keep: 'same',
}

/** A state as a coloured sign with its word. */
export function tag(state: State, word: string): string {
  return `<b class="tag ${state}">${text(word)}</b>`
}

/** `web` (vercel): `production` → `shop-web/production` */
export function placeText({ target, use, environment, scope }: Column): string {
  const kind = use === target ? '' : ` <span class="soft">(${text(use)})</span>`
  return `${code(target)}${kind} ${code(environment)} → ${code(scope)}`
}

/** A name as HTML text that breaks where a person would break it; one that is short does not break. */
export function breakableName(name: string): string {
  const shown = nameText(name)
  return shown.length > 16 ? shown.replaceAll('_', '_<wbr>') : shown
}

/** Stories that are the same in the same places, told once for all of them. */
export function storiesOfSpread(stories: readonly Story[], at: PlaceList, report: Report): string {
  const { spread } = stories[0] as Story
  const told = stories.map((story) => storyOfPlace(story, spread[0] as number, report))
  return `<article>
<h4>${counted(spread.length, 'place')}</h4>
<p class="place">${at(spread)}</p>
${told.join('\n')}
</article>`
}

/** The names of one place that share a story, and why: a line of that place's card. */
export function storyOfPlace(story: Story, column: number, report: Report): string {
  const sure = story.sure === '' ? '' : `<span class="sure"> · how sure: ${text(story.sure)}</span>`
  const why = story.why === '' ? '' : `\n<p class="soft">${text(story.why)}${sure}</p>`
  return `<section class="story ${story.state}" id="s${story.id}">
${tag(story.state, story.word)}
<div>
${names(story.items.get(column) ?? [])}${why}
${told(story, report)}
</div>
</section>`
}

/** The same trouble of names anywhere, as a card of its own. */
export function storyOfTrouble(story: Story, report: Report, columns: readonly Column[]): string {
  const groups = [...story.items].map(([index, items]) => {
    const column = columns[index] as Column
    return `<div class="at">\n<p class="place">${placeText(column)}</p>\n${names(items)}\n</div>`
  })
  return `<section class="story card ${story.state}" id="s${story.id}">
<p>${tag(story.state, story.word)} ${text(story.why)}</p>
${told(story, report)}
${groups.join('\n')}
</section>`
}

function told(story: Story, report: Report): string {
  return `<div class="told">${[...details(story), ...refusedBy(story, report)].join('\n')}</div>`
}

function names(items: readonly Item[]): string {
  return list(items.map(itemHtml), 'name')
}

/** Short texts beside each other, escaped already; many of them are folded. */
export function list(items: readonly string[], one: string, many = `${one}s`): string {
  return folded(
    items.map((item) => `<li>${item}</li>`),
    counted(items.length, one, many),
  )
}

/** Items of a list beside each other; many of them are folded under a title. */
export function folded(items: readonly string[], title: string): string {
  const inside = `<ul class="names">${items.join('')}</ul>`
  return items.length <= longList ? inside : `<details><summary>${title}</summary>${inside}</details>`
}

function itemHtml({ name, aside }: Item): string {
  return aside === '' ? nameText(name) : `${nameText(name)} <small>${text(aside)}</small>`
}

function details({ notes, hint }: Story): string[] {
  const said = notes.map((note) => `<p class="note">${sentence(note)}</p>`)
  return hint === '' ? said : [...said, `<p class="hint">${sentence(hint)}</p>`]
}

function refusedBy({ refusals }: Story, report: Report): string[] {
  return refusals.flatMap((index) => {
    const refusal = report.refusals[index]
    if (refusal === undefined) return []
    const { rule, because, unlock } = refusal
    return [
      `<p class="note">${sentence(because)} (<a href="#r${index}">${code(rule)}</a>)</p>`,
      `<p class="hint">Unlock: ${sentence(unlock)}</p>`,
    ]
  })
}
