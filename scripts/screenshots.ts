/**
 * Draws docs/images: comment, job summary and HTML report of plans with 3 and 300 changes, on a phone and at a desk, light and
 * dark: `npx tsx scripts/screenshots.ts`. The plans are real ones, made before simulated vendors. Needs the npm registry, and
 * Debian's Chromium. Comment and summary are drawn with GitHub's own style sheet.
 */
import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Report } from '../src/core/report.js'
import { commentMarkdown } from '../src/render/comment/comment.js'
import { html } from '../src/render/html/page.js'
import { reportMarkdown } from '../src/render/markdown.js'
import { sampleReport } from '../test/render/html/sample.js'
import { type Browser, openBrowser } from './browser.js'
import { screenshotReports } from './screenshot-reports.js'

type Scheme = 'light' | 'dark'

const out = resolve(import.meta.dirname, '../docs/images')
/** Width and most height of a picture, in CSS pixels. */
const sizes = { phone: [390, 844], desktop: [1100, 800] } as const
const schemes: readonly Scheme[] = ['light', 'dark']

/** Turns Markdown into HTML. */
interface Marked {
  readonly parse: (markdown: string, options: object) => string
}

// a comment's signs are emoji
execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'fonts-noto-color-emoji'], {
  stdio: 'ignore',
})
const browser = await openBrowser(['marked@18.2.1', 'github-markdown-css@5.9.0'])
try {
  await mkdir(out, { recursive: true })
  const reports = await screenshotReports()
  for (const [count, report] of Object.entries(reports)) {
    const pages = { comment: comment(report), summary: reportMarkdown(report) }
    for (const [what, markdown] of Object.entries(pages)) await drawMarkdown(`${what}-${count}`, markdown)
    await drawEach(`report-${count}`, () => html(report))
  }
  for (const scheme of schemes) await drawSample(scheme)
} finally {
  await browser.close()
}

/** As a pull request that changes nothing of the config has it. */
function comment(report: Report): string {
  return commentMarkdown(report, {
    mode: 'trusted',
    newDestinations: [],
    config: 'sealpost.yaml',
    commit: '1f0c9a7d3b52',
    howToApply: 'merge; the environment `production` asks its reviewers.',
    runUrl: 'https://github.com/acme/platform/actions/runs/17',
    summaryUrl: 'https://github.com/acme/platform/actions/runs/17#summary',
  })
}

async function drawMarkdown(name: string, markdown: string): Promise<void> {
  const { parse } = await marked(browser)
  const body = withAlerts(parse(markdown, { gfm: true, async: false }))
  const css = {
    light: await browser.text('github-markdown-css/github-markdown-light.css'),
    dark: await browser.text('github-markdown-css/github-markdown-dark.css'),
  }
  await drawEach(name, (scheme) => framed(body, css[scheme], scheme))
}

/** The boxes that GitHub draws for `> [!NOTE]`, which are no part of its Markdown's own grammar. */
function withAlerts(body: string): string {
  return body.replace(
    /<blockquote>\s*<p>\[!(NOTE|IMPORTANT|CAUTION|WARNING|TIP)\]\s*(?:<br>)?\n?([\s\S]*?)<\/blockquote>/g,
    (_, kind: string, rest: string) => {
      const title = `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`
      return `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${title}</p><p>${rest}</div>`
    },
  )
}

/** A comment's frame, near enough to the page on which people see it. */
function framed(body: string, css: string, scheme: Scheme): string {
  const [page, line] = scheme === 'light' ? ['#fff', '#d1d9e0'] : ['#0d1117', '#3d444d']
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><style>${css}
body { margin: 0; padding: 12px; background: ${page}; }
.markdown-body { border: 1px solid ${line}; border-radius: 6px; padding: 16px; font-size: 14px; }
</style><article class="markdown-body">${body}</article>`
}

async function drawEach(name: string, page: (scheme: Scheme) => string): Promise<void> {
  for (const scheme of schemes) {
    for (const [size, [width, height]] of Object.entries(sizes)) {
      await draw({ file: `${name}-${size}-${scheme}.png`, page: page(scheme), width, height, scheme })
    }
  }
}

/** What the README shows: a plan of a normal day, with the pane of one secret open. */
async function drawSample(scheme: Scheme): Promise<void> {
  const act = `[...document.querySelectorAll('tbody tr')].find((row) => row.textContent.includes('STRIPE_SECRET')).cells[1].click()`
  await draw({ file: `report-${scheme}.png`, page: html(sampleReport()), width: 1200, height: 960, scheme, act })
}

/** A picture that is to be made. */
interface Picture {
  readonly file: string
  readonly page: string
  readonly width: number
  readonly height: number
  readonly scheme: Scheme
  /** A script to run beforehand. */
  readonly act?: string
}

async function draw({ file, page: text, width, height, scheme, act }: Picture): Promise<void> {
  const source = join(browser.folder, 'page.html')
  await writeFile(source, text)
  const page = await browser.open({ width, height, scheme })
  await page.goto(pathToFileURL(source).href)
  if (act !== undefined) await page.evaluate(act)
  const whole = await page.evaluate<number>('document.documentElement.scrollHeight')
  const path = join(out, file)
  await page.screenshot({ path, clip: { x: 0, y: 0, width, height: Math.min(whole, height) } })
  await page.close()
}

async function marked(browser: Browser): Promise<Marked> {
  const { marked: found } = (await browser.load('marked')) as { marked: Marked }
  return found
}
