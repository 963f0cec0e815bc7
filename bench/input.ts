/**
 * What input costs that is large, or is meant to hurt: `npx tsx bench/input.ts [case]`. Each case runs at a tenth of its
 * size and at its size, each in a process of its own; what counts is the processor's time, so that a busy machine says
 * the same. Growth is the one by the other: what is linear is near 10. Beside each stands what anybody would write for
 * the same text. A case that grows by more than 13 makes the bench fail.
 */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { parse as parseDotenv } from 'dotenv'
import { parse as parseYaml } from 'yaml'
import { globTest } from '../src/core/glob.js'
import type { Runtime } from '../src/core/runtime.js'
import { Secret } from '../src/core/secret.js'
import { run } from '../src/engine/run.js'
import { baseSchema } from '../src/io/config/base-schema.js'
import { loadConfig } from '../src/io/config/load.js'
import { openRepository } from '../src/io/github/contents.js'
import { openGuard } from '../src/io/leak-guard/guard.js'
import { isOwnPhrase } from '../src/io/leak-guard/own-vocabulary.js'
import { planPull } from '../src/job/review/plan-pull-request.js'
import { commentMarkdown } from '../src/render/comment/comment.js'
import { html } from '../src/render/html/page.js'
import { newDestinationsOf } from '../src/render/proposal.js'
import { plainStyle } from '../src/render/terminal-style.js'
import { reportText } from '../src/render/text.js'
import { sources } from '../src/sources/index.js'
import { targets } from '../src/targets/index.js'

type Work = () => unknown
interface Case {
  readonly what: string
  /** At its size; `of` counts in `unit`. */
  readonly size: number
  readonly unit: string
  readonly ours: (size: number) => Work
  readonly beside?: { readonly name: string; readonly work: (size: number) => Work }
}

const head = (name = 'acme') =>
  `version: 1\nowner: ${name}\nsource: { use: dotenv, path: '{environment}.env' }\nenvironments: [production]\nledger: { use: file }\ntargets:\n`
const block = (index: number) =>
  `  t${index}:\n    use: github\n    repository: acme/r${index}\n    environments: { production: actions }\n`
const configOf = (count: number) => head() + times(count, block)
const namesOf = (count: number) =>
  times(count, (index) => `SERVICE_NAME_${index}=value-of-some-length-${index * 7919}-abcdefgh\n`)
const listOf = (bytes: number, word: string) =>
  `${head()}${block(0)}    secrets:\n${times(bytes / 20, (at) => `      - ${word}_${at}\n`)}`

function times(count: number, each: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => each(index)).join('')
}

/** A machine that holds these files and whose targets hold nothing. */
function runtimeOf(files: Readonly<Record<string, string>>, fetch: (url: string) => unknown): Runtime {
  return {
    fetch: async (input) => Response.json(fetch(String(input))),
    now: Date.now,
    sleep: async () => {},
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    run: () => Promise.reject(new Error('nothing is started here')),
    files: {
      read: async (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
      replace: async () => {},
      createNew: async () => true,
      remove: async () => {},
      append: async () => true,
      real: async (path) => path,
    },
    env: { SEALPOST_KEY: randomBytes(32).toString('base64url'), GITHUB_TOKEN: randomBytes(20).toString('hex') },
    cwd: '/x',
    process: { pid: 1, host: 'bench', since: 0, alive: () => false },
    stop: new AbortController().signal,
  }
}

const load = (text: string) => () =>
  loadConfig({
    path: '/x/sealpost.yaml',
    files: runtimeOf({ '/x/sealpost.yaml': text }, () => ({})).files,
    targets,
    sources,
    packages: false,
  }).catch((thrown: Error) => thrown)
const byZod = (text: string) => () => baseSchema.safeParse(parseYaml(text))

/** A whole plan, with everything that it is shown as, through the guard. */
function plan(env: string): Work {
  return async () => {
    const files = { '/x/sealpost.yaml': configOf(1), '/x/production.env': env }
    const runtime = runtimeOf(files, () => ({ total_count: 0, secrets: [] }))
    const guard = openGuard(runtime.env)
    const only = { targets: [], environments: [] }
    const host = { redact: guard.redact }
    const call = { config: '/x/sealpost.yaml', only, recover: false, targets, sources, host, progress: () => {} }
    const report = await run({ ...call, command: 'plan', approve: async () => false }, guard.runtime(runtime))
    const pass = guard.way('stdout')
    for (const shown of [reportText(report, plainStyle, { verbose: true }), html(report)]) pass(shown)
  }
}

/** The comment that a fork's pull request gets: three configs, what differs, and its words. */
function comment(before: string, after: string): Work {
  return async () => {
    const commits = { [sha('a')]: before, [sha('b')]: after }
    const runtime = runtimeOf({}, (url) => {
      if (url.includes('/compare/')) return { base_commit: { sha: sha('a') }, merge_base_commit: { sha: sha('a') } }
      const bytes = Buffer.from(commits[new URL(url).searchParams.get('ref') ?? ''] ?? '')
      return { type: 'file', size: bytes.length, encoding: 'base64', content: bytes.toString('base64') }
    })
    const subject = { repository: 'acme/shop', branch: 'main', head: sha('b'), number: 1 }
    const trust = { mode: 'untrusted', because: '', subject } as const
    const only = { targets: [], environments: [] }
    const open = async () => openRepository('acme/shop', async () => 'made-up', runtime)
    const call = { trust, config: 'sealpost.yaml', only, tokenNames: [], targets, sources }
    const report = await planPull({ ...call, open, progress: () => {}, host: {} }, runtime)
    return commentMarkdown(report, {
      mode: 'untrusted',
      newDestinations: newDestinationsOf(report),
      config: 'sealpost.yaml',
    })
  }
}

const sha = (digit: string) => digit.repeat(40)
const regexes = (globs: readonly string[]) => globs.map((glob) => new RegExp(`^${glob.replaceAll('*', '.*')}$`))
const globs = Array.from({ length: 1000 }, (_, index) => (index % 2 === 0 ? `SERVICE_${index}_*` : `NAME_${index}`))
const dotenv = { name: '`dotenv` of the same file', work: (size: number) => () => parseDotenv(namesOf(size)) }
const yaml = (text: (size: number) => string) => ({
  name: '`yaml` and `zod` of the same text',
  work: (size: number) => byZod(text(size)),
})
const search = (value: string) => () =>
  [value, Buffer.from(value).toString('hex'), Buffer.from(value).toString('base64')].some((form) =>
    'x'.repeat(1e6).includes(form),
  )

const cases: readonly Case[] = [
  { what: 'config', size: 5000, unit: 'targets', ours: (n) => load(configOf(n)), beside: yaml(configOf) },
  {
    what: 'config, unknown keys',
    size: 400_000,
    unit: 'bytes',
    ours: (n) => load(head() + block(0) + times(n / 12, (at) => `    k${at}: 1\n`)),
  },
  {
    what: 'config, brackets',
    size: 400_000,
    unit: 'bytes',
    ours: (n) => load('['.repeat(n)),
    beside: {
      name: '`yaml`, 400 of them: it breaks at 800',
      work: (n) => () => parseYaml(`${'['.repeat(n / 1000)}${']'.repeat(n / 1000)}`),
    },
  },
  {
    what: 'config, `\\"` in quotes',
    size: 400_000,
    unit: 'bytes',
    ours: (n) => load(`owner: "${'\\"'.repeat(n / 2)}"\n`),
    beside: yaml((n) => `owner: "${'\\"'.repeat(n / 2)}"\n`),
  },
  {
    what: 'config, aliases',
    size: 400_000,
    unit: 'bytes',
    ours: (n) => load(times(n / 20, (at) => `b${at}: &b${at} [*b${at - 1}]\n`)),
  },
  { what: 'config, comments', size: 400_000, unit: 'bytes', ours: (n) => load(head() + '#\n'.repeat(n / 2)) },
  {
    what: 'fork comment, targets',
    size: 5000,
    unit: 'targets',
    ours: (n) => comment(head(), configOf(n)),
    beside: yaml(configOf),
  },
  {
    what: 'fork comment, other names',
    size: 400_000,
    unit: 'bytes',
    ours: (n) => comment(listOf(n, 'OLD'), listOf(n, 'NEW')),
    beside: yaml((n) => listOf(n, 'NEW')),
  },
  { what: 'plan, names', size: 100_000, unit: 'names', ours: (n) => plan(namesOf(n)), beside: dotenv },
  {
    what: 'plan, one value',
    size: 250_000,
    unit: 'bytes',
    ours: (n) => plan(`A="${'abcdefgh12'.repeat(n / 10)}"\n`),
    beside: { name: 'three `includes`', work: (n) => search('abcdefgh12'.repeat(n / 10)) },
  },
  {
    what: 'plan, one value of `\\"`',
    size: 250_000,
    unit: 'bytes',
    ours: (n) => plan(`A="${'\\"'.repeat(n / 2)}"\n`),
    beside: { name: '`dotenv` of the same file', work: (n) => () => parseDotenv(`A="${'\\"'.repeat(n / 2)}"\n`) },
  },
  {
    what: 'plan, one value of many lines',
    size: 250_000,
    unit: 'bytes',
    ours: (n) => plan(`A="${times(n / 20, (at) => `line-${String(at * 7919).padStart(14, '0')}\n`)}"\n`),
    beside: { name: 'three `includes`', work: (n) => search('abcdefgh12'.repeat(n / 10)) },
  },
  { what: 'refused value', size: 3_000_000, unit: 'bytes', ours: (n) => plan(`A="${'abcdefgh12'.repeat(n / 10)}"\n`) },
  {
    what: "the guard's search",
    size: 100_000,
    unit: 'values',
    ours: (n) => () =>
      Secret.finder(
        Array.from({ length: n }, (_, at) => new Secret(`https://user:pa55-${at * 7919}@host-${at}.example/`)),
        [namesOf(n)],
        isOwnPhrase,
      )(Buffer.from(configOf(5000))),
  },
  {
    what: '1,000 globs',
    size: 100_000,
    unit: 'names',
    ours: (n) => () => {
      const test = globTest(globs)
      for (let at = 0; at < n; at += 1) test(`NAME_${at}`)
    },
    beside: {
      name: '1,000 regular expressions',
      work: (n) => () => {
        const all = regexes(globs)
        for (let at = 0; at < n; at += 1) all.some((one) => one.test(`NAME_${at}`))
      },
    },
  },
]

/** Processor's time of one piece of work, ms. */
async function costOf(work: Work): Promise<number> {
  const from = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

function measured(what: string, size: number, which: 'ours' | 'beside'): number {
  const self = fileURLToPath(import.meta.url)
  const child = spawnSync(process.execPath, [...process.execArgv, self, '--one', what, String(size), which], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return Number(child.stdout)
}

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 0 })
const [first, what = '', size = '0', which = 'ours'] = process.argv.slice(2)
if (first === '--one') {
  const found = cases.find((one) => one.what === what)
  const work = which === 'ours' ? found?.ours(Number(size)) : found?.beside?.work(Number(size))
  if (work === undefined) throw new Error('no such case')
  process.stdout.write(String(await costOf(work)))
} else {
  console.log(`Input, Node ${process.versions.node}, processor's time\n`)
  console.log('| case | size | a tenth, ms | ms | growth | beside it | ms |\n|---|--:|--:|--:|--:|---|--:|')
  for (const one of cases.filter((each) => first === undefined || each.what.includes(first))) {
    const [tenth, whole] = [measured(one.what, one.size / 10, 'ours'), measured(one.what, one.size, 'ours')]
    const growth = whole / tenth
    const beside =
      one.beside === undefined ? ['–', '–'] : [one.beside.name, number(measured(one.what, one.size, 'beside'))]
    console.log(
      `| ${[one.what, `${number(one.size)} ${one.unit}`, number(tenth), number(whole), growth.toFixed(1), ...beside].join(' | ')} |`,
    )
    if (!(growth <= 13)) process.exitCode = 1
  }
}
