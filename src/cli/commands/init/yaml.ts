import type { SourceSetup } from '../../../core/setup.js'
import { forTerminal } from '../../../render/escape.js'
import type { LedgerWords } from './ledger.js'
import { scalar } from './scalar.js'
import type { NewTarget } from './target.js'

/** All that a first config says. */
export interface FirstConfig {
  readonly owner: string
  readonly source: { readonly use: string; readonly path: string; readonly setup: SourceSetup }
  readonly environments: readonly string[]
  readonly targets: readonly NewTarget[]
  readonly ledger: LedgerWords
  /** Path or URL of the schema, for editors. */
  readonly schema: string
}

/** A first config as YAML, with the words that a person needs to change it. */
export function firstConfigYaml(config: FirstConfig): string {
  const { owner, source, environments, targets, ledger, schema } = config
  return [
    `# yaml-language-server: $schema=${schema}`,
    '# What Sealpost syncs, and where. This file contains no values, tokens or API addresses.',
    'version: 1',
    '',
    '# Who owns these entries. A ledger belongs to one owner and cannot be used by another.',
    `owner: ${scalar(owner)}`,
    '',
    '# Where the values come from.',
    'source:',
    `  use: ${scalar(source.use)}`,
    `  ${source.setup.where.setting}: ${placeOf(source)}`,
    `environments: [${environments.map(scalar).join(', ')}]`,
    '',
    ...comment(`The ledger records, as fingerprints, what was written where. This one is ${ledger.help}.`),
    '# `sealpost ledger move` copies it to another store.',
    ledger.line,
    '',
    '# allow: what a run may do, a list of create, update, adopt and remove. As a single word, update means create and',
    '# update; adopt and remove each mean create, update and themselves.',
    "# maxUpdateShare: a run that would update a larger share of a target's names is refused.",
    'policy: { allow: update, maxUpdateShare: 0.3 }',
    '',
    'targets:',
    ...targets.flatMap((target) => [...targetLines(target), ...namesFor(target, source.setup)]),
    '',
  ].join('\n')
}

function placeOf({ path, setup }: FirstConfig['source']): string {
  if (setup.where.list !== true) return scalar(path)
  const words = path.split(/\s+/).filter((word) => word !== '')
  return `[${words.map((word) => JSON.stringify(word)).join(', ')}]`
}

function targetLines({ name, use, settings, places, at }: NewTarget): string[] {
  return [
    ...(at === undefined ? [] : [`  # found in ${forTerminal(at)}`]),
    `  ${scalar(name)}:`,
    `    use: ${scalar(use)}`,
    ...Object.entries(settings).map(([key, value]) => `    ${key}: ${scalar(value)}`),
    '    # environment of the source: place at the target',
    '    environments:',
    ...places.map(({ environment, place, choices }) =>
      place === undefined
        ? `      # ${environment}: choose from ${choices.map((one) => one.place).join(' | ')}`
        : `      ${scalar(environment)}: ${place}`,
    ),
  ]
}

/** A source that gives all that it has is told by each target what of it is meant. */
function namesFor({ names }: NewTarget, { givesAll = false }: SourceSetup): string[] {
  const list = (all: NewTarget['names']) => `[${all.map(({ name }) => scalar(name)).join(', ')}]`
  const open = names.filter(({ isPublic }) => isPublic)
  if (names.length > 0) {
    const kept =
      open.length === 0 ? [] : ['    # of these, the names that stay readable there', `    public: ${list(open)}`]
    return ['    # the names that go there', `    secrets: ${list(names)}`, ...kept]
  }
  if (!givesAll) return []
  return ['    # the names that go there; NAME_* includes all that begin like that', '    secrets: [DATABASE_URL]']
}

/** A comment, broken into lines that fit beside code. */
function comment(text: string): string[] {
  return (text.match(/.{1,115}(?:\s|$)/g) ?? []).map((line) => `# ${line.trimEnd()}`)
}
