import { createHash } from 'node:crypto'
import { exitOf, type Report } from '../../core/report.js'
import { headline } from '../headline.js'
import { isStructural, proposalWords } from '../proposal.js'
import { script, style } from './assets.generated.js'
import { code, text } from './escape.js'
import { legend } from './legend.js'
import { matrixTable, tallies } from './matrix.js'
import { type Matrix, matrixOf } from './model.js'
import { proposalSection } from './proposal.js'
import { secretsByName } from './secrets.js'
import { runDeployments, runFacts, runTrouble, runWarnings, troubleStories } from './sections.js'
import { wordsByPlace } from './words.js'

const titles = { plan: 'plan', apply: 'apply', drift: 'drift' } as const

/**
 * A report as one HTML page that needs nothing beside itself: names × places, and every line in words. It holds no
 * value, and no name that could act on the page; its policy lets nothing run but its own script, which only filters
 * and points. The same report gives the same bytes.
 */
export function html(report: Report): string {
  const matrix = matrixOf(report)
  const said = saidOf(report)
  const name = `Sealpost ${titles[report.command]}${report.owner === '' ? '' : ` for ${report.owner}`}: ${said}`
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
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${text(name)}</title>
<style>${style}</style>
</head>
<body>
${header(report, said)}
<main>
${parts.filter((part) => part !== '').join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`
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

function header(report: Report, said: string): string {
  const owner = report.owner === '' ? '' : ` for ${code(report.owner)}`
  const took = Math.max(0, Date.parse(report.finished) - Date.parse(report.started))
  const when = `<time datetime="${text(report.started)}">${text(minute(report.started))}</time>`
  const plan = report.hash === '' ? '' : ` · plan ${code(report.hash.slice(0, 12))}`
  return `<header>
<p class="brand"><b>Sealpost</b> ${titles[report.command]}${owner} ${verdict(report)}</p>
<h1>${text(title(said))}</h1>
<p class="soft">${when}, took ${duration(took)}${plan}</p>
</header>`
}

/** `3 to write, 42 the same` → `3 to write · 42 the same`; lists in brackets stay as they are. */
function title(said: string): string {
  return `${said.charAt(0).toUpperCase()}${said.slice(1).replace(/, (?![^(]*\))/g, ' · ')}`
}

/** What the exit status says, as a sign and a word. */
function verdict(report: Report): string {
  if (isStructural(report)) return '<span class="tag">nothing compared</span>'
  const exit = exitOf(report)
  if (exit === 0) return `<span class="tag ok">${report.summary.written > 0 ? 'done' : 'in sync'}</span>`
  if (exit === 2) return '<span class="tag differs">differs</span>'
  if (exit === 3) return '<span class="tag refused">refused</span>'
  const { failed, notReached = 0 } = report.summary
  const stopped = report.error === undefined && failed === 0 && notReached > 0
  return `<span class="tag failed">${stopped ? 'stopped' : 'failed'}</span>`
}

/** `2026-11-23 10:00 UTC` */
function minute(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`
}

/** ms → `0.8 s`, `42 s`, `3 min 5 s` */
function duration(ms: number): string {
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** Nothing is loaded, sent or framed; only this very style and this very script count. */
function policy(): string {
  const only = (inline: string) => `'sha256-${createHash('sha256').update(inline).digest('base64')}'`
  return [
    "default-src 'none'",
    `style-src ${only(style)}`,
    `script-src ${only(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}
