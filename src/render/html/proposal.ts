import type { Report } from '../../core/report.js'
import { proposalWords } from '../proposal.js'
import { sentence, text } from './escape.js'

/** What a pull request does to the config, each effect a card; '' for a report that is not about one. */
export function proposalSection(report: Report): string {
  const words = proposalWords(report)
  if (words === undefined) return ''
  const cards = words.groups.map(({ title, items }) => {
    const lines = items.map((item) => `<li>${sentence(item)}</li>`)
    return `<div class="card">
<p><b>${text(title)}</b></p>
<ul>
${lines.join('\n')}
</ul>
</div>`
  })
  return `<section id="proposal" aria-labelledby="proposal-title">
<h2 id="proposal-title">Proposed: ${text(words.title)}</h2>
<p class="soft">${text(words.note)}</p>
${cards.join('\n')}
</section>`
}
