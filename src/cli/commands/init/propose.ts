import { basename } from 'node:path'
import { SealpostError } from '../../../core/errors.js'
import type { FoundTarget } from '../../../core/setup.js'
import { shellWord } from '../../../core/shell.js'
import { trimmed } from '../../../io/credentials/credential.js'
import { forTerminal } from '../../../render/escape.js'
import type { Deps } from '../../deps.js'
import type { Prompts } from '../../terminal/prompts.js'
import { isSimpleName } from './ask.js'
import { checkEnvironments, givenTargets } from './gather.js'
import { askLedger, givenLedger, suitingLedger } from './ledger.js'
import type { InitOptions } from './options.js'
import { ownCredentials } from './own-credentials.js'
import { chosenSource, plainFilesOf } from './proposed-source.js'
import { type Survey, type SurveyedTarget, surveyed } from './survey.js'
import { type NewTarget, targetOf } from './target.js'
import type { FirstConfig } from './yaml.js'

/** Environments where nothing tells of any. */
const usualEnvironments = ['preview', 'production']

/** A config that is proposed, and what of its source is there already. */
export interface Proposal {
  readonly config: Omit<FirstConfig, 'schema'>
  readonly plainFiles: readonly { readonly path: string; readonly environment: string }[]
  readonly isPresent: boolean
}

/**
 * Proposes a config from what the files of a project say, and tells what was found where. What no file says is asked at a
 * terminal; elsewhere the target that lacks it is left out, and told.
 * @throws SealpostError('usage') where nothing was found
 */
export async function proposed(options: InitOptions, folder: string, deps: Deps): Promise<Proposal> {
  const { output, sources, stores } = deps
  checkEnvironments(options.environment)
  const survey = await surveyed(options.from, folder, deps)
  const ask = options.dryRun ? undefined : await output.ask?.()
  const remarks: string[] = []
  const whole: Whole[] = []
  for (const one of survey.targets) {
    const words = await wholeWords(one, remarks, { ask, deps })
    if (words !== undefined) whole.push({ ...one, words })
  }
  const environments = environmentsOf(options, survey, whole)
  const own = await ownCredentials(deps)
  const targets = await givenTargets(options.target, environments, deps)
  for (const one of whole) {
    const taken = targets.map(({ name }) => name)
    const target = proposedTarget(one, { own, environments, taken, remarks })
    if (target !== undefined) targets.push(target)
  }
  output.note(foundText(survey, remarks))
  if (targets.length === 0) {
    throw new SealpostError('usage', 'no target was found in these files', {
      hint: `Nothing was written. ${remarks.length === 0 ? 'Name one with --target, or run init without --from.' : 'Name one with --target, as shown above.'}`,
    })
  }
  const source = await chosenSource(options, survey, sources)
  const ledger =
    options.ledger !== undefined
      ? await givenLedger(options.ledger, survey.files, stores)
      : ask === undefined
        ? await suitingLedger(survey.files, stores)
        : await askLedger(ask, survey.files, stores)
  const owner = options.owner ?? (await ownerOf(survey, folder))
  return {
    config: { owner, source: source.words, environments, targets, ledger },
    plainFiles: source.isPresent ? [] : plainFilesOf(survey, environments),
    isPresent: source.isPresent,
  }
}

/** A target that files tell of, with all the words of its address. */
interface Whole extends SurveyedTarget {
  readonly words: Readonly<Record<string, string>>
}

function environmentsOf(options: InitOptions, { sources }: Survey, targets: readonly Whole[]): readonly string[] {
  if (options.environment.length > 0) return options.environment
  const told = [
    ...sources.flatMap(({ found }) => found.environments),
    ...targets.flatMap(({ found }) => [...found.places.keys()]),
  ].filter(isSimpleName)
  return told.length === 0 ? usualEnvironments : [...new Set(told)].sort()
}

/** The name of the repository, else of the folder. */
async function ownerOf({ files }: Survey, folder: string): Promise<string> {
  const [home] = await files.remotes()
  const names = [home?.path.split('/').at(-1) ?? '', basename(folder)]
  return names.find(isSimpleName) ?? 'project'
}

/** All words of a target's address; undefined where one is missing, which is remarked. */
async function wholeWords(
  { use, kind, found }: SurveyedTarget,
  remarks: string[],
  asking: { readonly ask: Prompts | undefined; readonly deps: Deps },
): Promise<Readonly<Record<string, string>> | undefined> {
  const given = await missingWords(found, kind.capabilities.access.settings ?? {}, asking)
  if ('words' in given) return { ...found.words, ...given.words }
  const parts = (kind.setup?.addresses[0]?.parts ?? []).map((part) => found.words[part] ?? part.toUpperCase())
  remarks.push(
    `${found.at}: left out, because no file contains the ${given.lacks}; add --target ${shellWord(`${use}:${parts.join('/')}`)}`,
  )
  return undefined
}

function proposedTarget(
  { use, kind, found, words }: Whole,
  about: {
    readonly own: (name: string) => boolean
    readonly environments: readonly string[]
    readonly taken: readonly string[]
    readonly remarks: string[]
  },
): NewTarget | undefined {
  const { own, environments, taken, remarks } = about
  const left = found.names.filter(({ name }) => own(name)).map(({ name }) => name)
  if (left.length > 0)
    remarks.push(`left out, because Sealpost itself logs in with it: ${[...new Set(left)].join(', ')}`)
  const names = found.names.filter(({ name }) => !own(name))
  const target = targetOf(kind, { use, words, taken, found: { ...found, names } }, environments)
  // what the files tell of is all that there is: nobody has to choose a place for the rest
  const places = found.places.size > 0 ? target.places.filter(({ place }) => place !== undefined) : target.places
  if (places.some(({ place }) => place !== undefined)) return { ...target, places }
  remarks.push(`${found.at}: left out, because none of the environments has a place there`)
  return undefined
}

/** What no file says: from a variable that the run will have, or from a person. */
async function missingWords(
  { lacks }: FoundTarget,
  elsewhere: Readonly<Record<string, { readonly variable: string; readonly fallbacks?: readonly string[] }>>,
  { ask, deps }: { readonly ask: Prompts | undefined; readonly deps: Deps },
): Promise<{ readonly words: Readonly<Record<string, string>> } | { readonly lacks: string }> {
  const words: Record<string, string> = {}
  for (const [word, question] of Object.entries(lacks)) {
    const { variable, fallbacks = [] } = elsewhere[word] ?? {}
    const variables = variable === undefined ? [] : [variable, ...fallbacks]
    if (variables.some((name) => trimmed(deps.runtime.env, name) !== undefined)) continue
    if (ask === undefined) return { lacks: variable === undefined ? word : `${word}, and ${variable} is not set` }
    const complaint = (text: string) => (text === '' ? 'an answer is required' : undefined)
    words[word] = await ask.text(question, { complaint })
  }
  return { words }
}

/** What was found where, for a person. */
function foundText({ targets, sources, troubles }: Survey, remarks: readonly string[]): string {
  const lines = [
    ...sources.map(({ use, found }) => {
      const names = list(
        found.names.map(({ name }) => name),
        'name',
      )
      return [
        found.pattern,
        use,
        [list(found.environments, 'environment'), names].filter((part) => part !== '').join('; '),
      ]
    }),
    ...targets.map(({ use, found }) => [
      found.at,
      use,
      [
        Object.values(found.words).join('/'),
        list([...found.places.keys()], 'environment'),
        list(
          found.names.map(({ name }) => name),
          'name',
        ),
      ]
        .filter((part) => part !== '')
        .join('; '),
    ]),
  ].map((line) => line.map(forTerminal))
  const widths = [0, 1].map((column) => Math.max(0, ...lines.map((line) => line[column]?.length ?? 0)))
  const rows = lines.map((line) =>
    `  ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  )
  return [
    ...(rows.length === 0 ? ['Found nothing.'] : ['Found:', ...rows]),
    ...(remarks.length === 0 ? [] : ['Notes:', ...[...new Set(remarks)].map((one) => `  ${forTerminal(one)}`)]),
    ...(troubles.length === 0 ? [] : ['Skipped:', ...troubles.map((one) => `  ${forTerminal(one)}`)]),
    '',
  ].join('\n')
}

/** `environments preview, production`; a long list is cut. */
function list(words: readonly string[], what: string): string {
  const all = [...new Set(words)]
  if (all.length === 0) return ''
  const shown = all.slice(0, 6).join(', ')
  return `${what}${all.length === 1 ? '' : 's'} ${shown}${all.length > 6 ? ` and ${all.length - 6} more` : ''}`
}
