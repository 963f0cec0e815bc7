/**
 * How long a browser takes to open the HTML report of 50,000 rows, and to be scrolled to its end: `npx tsx bench/html.ts`.
 * Beside it stands what anybody would write: one table with a row for each change, and no script. Needs the npm registry, and
 * Debian's Chromium. Fails where a page takes more than two seconds; what a busy machine says counts for nothing, so each page is
 * opened five times and the best time counts.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, openBrowser } from '../scripts/browser.js'
import type { Report, ReportedChange } from '../src/core/report.js'
import { html } from '../src/render/html/page.js'
import { change, report } from '../test/render/reports.js'

const most = 2_000
const rounds = 5
const shapes = [
  [50_000, 1],
  [2_500, 20],
  [50, 1_000],
] as const
const kinds: readonly (Partial<ReportedChange> & Pick<ReportedChange, 'do'>)[] = [
  { do: 'keep', sure: 'revision' },
  { do: 'keep', sure: 'ledger' },
  { do: 'keep', sure: 'read-back' },
  { do: 'update', why: 'source-changed' },
  { do: 'create', why: 'absent' },
  { do: 'update', why: 'drifted', drift: 'edited' },
  { do: 'leave', why: 'foreign' },
]

/** What opening a page took, ms. */
interface Opened {
  readonly load: number
  /** From a jump to the end until that is drawn. */
  readonly scroll: number
  /** Bytes. */
  readonly size: number
}

function reportOf(names: number, places: number): Report {
  const changes = Array.from({ length: names * places }, (_, index) => {
    const [name, place] = [index % names, Math.floor(index / names)]
    return change(`SERVICE_${name}_API_KEY`, {
      ...(kinds[(name * 5 + place * 3) % kinds.length] as (typeof kinds)[number]),
      target: `web-${place >> 1}`,
      environment: place % 2 === 0 ? 'production' : 'preview',
      scope: `acme/place-${place}`,
      since: `2026-11-${String(1 + (name % 28)).padStart(2, '0')}T10:00:00.000Z`,
    })
  })
  return report(changes)
}

/** The same facts in the plainest page. */
function naive({ changes }: Report): string {
  const rows = changes.map(
    ({ name, target, environment, scope, do: kind, why = '', sure = '', since = '' }) =>
      `<tr>${[name, target, environment, scope, kind, why, sure, since].map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  )
  return `<!doctype html><meta charset="utf-8"><title>Report</title><table>${rows.join('')}</table>`
}

async function opened(browser: Browser, page: string): Promise<Opened> {
  const file = join(browser.folder, 'bench.html')
  await writeFile(file, page)
  const times: { load: number; scroll: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    const tab = await browser.open({})
    const from = performance.now()
    await tab.goto(pathToFileURL(file).href, { timeout: 300_000 })
    await tab.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))')
    const load = performance.now() - from
    await tab.evaluate(
      `for (const box of [document.scrollingElement, document.querySelector('.scroll')]) box?.scrollTo(0, box.scrollHeight); new Promise((done) => requestAnimationFrame(() => setTimeout(done)))`,
    )
    times.push({ load, scroll: performance.now() - from - load })
    await tab.close()
  }
  const best = (of: 'load' | 'scroll') => Math.min(...times.map((time) => time[of]))
  return { load: best('load'), scroll: best('scroll'), size: Buffer.byteLength(page) }
}

const browser = await openBrowser()
try {
  console.log(`Opening the HTML report, Chromium, Node ${process.versions.node}, best of ${rounds}\n`)
  console.log('| names × places | page | MB | open, ms | scroll to the end, ms |\n|--:|---|--:|--:|--:|')
  for (const [names, places] of shapes) {
    const said = reportOf(names, places)
    for (const [what, page] of [
      ['the report', html(said)],
      ['one plain table', naive(said)],
    ] as const) {
      const { load, scroll, size } = await opened(browser, page)
      const cells = [`${names} × ${places}`, what, (size / 1e6).toFixed(1), load.toFixed(0), scroll.toFixed(0)]
      console.log(`| ${cells.join(' | ')} |`)
      if (what === 'the report' && load > most) process.exitCode = 1
    }
  }
} finally {
  await browser.close()
}
