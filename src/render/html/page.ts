import type { Report } from '../../core/report.js'
import { headline } from '../headline.js'
import { isStructural, proposalWords } from '../proposal.js'
import { script, style } from './assets.generated.js'
import { framed } from './frame.js'
import { legend } from './legend.js'
import { matrixTable, tallies } from './matrix.js'
import { type Matrix, matrixOf } from './model.js'
import { proposalSection } from './proposal.js'
import { secretsByName } from './secrets.js'
import { runDeployments, runFacts, runTrouble, runWarnings, troubleStories } from './sections.js'
import { wordsByPlace } from './words.js'

/**
 * A report as one HTML page that needs nothing beside itself: names × places, and every line in words. It holds no
 * value, and no name that could act on the page; its policy lets nothing run but its own script, which only filters
 * and points. The same report gives the same bytes.
 */
export function html(report: Report): string {
  const matrix = matrixOf(report)
  const said = saidOf(report)
  const parts = [
    runTrouble(report),
    runWarnings(report),
    runDeployments(report),
    proposalSection(report),
    troubleStories(report, matrix),
    viewLinks(matrix),
    tallies(matrix),
    matrixTable(matrix),
    secretsByName(matrix),
    wordsByPlace(report, matrix),
    runFacts(report),
    legend(report, matrix),
  ]
  return framed(report, { said, main: parts.filter((part) => part !== '').join('\n'), style, script })
}

/** The views of the same changes, one below the other; with a script only the chosen one is shown. */
function viewLinks({ columns }: Matrix): string {
  if (columns.length === 0) return ''
  const views = { matrix: 'Matrix', secrets: 'By secret', words: 'By place' }
  const links = Object.entries(views).map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`)
  return `<nav id="views" aria-label="Views"><ul>\n${links.join('\n')}\n</ul></nav>`
}

function saidOf(report: Report): string {
  if (isStructural(report)) return proposalWords(report)?.title ?? ''
  return report.hash === '' ? 'ended before there was a plan' : headline(report)
}
