/**
 * Second opinions on the comment of a pull request: another parser of GitHub's Markdown reads what hostile names make
 * of it, and GitHub's API description judges what passes between us and the simulator. Run with
 * `npx tsx test/contract/comment.contract.ts`. Needs the npm registry; for the description the folder that holds
 * `github.json` in SEALPOST_SPECS. Exits with 1 if a check fails.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { commentMarkdown } from '../../src/render/comment/comment.js'
import { busy, logins, openBoard, tokens } from '../job/notify/comment.kit.js'
import { hostileContext, hostileReport } from '../render/hostile.js'
import { openChecks, say } from './checks.js'
import { applyPolicy, type Description } from './github-description.js'
import { openRecorder } from './github-recorder.js'
import { installTools } from './tools.js'

const folder = await mkdtemp(join(tmpdir(), 'sealpost-contract-'))
const { check, failures } = openChecks()

/** The parts of a Markdown tree that are looked at. */
interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly depth?: number
  readonly children?: readonly Node[]
}

const plain = 'root paragraph list listItem strong table tableRow tableCell inlineCode blockquote break'.split(' ')
const tags = /^(?:<br>|<\/?sub>|<\/details>|<details><summary>[\w ,\p{Emoji}]+<\/summary>)$/u
const addresses = /^https:\/\/(?:github\.com\/acme\/shop\/actions\/runs\/17|x\.example\/)/

/** What of a tree is none of our own making. */
function strange(node: Node, row: number): string[] {
  const { type, value = '', url = '', depth, children = [] } = node
  const bad =
    type === 'text'
      ? /@|:\/\/|www\.|#\d|(?<![0-9a-z])(?:gh-\d|[0-9a-f]{7,40}(?![0-9a-z]))/i.test(value)
      : type === 'html'
        ? !tags.test(value)
        : type === 'link'
          ? !addresses.test(url)
          : type === 'heading'
            ? depth !== 3 && depth !== 4
            : type === 'tableRow'
              ? children.length !== row
              : !plain.includes(type)
  const cells = type === 'table' ? (children[0]?.children?.length ?? 0) : row
  return [...(bad ? [`${type} ${value}${url}`] : []), ...children.flatMap((child) => strange(child, cells))]
}

await check('the judges are installed', async () => {
  const packages = [
    'mdast-util-from-markdown@2',
    'mdast-util-gfm@3',
    'micromark-extension-gfm@3',
    'ajv@8',
    'ajv-formats@3',
  ]
  await installTools(folder, packages)
})

await check('another parser finds nothing in 2,000 hostile comments that is not ours', async () => {
  const load = async (name: string) => {
    const path = createRequire(join(folder, 'package.json')).resolve(name)
    return import(pathToFileURL(path).href)
  }
  const { fromMarkdown } = await load('mdast-util-from-markdown')
  const { gfm } = await load('micromark-extension-gfm')
  const { gfmFromMarkdown } = await load('mdast-util-gfm')
  const parse = (text: string): Node =>
    fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  fc.assert(
    fc.property(hostileReport, hostileContext, (report, context) => {
      const found = strange(parse(commentMarkdown(report, context)), 0)
      if (found.length > 0) throw new Error(found.join('\n'))
    }),
    { numRuns: 2000 },
  )
  for (const danger of [
    '@everyone',
    '<b>',
    '![x](y)',
    '[x](https://evil.example)',
    '# x',
    'www.evil.example',
    '    x',
  ]) {
    if (strange(parse(danger), 0).length === 0) throw new Error(`it does not see ${danger}`)
  }
})

const specs = process.env.SEALPOST_SPECS
if (specs === undefined) say('skipped GitHub’s description: SEALPOST_SPECS is not set')
else {
  await check('what passes is what GitHub describes', async () => {
    const board = await openBoard()
    const recorder = await openRecorder(board.sim.url)
    const env = { GITHUB_API_URL: recorder.url, SEALPOST_PACING: 'off' }
    try {
      for (const token of [tokens.job, 'simulated-github-token']) {
        for (const at of [1, 2]) await board.post(at, { token: async () => token, runtime: { env } })
      }
      const [first] = board.sim.comments.list('acme/shop', 7)
      board.sim.comments.plant('acme/shop', 7, logins.job, first?.body ?? '')
      for (let index = 0; index < 120; index += 1) board.sim.comments.plant('acme/shop', 7, 'alice', 'hello')
      await board.post(3, { runtime: { env } })
      await board.post(2, { runtime: { env }, report: busy })
      const description = JSON.parse(await readFile(join(specs, 'github.json'), 'utf8')) as Description
      const { judged, complaints } = applyPolicy(description, recorder.passed, folder)
      if (complaints.length > 0) throw new Error(complaints.join('\n'))
      const methods = new Set(recorder.passed.map(({ method }) => method))
      if (methods.size !== 4) throw new Error(`only ${[...methods].join(', ')} passed`)
      say(`        ${judged} requests judged`)
    } finally {
      recorder.close()
      await board.sim.close()
    }
  })
}

await rm(folder, { recursive: true, force: true })
process.exit(failures() === 0 ? 0 : 1)
