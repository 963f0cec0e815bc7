/**
 * Holds every YAML in `integrations/` and its pages to the schema of its host. Run with
 * `npx tsx test/contract/pipeline-schemas.contract.ts`; needs the npm registry, and the folder with the hosts' schemas
 * (`azure.json`, `buildkite.json`, …) in SEALPOST_SCHEMAS. GitLab's comes with gitlab-ci-local, which
 * `gitlab-pipeline.contract.ts` runs. Exits with 1 if a check fails.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { packOrb } from '../integrations/orb.js'
import { type Shown, yamlBelow } from '../integrations/yaml.js'
import { openChecks, say } from './checks.js'
import { installTools } from './tools.js'

/** A check of data, as ajv makes it out of a schema. */
type Validate = ((data: unknown) => boolean) & { readonly errors?: readonly Wrong[] | null }
interface Wrong {
  readonly instancePath: string
  readonly message?: string
}

/** Folder below `integrations/` → the file with its schema. */
const schemas: Readonly<Record<string, string>> = {
  'azure-pipelines': 'azure.json',
  azure: 'azure.json',
  bitbucket: 'bitbucket.json',
  buildkite: 'buildkite.json',
  circleci: 'circleci.json',
  forgejo: 'github-workflow.json',
  woodpecker: 'woodpecker.json',
}
/**
 * What is no pipeline, and has another form: a piece of an orb, the description of a plug-in or a pipe, a config of ours, a
 * pipeline of Drone, for which there is no schema.
 */
const isOther = ({ at, text }: Shown) =>
  /\/(?:plugin|pipe|action|task|manifest)\.ya?ml$|\/circleci\/src\//.test(at) ||
  /^(?:owner|source|spec|ledger):|^kind: pipeline$/m.test(text)

/**
 * Azure's schema lists the tasks of Microsoft with their inputs, so one of those stands in for ours; and it knows texts
 * alone, which is what Azure makes of every scalar.
 */
function asKnown(host: string, data: unknown): unknown {
  if (host !== 'azure-pipelines') return data
  if (Array.isArray(data)) return data.map((one) => asKnown(host, one))
  if (typeof data !== 'object' || data === null) return String(data)
  if ('task' in data && data.task === 'Sealpost@0')
    return asKnown(host, { ...data, task: 'CmdLine@2', inputs: { script: 'sealpost' } })
  return Object.fromEntries(Object.entries(data).map(([key, one]) => [key, asKnown(host, one)]))
}

const folder = await mkdtemp(join(tmpdir(), 'sealpost-contract-'))
const checks = openChecks()
try {
  const from = process.env.SEALPOST_SCHEMAS
  if (from === undefined) say('NOT TRIED: the schemas of the hosts, which are not beside this checkout')
  else await validateAll(from)
} catch (thrown) {
  checks.fail('the schemas', thrown)
} finally {
  await rm(folder, { recursive: true, force: true })
}
say(`${checks.failures()} failures`)
process.exit(checks.failures() > 0 ? 1 : 0)

async function validateAll(from: string): Promise<void> {
  const validators = await compile(from)
  const shown = yamlBelow(resolve(import.meta.dirname, '../..')).filter((one) => !isOther(one))
  for (const { at, host, documents } of shown) {
    const validate = validators.get(host)
    if (validate === undefined) continue
    for (const document of documents) await checks.check(at, async () => hold(validate, asKnown(host, document)))
  }
  const orb = packOrb(resolve(import.meta.dirname, '../../integrations/circleci/src'))
  const examples = Object.entries(orb.examples).map(([name, { usage }]) => [`its example ${name}`, usage] as const)
  const circleci = validators.get('circleci')
  for (const [what, data] of [['the packed orb', orb] as const, ...examples]) {
    await checks.check(what, async () => hold(circleci ?? (() => false), data))
  }
  for (const [host, validate] of validators) {
    await checks.check(`the schema of ${host} finds what is wrong on purpose`, async () => {
      if (validate({ steps: 7, jobs: 7, pipelines: 7, version: {} })) throw new Error('it finds nothing')
    })
  }
}

/** @throws Error with what the schema says */
function hold(validate: Validate, data: unknown): void {
  if (validate(data)) return
  const wrongs = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  throw new Error([...new Set(wrongs)].slice(0, 8).join('; '))
}

async function compile(from: string): Promise<ReadonlyMap<string, Validate>> {
  const packages = ['ajv@8.17.1', 'ajv-formats@3.0.1']
  await installTools(folder, packages)
  const require = createRequire(join(folder, 'index.js'))
  const { default: Ajv } = require('ajv') as {
    default: new (options: object) => { compile: (schema: object) => Validate }
  }
  const { default: formats } = require('ajv-formats') as { default: (ajv: object) => void }
  const there = Object.entries(schemas).filter(([, file]) => existsSync(join(from, file)))
  for (const [host, file] of Object.entries(schemas)) {
    if (!existsSync(join(from, file))) say(`NOT TRIED: ${host}, whose schema ${file} does not exist`)
  }
  const made = await Promise.all(
    there.map(async ([host, file]) => {
      const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
      formats(ajv)
      return [host, ajv.compile(JSON.parse(await readFile(join(from, file), 'utf8')) as object)] as const
    }),
  )
  return new Map(made)
}
