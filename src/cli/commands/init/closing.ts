import type { Access } from '../../../core/access.js'
import { shellWord } from '../../../core/shell.js'
import { trimmed } from '../../../io/credentials/credential.js'
import { credentialWords } from '../../../render/capabilities.js'
import type { Deps } from '../../deps.js'
import { configOption } from '../../invocation.js'
import type { Ignored } from './gitignore.js'
import type { InitOptions } from './options.js'
import { sourceSteps } from './source.js'
import type { FirstConfig } from './yaml.js'

/** What was written, and what is there already. */
interface Written {
  readonly options: Pick<InitOptions, 'config'>
  readonly file: string
  readonly ignored: Ignored
  readonly plainFiles: readonly { readonly path: string; readonly environment: string }[]
  readonly isPresent: boolean
  readonly deps: Pick<Deps, 'runtime' | 'self'>
}

/** Three commands are as many as anybody keeps in mind. */
const mostCommands = 3
/** A command that is longer has its reason in a line above it, characters. */
const longCommand = 48

/** What was written, what a person has to see to, and the three commands that come next, as a shell takes them. */
export function closing(config: Omit<FirstConfig, 'schema'>, written: Written): string {
  const { file, ignored } = written
  const [steps, commands] = [stepsOf(config, written), commandsOf(written)]
  const width = Math.max(...commands.map(([line]) => line.length))
  return [
    `Wrote ${file}${ignored.wrote ? ' and .gitignore' : ''}.`,
    ...(steps.length === 0 ? [] : ['', 'Still to do:', ...steps.map((step) => `  - ${step}`)]),
    '',
    'Next:',
    ...commands.map(([line, why]) =>
      width > longCommand ? `  # ${why}\n  ${line}` : `  ${line.padEnd(width)}  # ${why}`,
    ),
  ].join('\n')
}

function stepsOf(
  { source, environments, targets }: Omit<FirstConfig, 'schema'>,
  { file, ignored, isPresent, plainFiles, deps }: Written,
): string[] {
  const credentials = new Set(targets.flatMap(({ access }) => credentialStep(access, deps)))
  const open = targets.some(({ places }) => places.some(({ place }) => place === undefined))
  const others = plainFiles.slice(1).map(({ path, environment }) => `${path} (${environment})`)
  const values = isPresent || plainFiles.length > 0 ? [] : sourceSteps(source.setup, source.path, environments)
  return [
    ...(open ? [`Open ${file} and choose a place where it says "choose from".`] : []),
    ...ignored.steps,
    ...values,
    ...(others.length === 0 ? [] : [`Import these in the same way: ${others.join(', ')}.`]),
    ...credentials,
  ]
}

function credentialStep(access: Access, { runtime }: Written['deps']): string[] {
  if (access.login !== undefined) return [`Have ${credentialWords(access)} at hand: ${access.portal}`]
  if (access.token.some((name) => trimmed(runtime.env, name) !== undefined)) return []
  return [`Put a token into ${access.token[0]}; create one at ${access.portal}`]
}

function commandsOf({ options, plainFiles, deps: { runtime, self } }: Written): (readonly [string, string])[] {
  const config = configOption(options.config)
  const hasKey = trimmed(runtime.env, 'SEALPOST_KEY') !== undefined
  const [first] = plainFiles
  const all: (readonly [string, string])[] = [
    ...(hasKey
      ? []
      : [[`export SEALPOST_KEY=$(${self} keygen)`, 'store it with your secrets, not next to the ledger'] as const]),
    ...(first === undefined
      ? []
      : [
          [
            `${self} import${config} --from-file ${shellWord(first.path)} --environment ${shellWord(first.environment)}`,
            'imports existing values into the source; asks first',
          ] as const,
        ]),
    [`${self} doctor${config}`, 'checks the setup; shows a fix for each problem'],
    [`${self} plan${config}`, 'shows what an apply would change; writes nothing'],
    [`${self} apply${config}`, 'shows the plan, asks, writes, verifies'],
  ]
  return all.slice(0, mostCommands)
}
