import { addressText } from '../../core/address.js'
import type { Refusal } from '../../core/change.js'
import { type Report, standing } from '../../core/report.js'
import { stoppedText } from '../headline.js'
import { number, passingText } from '../phrases.js'
import { redeploymentLines } from '../redeployments.js'
import { code, sentence, text } from './escape.js'
import type { Matrix } from './model.js'
import { isTrouble } from './stories.js'
import { list, longList, storyOfTrouble, tag } from './story.js'

/** What ended, stopped or refused the run as a whole; '' for nothing. */
export function runTrouble(report: Report): string {
  const { error, refusals } = report
  const stopped = stoppedText(report)
  const blocks = [
    ...(error === undefined ? [] : [errorCard(error)]),
    ...(stopped === '' ? [] : [`<div class="card"><p><b>${text(stopped)}</b></p></div>`]),
    ...refusals.map((refusal, index) => refusalCard(refusal, index, report)),
  ]
  if (blocks.length === 0) return ''
  const [refused, wrong] = [standing(report).length > 0, error !== undefined || stopped !== '']
  const title = refused ? 'Refused, nothing is written' : wrong ? 'What went wrong' : passingText
  return section('trouble', title, blocks.join('\n'))
}

/** What stopped nothing and should be looked at; '' for nothing. */
export function runWarnings({ warnings = [] }: Report): string {
  if (warnings.length === 0) return ''
  const items = warnings.map(({ because, at }) => `<p>${sentence(because)} <span class="soft">${code(at)}</span></p>`)
  return section('warnings', 'Worth a look', `<div class="card">\n${items.join('\n')}\n</div>`)
}

/** Targets that go on with the old values until they are deployed anew; '' for none. */
export function runDeployments(report: Report): string {
  const lines = redeploymentLines(report)
  if (lines.length === 0) return ''
  const items = lines.map(({ target, text: said, failed }) => {
    return `<p>${failed ? `${tag('failed', 'failed')} ` : ''}${code(target)}: ${sentence(said)}</p>`
  })
  return section('deployments', 'Deployments', `<div class="card">\n${items.join('\n')}\n</div>`)
}

function errorCard(error: NonNullable<Report['error']>): string {
  const where = error.where === undefined ? '' : `\n<p class="soft">at ${code(error.where)}</p>`
  return `<div class="card failed">
<p>${tag('failed', error.code)}</p>
<p><b>${sentence(error.message)}</b></p>${where}
<p class="hint">${sentence(error.hint)}</p>
</div>`
}

function refusalCard(refusal: Refusal, index: number, report: Report): string {
  const { rule, because, unlock, passesAfterMerge } = refusal
  const { shown, below } = named(refusal, report)
  const state = passesAfterMerge ? 'left' : 'refused'
  const about = shown.length === 0 ? '' : `\n${list(shown.map(text), 'address', 'addresses')}`
  const more = below === 0 ? '' : `\n<p class="soft">and ${number(below)} more, marked as refused below</p>`
  return `<div class="card ${state}" id="r${index}">
<p>${tag(state, rule)}</p>
<p><b>${sentence(because)}</b></p>
<p class="hint">${passesAfterMerge ? passingText : `Unlock: ${sentence(unlock)}`}</p>${about}${more}
</div>`
}

/** Which addresses a refusal's card lists. Of very many it lists a few, and those that no other part of the page has. */
function named({ addresses }: Refusal, { changes }: Report): { shown: readonly string[]; below: number } {
  if (addresses.length <= longList) return { shown: addresses, below: 0 }
  const known = new Set(changes.map(addressText))
  const shown = addresses.filter((address, index) => index < longList || !known.has(address))
  return { shown, below: addresses.length - shown.length }
}

/** The names that failed or could not be seen, said once for all that have the same trouble; '' for none. */
export function troubleStories(report: Report, matrix: Matrix): string {
  const stories = matrix.stories.filter(isTrouble)
  if (stories.length === 0) return ''
  const cards = stories.map((story) => storyOfTrouble(story, report, matrix.columns))
  return section('look', 'Needs a look', cards.join('\n'))
}

/** How much was asked of each target, and the plan's whole hash; '' where the run did not come so far. */
export function runFacts(report: Report): string {
  const asked = Object.entries(report.requests)
  if (asked.length === 0 && report.hash === '' && report.plan === undefined) return ''
  const rows = asked.map(
    ([target, { read, write, retried }]) =>
      `<tr><th scope="row">${code(target)}</th><td>${number(read)}</td><td>${number(write)}</td><td>${number(retried)}</td></tr>`,
  )
  const heads = ['Target', 'Reads', 'Writes', 'Retries'].map((head) => `<th scope="col">${head}</th>`).join('')
  const table = `<table class="plain">
<caption>Requests to each target</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
  const hash = report.hash === '' ? [] : [`<p>Plan ${code(report.hash)}</p>`]
  const saved =
    report.plan === undefined
      ? []
      : [
          `<p>Saved plan ${code(report.plan.hash)}, made ${text(report.plan.created)}, valid until ${text(report.plan.expires)}</p>`,
        ]
  const times = `<p class="soft">${text(report.started)} to ${text(report.finished)}</p>`
  return section('run', 'The run', [...hash, ...saved, times, ...(asked.length === 0 ? [] : [table])].join('\n'))
}

/** A part of the page with its heading. */
export function section(id: string, title: string, inside: string): string {
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${inside}
</section>`
}
