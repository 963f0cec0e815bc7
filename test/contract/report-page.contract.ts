/**
 * The HTML report in a real browser: axe finds nothing to complain of, in both schemes, on a phone and at a desk, in each view; it
 * is whole by keyboard alone, without a script, and on paper. Run with `npx tsx test/contract/report-page.contract.ts`.
 * Needs the npm registry, and Debian's packages where Chromium is not there. Exits with 1 if a check fails.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { type Browser, type Look, openBrowser, type Page } from '../../scripts/browser.js'
import type { Report } from '../../src/core/report.js'
import { html } from '../../src/render/html/page.js'
import { sampleRefused, sampleReport, sampleTrouble } from '../render/html/sample.js'
import { change, report } from '../render/reports.js'
import { has, openChecks, same, say } from './checks.js'

const { check, fail, failures } = openChecks()
const views = ['matrix', 'secrets', 'words'] as const
const long = `${'LONG_NAME_'.repeat(8)}KEY`

/** What has the focus, and whether that can be seen. */
const focused = `(() => {
  const { activeElement: at } = document
  const style = getComputedStyle(at)
  return { text: at.textContent.slice(0, 60) || at.placeholder, tag: at.tagName, seen: style.outlineStyle !== 'none' }
})()`

let browser: Browser | undefined
try {
  browser = await openBrowser(['axe-core@4.14.1'])
} catch (thrown) {
  say(`NOT TRIED: the report in a browser, which cannot be had here: ${(thrown as Error).message.split('\n')[0]}`)
}
if (browser !== undefined) {
  try {
    await judge(browser)
  } catch (thrown) {
    fail('the report in a browser', thrown)
  } finally {
    await browser.close()
  }
}
process.exit(failures() === 0 ? 0 : 1)

async function judge(browser: Browser): Promise<void> {
  const plan = await written(browser, 'plan', sampleReport())
  const pages = [
    plan,
    await written(browser, 'trouble', sampleTrouble()),
    await written(browser, 'refused', sampleRefused()),
  ]
  const large = await written(browser, 'large', largeReport())
  const axe = await browser.text('axe-core/axe.min.js')
  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      await check(`axe, ${scheme}, ${width} pixels wide`, () =>
        axeOn(browser, axe, pages.slice(0, 2), { scheme, width }),
      )
    }
  }
  await check('axe, refused, and with many names', () => axeOn(browser, axe, [...pages.slice(2), large], {}))
  await check('one view is shown at a time', async () => {
    const page = await opened(browser, plan, {})
    same('how many are hidden', await page.evaluate('document.querySelectorAll("main > [hidden]").length'), 2)
    await page.close()
  })
  await check('by keyboard alone', () => keyboardWalk(browser, plan))
  await check('an address for each secret and for a search', () => addresses(browser, plan, large))
  await check('without a script all is there, and opens', () => withoutScript(browser, plan, large))
  await check('on paper nothing is cut off', () => onPaper(browser, [plan, large]))
}

async function written({ folder }: Browser, name: string, said: Report): Promise<string> {
  const file = join(folder, `${name}.html`)
  await writeFile(file, html(said))
  return pathToFileURL(file).href
}

/** Eighty names at twenty targets, one of them very long. */
function largeReport(): Report {
  const names = [long, ...Array.from({ length: 79 }, (_, index) => `SERVICE_${index}_TOKEN`)]
  const changes = names.flatMap((name, row) =>
    Array.from({ length: 20 }, (_, index) => {
      const at = {
        target: `target-${index}`,
        scope: `acme/shop-${index}/production`,
        since: '2026-10-01T00:00:00.000Z',
      }
      if (row < 20) return change(name, { ...at, do: 'update', why: 'source-changed' })
      return change(name, { ...at, do: 'keep', sure: 'revision' })
    }),
  )
  return report(changes)
}

async function opened(browser: Browser, url: string, look: Look): Promise<Page> {
  const page = await blank(browser, look)
  await page.goto(url)
  return page
}

/** A window, which takes a browser half a second: for many pages, where none of them leaves anything behind. */
async function blank(browser: Browser, look: Look): Promise<Page> {
  const page = await browser.open(look)
  page.on('pageerror', (thrown) => fail('an error in the page', thrown))
  page.on('console', (said) => fail('the page complains', said.text?.()))
  return page
}

async function axeOn(browser: Browser, axe: string, urls: readonly string[], look: Look): Promise<void> {
  const page = await blank(browser, look)
  for (const url of urls) {
    await page.goto(url)
    await page.evaluate(axe)
    for (const view of views) {
      await page.evaluate(`location.hash = '#?view=${view}'; new Promise((done) => setTimeout(done, 50))`)
      const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
        'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
      )
      const told = found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length})`)
      if (told.length > 0) throw new Error(`${url.split('/').at(-1)}, ${view}: ${told.join('; ')}`)
    }
  }
  await page.close()
}

async function keyboardWalk(browser: Browser, url: string): Promise<void> {
  const page = await opened(browser, url, {})
  const press = async (key: string) => {
    await page.keyboard.press(key)
    return page.evaluate<{ text: string; tag: string; seen: boolean }>(focused)
  }
  const walked = []
  for (let step = 0; step < 10; step += 1) walked.push(await press('Tab'))
  same(
    'what cannot be seen to have the focus',
    walked.filter(({ seen }) => !seen),
    [],
  )
  const order = walked.map(({ text }) => text.trim().split(' ')[0])
  same('the order', order.slice(0, 9), 'Matrix By By remove update create skipped same name,'.split(' '))
  // from the search into the heads of the matrix and on to its one stop
  let at = walked.at(-1)
  for (let step = 0; at?.tag !== 'TD' && step < 20; step += 1) at = await press('Tab')
  same('the stop in the matrix', at?.tag, 'TD')
  await press('ArrowDown')
  await press('Enter')
  has(await page.evaluate('document.getElementById("pane").textContent'), 'MAIL_TOKEN')
  await press('Escape')
  same('the pane', await page.evaluate('document.getElementById("pane").hidden'), true)
  const name = await press('Home')
  same('the head of the row', [name.tag, name.text.trim()], ['TH', 'MAIL_TOKEN'])
  await press('Enter')
  same('the view', await page.evaluate('document.getElementById("secrets").hidden'), false)
  same('the address', await page.evaluate('location.hash'), '#secret/MAIL_TOKEN')
  await page.close()
}

async function addresses(browser: Browser, plan: string, large: string): Promise<void> {
  const secret = await opened(browser, `${large}#secret/SERVICE_70_TOKEN`, {})
  await secret.evaluate('new Promise((done) => setTimeout(done, 300))')
  const box = `document.getElementById('secret/SERVICE_70_TOKEN').getBoundingClientRect()`
  same(
    'whether it is seen',
    await secret.evaluate(`${box}.height > 0 && ${box}.top >= -5 && ${box}.bottom < innerHeight`),
    true,
  )
  await secret.close()
  const search = await opened(browser, `${plan}#?view=secrets&q=web+production&state=update`, {})
  const shown = `[...document.querySelectorAll('.secret')].filter((one) => one.checkVisibility()).map((one) => one.querySelector('h3').textContent)`
  same('what is found', await search.evaluate(shown), ['MAIL_TOKEN', 'SESSION_SECRET'])
  same('what is said', await search.evaluate(`document.querySelector('output').textContent`), '2 names')
  await search.evaluate(`document.querySelector('[aria-pressed=true]').click()`)
  same('the address', await search.evaluate('location.hash'), '#?view=secrets&q=web+production')
  await search.close()
}

async function withoutScript(browser: Browser, plan: string, large: string): Promise<void> {
  const page = await opened(browser, plan, { script: false })
  const visible = `['matrix', 'secrets', 'words', 'run', 'legend'].filter((id) => !document.getElementById(id).checkVisibility())`
  same('what is not shown', await page.evaluate(visible), [])
  await page.close()
  const many = await opened(browser, `${large}#secret/SERVICE_70_TOKEN`, { script: false })
  await many.evaluate(`document.querySelector('.many summary').click()`)
  // no timer of a page runs without its script, so the wait is ours
  await setTimeout(300)
  const item = `document.querySelector('.many details li').getBoundingClientRect().height > 0`
  same('whether a fold opens', await many.evaluate(item), true)
  await many.close()
}

async function onPaper(browser: Browser, urls: readonly string[]): Promise<void> {
  const page = await blank(browser, { width: 1047, height: 720 })
  for (const url of urls) {
    for (const view of views) {
      // from one view to the next a page would not be loaded again
      await page.goto('about:blank')
      await page.emulateMedia({ media: null })
      await page.goto(`${url}#?view=${view}`)
      const pdf = await page.pdf({ preferCSSPageSize: true })
      const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
      // A4 across without its margins, in pixels
      const wide = `(() => {
        const over = [...document.querySelectorAll('main *')].filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
        return over.map((one) => one.outerHTML.slice(0, 120)).slice(0, 3)
      })()`
      await page.emulateMedia({ media: 'print' })
      same(`what is cut off in ${url.split('/').at(-1)}, ${view}`, await page.evaluate(wide), [])
      if (sheets === 0 || sheets > 60) throw new Error(`${url.split('/').at(-1)}, ${view}: ${sheets} sheets`)
    }
  }
  await page.close()
}
