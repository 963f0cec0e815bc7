import { basename } from 'node:path'
import { SealpostError } from '../../../core/errors.js'
import type { Deps } from '../../deps.js'
import type { Prompts } from '../../terminal/prompts.js'
import { exampleOf, type NewTarget, newTarget } from './target.js'

/** Where each source looks, unless a person says otherwise. */
export const usualPaths: Readonly<Record<string, string>> = {
  dotenvx: 'secrets/.env.{environment}',
  dotenv: 'secrets/.env.{environment}',
  env: 'SECRETS_{ENVIRONMENT}',
}

const simpleName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/

/** What is wrong with the name of an owner or an environment; undefined where nothing is. */
function nameComplaint(name: string): string | undefined {
  return simpleName.test(name) ? undefined : 'letters, digits, dots, dashes and underscores, 63 at most'
}

/** What is wrong with a list of environments; undefined where nothing is. */
export function environmentsComplaint(names: readonly string[]): string | undefined {
  const twice = names.find((name, index) => names.indexOf(name) < index)
  const wrong = names.map(nameComplaint).find((complaint) => complaint !== undefined)
  return wrong ?? (twice === undefined ? undefined : `${twice} is named twice`)
}

/** Asks whose entries these are. */
export function askOwner(prompts: Prompts, cwd: string): Promise<string> {
  const folder = basename(cwd)
  return prompts.text('Who owns these entries? (a team or a project)', {
    ...(nameComplaint(folder) === undefined ? { suggested: folder } : { example: 'acme-platform' }),
    complaint: nameComplaint,
  })
}

/** Asks which environments the source has. */
export async function askEnvironments(prompts: Prompts): Promise<string[]> {
  const split = (answer: string) => answer.split(',').map((name) => name.trim())
  const answer = await prompts.text('Which environments does the source have?', {
    suggested: 'preview, production',
    complaint: (text) => environmentsComplaint(split(text)),
  })
  return split(answer)
}

/** Asks for the source and where its files are. */
export async function askSource(prompts: Prompts, deps: Pick<Deps, 'sources'>): Promise<{ use: string; path: string }> {
  const kinds = Object.keys(deps.sources)
  // the encrypted files come first: they can be committed
  const sorted = [...kinds.filter((kind) => kind === 'dotenvx'), ...kinds.filter((kind) => kind !== 'dotenvx')]
  const use = await prompts.choose(
    'Where do the values come from?',
    sorted.map((kind) => ({ value: kind, label: kind })),
  )
  return { use, path: await askPath(prompts, use) }
}

/** Asks where the files of a source are. */
export function askPath(prompts: Prompts, use: string): Promise<string> {
  return prompts.text(use === 'env' ? 'Which variable holds an environment as JSON?' : 'Where are its files?', {
    suggested: usualPaths[use] ?? 'secrets/.env.{environment}',
    complaint: (text) => (text === '' ? 'something is needed here' : undefined),
  })
}

/** Asks for targets, one after the other, and for the place of each environment there. */
export async function askTargets(
  prompts: Prompts,
  environments: readonly string[],
  deps: Pick<Deps, 'targets'>,
): Promise<NewTarget[]> {
  const targets: NewTarget[] = []
  do {
    const kinds = Object.keys(deps.targets).map((kind) => ({ value: kind, label: kind }))
    const use = await prompts.choose('Which kind of target?', kinds)
    targets.push(
      await askTarget(
        prompts,
        use,
        environments,
        deps,
        targets.map(({ name }) => name),
      ),
    )
  } while (await prompts.confirm('One more target?'))
  return targets
}

async function askTarget(
  prompts: Prompts,
  use: string,
  environments: readonly string[],
  deps: Pick<Deps, 'targets'>,
  taken: readonly string[],
): Promise<NewTarget> {
  for (;;) {
    const address = await prompts.text('Which one?', {
      example: exampleOf(use),
      complaint: (text) => (text === '' ? `write ${exampleOf(use)}` : undefined),
    })
    const text = address.startsWith(`${use}:`) ? address : `${use}:${address}`
    const target = await newTarget(text, environments, deps.targets, taken).catch((thrown: unknown) => {
      if (thrown instanceof SealpostError && thrown.code === 'usage') return undefined
      throw thrown
    })
    if (target === undefined) continue
    const places: NewTarget['places'][number][] = []
    for (const place of target.places) places.push({ ...place, place: await askPlace(prompts, target, place) })
    return { ...target, places }
  }
}

function askPlace(
  prompts: Prompts,
  target: NewTarget,
  { environment, place, choices }: NewTarget['places'][number],
): Promise<string | undefined> {
  const sorted = [...new Set([...(place === undefined ? [] : [place]), ...choices])]
  return prompts.choose(`Where at ${target.name} do the values of ${environment} go?`, [
    ...sorted.map((one) => ({ value: one, label: one })),
    { value: undefined, label: 'nowhere' },
  ])
}
