import { basename } from 'node:path'
import { SealpostError } from '../../../core/errors.js'
import type { SourceList } from '../../../core/source.js'
import type { TargetList } from '../../../core/target.js'
import type { Choice, Prompts } from '../../terminal/prompts.js'
import { exampleOf } from './address.js'
import { sourceSetup } from './source.js'
import { type NewTarget, newTarget } from './target.js'

const simpleName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/

/** Whether an owner or an environment may be called that. */
export function isSimpleName(name: string): boolean {
  return simpleName.test(name)
}

/** What is wrong with the name of an owner or an environment; undefined where nothing is. */
function nameComplaint(name: string): string | undefined {
  return isSimpleName(name) ? undefined : 'use letters, digits, dots, dashes and underscores, at most 63'
}

/** What is wrong with a list of environments; undefined where nothing is. */
export function environmentsComplaint(names: readonly string[]): string | undefined {
  const twice = names.find((name, index) => names.indexOf(name) < index)
  const wrong = names.find((name) => !isSimpleName(name))
  if (wrong !== undefined) return `"${wrong}" is not a valid name: ${nameComplaint(wrong)}`
  return twice === undefined ? undefined : `${twice} is named twice`
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

/** Asks for the source and where the values come from. */
export async function askSource(prompts: Prompts, sources: SourceList): Promise<{ use: string; path: string }> {
  const choices = await Promise.all(
    Object.keys(sources).map(async (use) => choice(use, (await sourceSetup(use, sources)).label)),
  )
  const use = await prompts.choose('Where do the values come from?', choices)
  return { use, path: await askPath(prompts, use, sources) }
}

/** An answer that stands for itself, with a line on what it is where there is one. */
function choice(value: string, hint: string | undefined): Choice<string> {
  return { value, label: value, ...(hint ? { hint } : {}) }
}

/** Asks where the values of a source are. */
export async function askPath(prompts: Prompts, use: string, sources: SourceList): Promise<string> {
  const { question, usual } = (await sourceSetup(use, sources)).where
  return prompts.text(question, {
    suggested: usual,
    complaint: (text) => (text === '' ? 'an answer is required' : undefined),
  })
}

/** Asks for targets, one after the other, and for the place of each environment there. */
export async function askTargets(
  prompts: Prompts,
  environments: readonly string[],
  targets: TargetList,
): Promise<NewTarget[]> {
  const chosen: NewTarget[] = []
  do {
    const kinds = await Promise.all(
      Object.entries(targets).map(async ([kind, load]) => choice(kind, (await load()).target.setup?.label)),
    )
    const use = await prompts.choose('Which kind of target?', kinds)
    const taken = chosen.map(({ name }) => name)
    chosen.push(await askTarget(prompts, use, (text) => newTarget(text, environments, targets, taken), targets))
  } while (await prompts.confirm('One more target?'))
  return chosen
}

async function askTarget(
  prompts: Prompts,
  use: string,
  read: (text: string) => Promise<NewTarget>,
  targets: TargetList,
): Promise<NewTarget> {
  const example = exampleOf(use, (await targets[use]?.())?.target.setup)
  for (;;) {
    const address = await prompts.text('Which one?', {
      example,
      complaint: (text) => (text === '' ? `write ${example}` : undefined),
    })
    const target = await read(address.startsWith(`${use}:`) ? address : `${use}:${address}`).catch(
      (thrown: unknown) => {
        if (thrown instanceof SealpostError && thrown.code === 'usage') return undefined
        throw thrown
      },
    )
    if (target === undefined) continue
    const places: NewTarget['places'][number][] = []
    for (const place of target.places) {
      const taken = places.map((one) => one.place)
      places.push({ ...place, place: await askPlace(prompts, target, { ...place, taken }) })
    }
    return { ...target, places }
  }
}

/** A place takes one environment, so those that are taken are not offered again. */
function askPlace(
  prompts: Prompts,
  target: NewTarget,
  asked: NewTarget['places'][number] & { readonly taken: readonly (string | undefined)[] },
): Promise<string | undefined> {
  const { environment, place, choices, taken } = asked
  const means = new Map(choices.map((one) => [one.place, one.means]))
  const all = [...new Set([...(place === undefined ? [] : [place]), ...means.keys()])]
  const free = all.filter((one) => !taken.includes(one)).map((one) => choice(one, means.get(one)))
  const nowhere = { value: undefined, label: 'nowhere', hint: 'leave this environment out here' }
  // what comes first is taken by whoever only confirms, and what is left over is seldom what was meant
  const isLeftOver = free.length < all.length && (place === undefined || taken.includes(place))
  return prompts.choose<string | undefined>(
    `Where at ${target.name} do the values of ${environment} go?`,
    isLeftOver ? [nowhere, ...free] : [...free, nowhere],
  )
}
