import type { NewTarget } from './target.js'

/** All that a first config says. */
export interface FirstConfig {
  readonly owner: string
  readonly source: { readonly use: string; readonly path: string }
  readonly environments: readonly string[]
  readonly targets: readonly NewTarget[]
  /** Path of the schema, for editors; undefined where there is none at hand. */
  readonly schema: string | undefined
}

/** The setting of each source that says where an environment's values are. */
const pathSetting: Readonly<Record<string, string>> = { env: 'json' }

/** A first config as YAML, with the words that a person needs to change it. */
export function firstConfigYaml(config: FirstConfig): string {
  const { owner, source, environments, targets, schema } = config
  return [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    '# What Sealpost keeps the same, and where. No value, no token and no address of an API ever stands in this file.',
    'version: 1',
    '',
    '# Whose entries these are. A ledger serves one owner, and is refused to any other.',
    `owner: ${scalar(owner)}`,
    '',
    '# Where the values come from.',
    'source:',
    `  use: ${scalar(source.use)}`,
    `  ${pathSetting[source.use] ?? 'path'}: ${scalar(source.path)}`,
    `environments: [${environments.map(scalar).join(', ')}]`,
    '',
    '# What was written where, in fingerprints, is remembered in the ledger: the file .sealpost/ledger.json beside this',
    '# one, and in a job at GitHub a branch of the repository. To share that branch, say it for both:',
    '# ledger: { use: git-branch, repository: OWNER/NAME }',
    '',
    '# allow: a list of create, update, adopt and remove; or one word: update means create and update,',
    '# adopt and remove each add themselves to these two.',
    "# maxUpdateShare: a run that would update a larger share of a target's names is refused.",
    'policy: { allow: update, maxUpdateShare: 0.3 }',
    '',
    'targets:',
    ...targets.flatMap((target) => [...targetLines(target), ...namesFor(source.use)]),
    '',
  ].join('\n')
}

function targetLines({ name, use, settings, places }: NewTarget): string[] {
  return [
    `  ${scalar(name)}:`,
    `    use: ${scalar(use)}`,
    ...Object.entries(settings).map(([key, value]) => `    ${key}: ${scalar(value)}`),
    '    # environment of the source: place at the target',
    '    environments:',
    ...places.map(({ environment, place, choices }) =>
      place === undefined
        ? `      # ${environment}: choose from ${choices.join(' | ')}`
        : `      ${scalar(environment)}: ${place}`,
    ),
  ]
}

/** A source that gives all that it has is told by each target what of it is meant. */
function namesFor(use: string): string[] {
  if (use !== 'env') return []
  return ['    # the names that go there; NAME_* takes in all that begin so', '    secrets: [DATABASE_URL]']
}

/** Text that YAML reads back as the same text, in quotes where it might not. */
export function scalar(text: string): string {
  const plain = /^[A-Za-z_][\w./-]*$/.test(text) && !/^(true|false|yes|no|on|off|null|y|n)$/i.test(text)
  return plain ? text : JSON.stringify(text)
}
