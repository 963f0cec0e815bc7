/**
 * Second opinions on the ledger that lives on a branch: git itself as the database behind it, be it behind GitHub's API or
 * as a remote over http, and GitHub's API description as the judge of what passes between it and the simulator. Run with
 * `npx tsx test/contract/git.contract.ts`. Needs git; for the description the npm registry, and the folder that holds
 * `github.json` in SEALPOST_SPECS. Exits with 1 if a check fails.
 */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { LedgerEntry } from '../../src/core/ledger-entry.js'
import { parseKey } from '../../src/core/secret.js'
import { openLedger } from '../../src/io/ledger/ledger.js'
import { openStore, storeKind } from '../../src/io/ledger/stores/open.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import { startGithub } from '../../src/simulators/github/simulator.js'
import { checkoutOf } from '../kit/git.js'
import { openGitHttp } from '../kit/git-http.js'
import { openChecks, same, say } from './checks.js'
import { openGitServer } from './git-server.js'
import { applyPolicy, type Description } from './github-description.js'
import { openRecorder } from './github-recorder.js'
import { installTools } from './tools.js'

const run = promisify(execFile)
const folder = await mkdtemp(join(tmpdir(), 'sealpost-contract-'))
const bare = join(folder, 'bare.git')
await mkdir(bare)
const server = await openGitServer(bare)
const sim = await startGithub({ repositories: [{ name: 'acme/config' }] })
const recorder = await openRecorder(sim.url)
const keys = [parseKey(randomBytes(32).toString('base64url'))] as const
const [branch, memory] = ['refs/heads/sealpost-ledger', 'refs/sealpost/sealpost-ledger']

const { check, failures } = openChecks()

async function open(url: string, who: string) {
  const env = {
    GITHUB_API_URL: url,
    GITHUB_TOKEN: sim.token,
    GITHUB_REPOSITORY: 'acme/config',
    GITHUB_ACTOR: 'ana',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_RUN_ID: '42',
    SEALPOST_PACING: 'off',
  }
  const runtime = { ...nodeRuntime(new AbortController().signal), env }
  const config = { ledger: { use: 'git-branch' }, folder, where: () => 'sealpost.yaml:1' }
  const store = await openStore(await storeKind(config, ''), config, { runtime })
  return openLedger({ store, keys, owner: 'acme', run: who, runtime, recover: false, places: [] })
}

/** The ledger on the git remote of a checkout. */
async function openRemote(checkout: string, who: string) {
  const { PATH, HOME } = process.env
  const runtime = { ...nodeRuntime(new AbortController().signal), env: { PATH, HOME } }
  const config = { ledger: { use: 'git' }, folder: checkout, where: () => 'sealpost.yaml:1' }
  const store = await openStore(await storeKind(config, ''), config, { runtime })
  return openLedger({ store, keys, owner: 'acme', run: who, runtime, recover: false, places: [] })
}

function entry(text: string, state: LedgerEntry['state']): LedgerEntry {
  return { state, fingerprint: text, keyId: keys[0].id, form: 'secret', run: 'r' }
}

/** What every run does: lease, intent, result, end. */
async function story(url: string, who: string, target: string, text: string, opening = open): Promise<void> {
  const ledger = await opening(url, who)
  const giveBack = await ledger.lease({ targets: [target], plan: 'cafe' })
  await ledger.edit(target, [{ uid: `u|${target}`, name: 'NÄME', entry: entry(text, 'pending') }], 'pending')
  await ledger.edit(target, [{ uid: `u|${target}`, name: 'NÄME', entry: entry(text, 'written') }], 'written')
  await giveBack()
  await ledger.close()
}

async function said(url: string, target: string): Promise<string | undefined> {
  return (await open(url, 'look')).entries.get(`u|${target}`)?.get('NÄME')?.fingerprint
}

const log = (format: string, ...args: string[]) => server.git(['log', `--format=${format}`, ...args, branch])

await check('git: one run after the other, and the branch is an orphan', async () => {
  await story(server.url, 'one', 'web', 'first')
  await story(server.url, 'two', 'web', 'second')
  same('what the ledger says', await said(server.url, 'web'), 'second')
  same('roots', (await server.git(['rev-list', '--max-parents=0', branch])).trim().split('\n').length, 1)
  same('the first line', (await log('%s', '--reverse')).split('\n')[0], 'web: lease taken')
})

await check('git: eight runs at the same moment all land', async () => {
  const targets = Array.from({ length: 8 }, (_, index) => `t${index}`)
  await Promise.all(targets.map((target) => story(server.url, `run-${target}`, target, target)))
  same('what the ledger says', await Promise.all(targets.map((target) => said(server.url, target))), targets)
})

await check('git: trailers are trailers', async () => {
  const lines = (await log('%(trailers:key=Sealpost-Run,valueonly)|%(trailers:key=Sealpost-Plan,valueonly)')).replace(
    /\n\|/g,
    '|',
  )
  if (!lines.includes('run-t3|cafe')) throw new Error('git does not find them')
})

await check('git: what else lies on the branch stays as it is', async () => {
  const index = { env: { GIT_INDEX_FILE: join(folder, 'index') } }
  const tip = (await server.git(['rev-parse', branch])).trim()
  const blob = (await server.git(['hash-object', '-w', '--stdin'], { input: '#!/bin/sh\n' })).trim()
  await server.git(['read-tree', tip], index)
  for (const entry of [`100755,${blob},bin/tool`, `120000,${blob},link`, `160000,${tip},module`])
    await server.git(['update-index', '--add', '--cacheinfo', entry], index)
  const tree = (await server.git(['write-tree'], index)).trim()
  const made = (await server.git(['commit-tree', tree, '-p', tip], { input: 'by hand' })).trim()
  await server.git(['update-ref', branch, made])
  const strange = async () =>
    (await server.git(['ls-tree', '-r', branch, 'bin', 'link', 'module'])).trim().split('\n').sort()
  const before = await strange()
  await story(server.url, 'after', 'web', 'after')
  same('what else lies there', await strange(), before)
  same('how much', before.length, 3)
})

await check('git: a branch that was turned back is lost, and is joined with what was before', async () => {
  const last = (await server.git(['rev-parse', memory])).trim()
  await server.git(['update-ref', branch, (await log('%H', '--reverse')).split('\n')[3] ?? ''])
  const ledger = await open(server.url, 'late')
  same('lost', [ledger.isLost('web'), ledger.isLost('t0')], [true, true])
  await story(server.url, 'late', 'web', 'third')
  const all = (await log('%H')).split('\n')
  if (!all.includes(last)) throw new Error('what was before fell out of the history')
  same(
    'what the ledger says',
    [await said(server.url, 'web'), (await open(server.url, 'x')).isLost('t0')],
    ['third', true],
  )
})

await check('git: a branch that was deleted comes back from what is remembered', async () => {
  await story(server.url, 'again', 't0', 'back')
  await server.git(['update-ref', '-d', branch])
  same('lost', (await open(server.url, 'x')).isLost('web'), true)
  await server.git(['update-ref', branch, (await server.git(['rev-parse', memory])).trim()])
  same('what the ledger says', await said(server.url, 't0'), 'back')
})

await check('git: finds nothing wrong with any object', async () => {
  const { stdout, stderr } = await run('git', ['fsck', '--strict', '--full'], { cwd: bare })
  const complaints = `${stdout}${stderr}`.split('\n').filter((line) => /error|warning|missing/.test(line))
  same('what git complains of', complaints, [])
})

await check('git: a clone holds the same texts', async () => {
  await run('git', ['clone', '--quiet', '--branch', 'sealpost-ledger', bare, join(folder, 'clone')])
  const page = JSON.parse(await readFile(join(folder, 'clone/ledger.json'), 'utf8'))
  same('the entry', page.targets['#t0'].scopes['u|t0']['#NÄME'].fp, 'back')
})

const remote = await openGitHttp()
const checkout = await checkoutOf(remote.url())
await check('a git remote: eight runs at the same moment all land, and git finds nothing wrong', async () => {
  await story(checkout.folder, 'one', 'web', 'first', openRemote)
  const targets = Array.from({ length: 8 }, (_, index) => `t${index}`)
  await Promise.all(targets.map((target) => story(checkout.folder, `run-${target}`, target, target, openRemote)))
  const ledger = await openRemote(checkout.folder, 'look')
  const texts = targets.map((target) => ledger.entries.get(`u|${target}`)?.get('NÄME')?.fingerprint)
  same('what the ledger says', texts, targets)
  await ledger.close()
  same('roots', (await remote.git('rev-list', '--max-parents=0', branch)).split('\n').length, 1)
  const complaints = (await remote.git('fsck', '--strict', '--full', '--no-dangling'))
    .split('\n')
    .filter((line) => line !== '')
  same('what git complains of', complaints, [])
  const trailers = await remote.git('log', '--format=%(trailers:key=Sealpost-Run,valueonly,separator=)', branch)
  same('trailers', new Set(trailers.split('\n')).size, 9)
})
await checkout.remove()
await remote.close()

await check('the simulator: the same stories', async () => {
  await story(recorder.url, 'one', 'web', 'first')
  await Promise.all(['a', 'b', 'c'].map((target) => story(recorder.url, `run-${target}`, target, target)))
  same('what the ledger says', await said(recorder.url, 'b'), 'b')
})

const { SEALPOST_SPECS: specs } = process.env
if (specs === undefined) say('--      the description was not looked at: SEALPOST_SPECS is not set')
else {
  await check("all that passed fits GitHub's description", async () => {
    await installTools(folder, ['ajv@8', 'ajv-formats@3'])
    const description = JSON.parse(await readFile(join(specs, 'github.json'), 'utf8')) as Description
    // slashes in a ref are part of one blank there; the excerpt has neither the list of refs nor contents
    const passed = recorder.passed
      .filter(({ path }) => !/\/(?:matching-refs|contents)\//.test(path))
      .map((one) => ({ ...one, path: one.path.replace(/\/git\/(refs?)\/(\w+)\//, '/git/$1/$2%2F') }))
    const { judged, complaints } = applyPolicy(description, passed, folder)
    if (complaints.length > 0) throw new Error([...new Set(complaints)].join('\n        '))
    if (judged < 50) throw new Error(`only ${judged} requests were judged`)
    say(`        ${judged} requests`)
  })
}

recorder.close()
server.close()
await sim.close()
await rm(folder, { recursive: true, force: true })
process.exitCode = failures() === 0 ? 0 : 1
