/**
 * Writes what can be generated: the tables of the README between their markers, the pages in docs/reference/, and the module
 * that holds the style and the script of the HTML report.
 * CI runs it and fails if the tree is not clean afterwards.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codes } from '../src/core/errors.js'
import type { Capabilities, FormCapabilities, Limit } from '../src/core/target.js'
import { jsonSchema } from '../src/io/config/json-schema.js'
import { valuesInAWrite } from '../src/render/capabilities.js'
import { sources } from '../src/sources/index.js'
import { targets } from '../src/targets/index.js'
import { actionPage, commands, focusedInputs, focusedTables } from './action-docs.js'
import { assetsFile, pageAssets } from './page-assets.js'
import { settingsTable } from './schema-tables.js'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const loaded = await Promise.all(Object.values(targets).map(async (load) => (await load()).target))
const schema = await jsonSchema(targets, sources)

writeFileSync(join(root, assetsFile), pageAssets())
mkdirSync(join(root, 'docs/reference'), { recursive: true })
writeFileSync(join(root, 'docs/reference/targets.md'), targetsPage())
writeFileSync(join(root, 'docs/reference/config.md'), settingsTable(schema))
writeFileSync(join(root, 'docs/reference/errors.md'), errorsPage())
between('README.md', 'targets', matrix())

const action = readFileSync(join(root, 'action.yml'), 'utf8')
writeFileSync(join(root, 'docs/reference/action.md'), generated('The Action', actionPage(action, table)))
for (const command of commands) {
  between(`actions/${command}/action.yml`, 'inputs', focusedInputs(action, command))
  const focused = readFileSync(join(root, `actions/${command}/action.yml`), 'utf8')
  between(`actions/${command}/README.md`, 'inputs', focusedTables(focused, table))
}
const comment = readFileSync(join(root, 'actions/comment/action.yml'), 'utf8')
between('actions/comment/README.md', 'inputs', focusedTables(comment, table))

function matrix(): string {
  const rows = loaded.map(({ id, capabilities }) => {
    const { secret } = capabilities.forms
    return [
      `[\`${id}\`](src/targets/${id}/README.md)`,
      capabilities.places.map(({ place }) => `\`${place}\``).join(', '),
      readBack(secret),
      revision(secret, capabilities),
      valuesInAWrite(capabilities),
      bytes(secret.maxBytes.is),
      { now: 'at once', 'next-run': 'next run', 'next-deploy': 'next deployment' }[capabilities.takesEffect.is],
    ]
  })
  return table(
    [
      'Target',
      'Places',
      'Secret can be read back',
      'Drift is seen by',
      'Values in one write',
      'Largest value',
      'Takes effect',
    ],
    rows,
  )
}

function targetsPage(): string {
  const parts = loaded.map(({ id, capabilities }) => {
    const { access, names } = capabilities
    const claims: [string, Limit<unknown>][] = [
      ['Secret: read back', capabilities.forms.secret.readBack],
      ['Secret: stamp', capabilities.forms.secret.revision],
      ['Secret: largest value, bytes', capabilities.forms.secret.maxBytes],
      ['Secret: may be empty', capabilities.forms.secret.empty],
      ...publicClaims(capabilities.forms.public),
      ['Names match', names.pattern],
      ['Names reserved', names.reserved],
      ['Longest name, characters', names.maxLength],
      ['Names in one place', capabilities.maxPerScope],
      ['Names and values of one place together, bytes', capabilities.maxTotalBytes],
      ['One write request', capabilities.batch],
      ['Takes effect', capabilities.takesEffect],
      ['Recommended pause between writes, ms', capabilities.pace.writeGapMs],
      ['Wait when told "too many" without a time, ms', capabilities.pace.unstatedWaitMs],
      ['Resolution of its stamps, ms', capabilities.tickMs],
    ]
    return [
      `## ${capabilities.title}`,
      `In a config: \`use: ${id}\`. Token: ${access.token.map((name) => `\`${name}\``).join(' or ')}, made at <${access.portal}>. ` +
        `Endpoint: \`${access.endpoint.env}\`, else \`${access.endpoint.default}\`.`,
      `Permissions:\n\n${access.permissions.map((line) => `- ${line}`).join('\n')}`,
      `Places:\n\n${table(
        ['Place', 'What it is'],
        capabilities.places.map(({ place, means }) => [`\`${place}\``, means]),
      )}`,
      table(
        ['What', 'Is', 'Read where', 'When'],
        claims.map(([what, limit]) => [what, shown(limit.is), limit.source, limit.verified]),
      ),
      `What it cannot do, each tried by the conformance suite:\n\n${capabilities.cannot.map((limit) => `- ${limit.is} (${limit.source}, ${limit.verified})`).join('\n')}`,
    ].join('\n\n')
  })
  return generated(
    'Targets',
    `Every line is a claim with its source and the date it was read.\n\n${parts.join('\n\n')}`,
  )
}

function publicClaims(form: FormCapabilities | false): [string, Limit<unknown>][] {
  if (form === false) return []
  return [
    ['Public: read back', form.readBack],
    ['Public: stamp', form.revision],
    ['Public: largest value, bytes', form.maxBytes],
    ['Public: may be empty', form.empty],
  ]
}

function errorsPage(): string {
  const rows = Object.entries(codes).map(([code, { exit, hint }]) => [`\`${code}\``, String(exit), hint])
  return generated(
    'Errors',
    `A closed list. \`exit\` is the status that the command ends with.\n\n${table(['Code', 'Exit', 'What to do'], rows)}`,
  )
}

function readBack(form: FormCapabilities): string {
  return { value: 'yes', never: 'never', 'unless-sensitive': 'unless sensitive' }[form.readBack.is]
}

function revision(form: FormCapabilities, { tickMs }: Capabilities): string {
  if (form.revision.is === 'none') return 'presence only'
  const tick = tickMs.is >= 1000 ? `${tickMs.is / 1000} s` : `${tickMs.is} ms`
  return `${form.revision.is === 'per-value' ? 'a stamp for each value' : 'a stamp for each name'} (${tick})`
}

function bytes(count: number): string {
  return count % 1024 === 0 ? `${count / 1024} KB` : `${count} bytes`
}

function shown(value: unknown): string {
  if (value === Number.POSITIVE_INFINITY) return 'none known'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((one) => `\`${one}\``).join(' ')
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, one]) => `${name}: ${one}`)
      .join(', ')
  return `\`${String(value)}\``
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n')
}

function generated(title: string, body: string): string {
  return `# ${title}\n\n<!-- Generated by \`npm run docs\`; edit the source, not this page. -->\n\n${body}\n`
}

function between(file: string, marker: string, text: string): void {
  const path = join(root, file)
  const before = readFileSync(path, 'utf8')
  const [open, close] = file.endsWith('.yml')
    ? [`# ${marker}:begin (generated by \`npm run docs\` from /action.yml)`, `# ${marker}:end`]
    : [`<!-- ${marker}:begin -->`, `<!-- ${marker}:end -->`]
  const [from, to] = [before.indexOf(open), before.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`${file} has no markers for ${marker}`)
  writeFileSync(path, `${before.slice(0, from)}${open}\n${text}\n${before.slice(to)}`)
}
