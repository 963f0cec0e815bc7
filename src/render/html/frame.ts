import { createHash } from 'node:crypto'
import { exitOf, type Report } from '../../core/report.js'
import { isStructural } from '../proposal.js'
import { code, text } from './escape.js'

/** What stands in a page beside its heading. */
export interface Framed {
  /** The report in one line, raw. */
  readonly said: string
  /** HTML. */
  readonly main: string
  /** CSS; '' for none. */
  readonly style: string
  /** Of the page's end; '' for none. */
  readonly script: string
}

/** A page about a report, from its first line to its last. Its policy lets nothing but its own style and script count. */
export function framed(report: Report, { said, main, style, script }: Framed): string {
  const name = `Sealpost ${report.command}${report.owner === '' ? '' : ` for ${report.owner}`}: ${said}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${text(name)}</title>${style === '' ? '' : `\n<style>${style}</style>`}
</head>
<body>
${header(report, said)}
<main>
${main}
</main>${script === '' ? '' : `\n<script>${script}</script>`}
</body>
</html>
`
}

function header(report: Report, said: string): string {
  const owner = report.owner === '' ? '' : ` for ${code(report.owner)}`
  const took = Math.max(0, Date.parse(report.finished) - Date.parse(report.started))
  const when = `<time datetime="${text(report.started)}">${text(minute(report.started))}</time>`
  const plan = report.hash === '' ? '' : ` · plan ${code(report.hash.slice(0, 12))}`
  return `<header>
<p class="brand"><b>Sealpost</b> ${report.command}${owner} ${verdict(report)}</p>
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
function policy(style: string, script: string): string {
  const only = (inline: string) =>
    inline === '' ? "'none'" : `'sha256-${createHash('sha256').update(inline).digest('base64')}'`
  return [
    "default-src 'none'",
    `style-src ${only(style)}`,
    `script-src ${only(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}
