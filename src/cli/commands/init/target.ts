import type { Access } from '../../../core/access.js'
import { SealpostError } from '../../../core/errors.js'
import type { FoundName, FoundTarget } from '../../../core/setup.js'
import { nearest } from '../../../core/suggest.js'
import type { Target, TargetList } from '../../../core/target.js'
import { exampleOf, freeName, nameFor, wordsOf } from './address.js'
import { placeText, scalar } from './scalar.js'

/** A target as `init` will write it. Places are YAML. */
export interface NewTarget {
  readonly name: string
  readonly use: string
  readonly settings: Readonly<Record<string, string>>
  readonly places: readonly {
    readonly environment: string
    /** Undefined where nothing follows from the environment's name: a person has to choose. */
    readonly place: string | undefined
    /** What there is to choose from. */
    readonly choices: readonly PlaceChoice[]
  }[]
  /** The names that go there; none stands for all. */
  readonly names: readonly FoundName[]
  /** The file that tells of it; undefined where a person named it. */
  readonly at: string | undefined
  readonly access: Access
}

/** A place that an environment could go to, as YAML, and what it is. */
export interface PlaceChoice {
  readonly place: string
  readonly means: string
}

/** What a target is called already, and what a person or a file says of it. */
interface Named {
  readonly use: string
  readonly words: Readonly<Record<string, string>>
  readonly taken: readonly string[]
  /** What the files of the project tell, where they do. */
  readonly found?: FoundTarget
}

/**
 * Reads `kind:address` and finds a place for each environment. An environment goes to its namesake among the places, or
 * to what its name must mean at this kind of target; anything else is left for a person to choose.
 * @throws SealpostError('usage')
 */
export async function newTarget(
  text: string,
  environments: readonly string[],
  targets: TargetList,
  taken: readonly string[],
): Promise<NewTarget> {
  const [use = '', ...rest] = text.split(':')
  const load = Object.hasOwn(targets, use) ? targets[use] : undefined
  if (load === undefined) {
    const near = nearest(use, Object.keys(targets))
    throw new SealpostError('usage', `there is no kind of target "${use}"`, {
      hint: near === undefined ? `Kinds: ${Object.keys(targets).join(', ')}.` : `Did you mean ${near}?`,
    })
  }
  const { target } = await load()
  const words = wordsOf(rest.join(':'), target.setup)
  if (words === undefined) {
    const hint = `Write ${exampleOf(use, target.setup)}.`
    throw new SealpostError('usage', `"${text}" does not name a target`, { hint })
  }
  return targetOf(target, { use, words, taken }, environments)
}

/** A target of a kind, with a place for each environment: as the files of the project say, or as its name says. */
export function targetOf(
  { capabilities, setup }: Pick<Target, 'capabilities' | 'setup'>,
  { use, words, taken, found }: Named,
  environments: readonly string[],
): NewTarget {
  const vocabulary = capabilities.places.filter(({ place }) => setup?.hasPlace(place, words) ?? true)
  const inPlace = (word: string) => setup?.inPlace?.includes(word) ?? false
  const isNamed = (environment: string) => vocabulary.some(({ place }) => place === environment)
  const placeOf = (environment: string) => {
    if (found !== undefined && found.places.size > 0) return found.places.get(environment)
    return isNamed(environment) ? environment : setup?.place(environment, words)
  }
  return {
    name: found === undefined ? nameFor(use, setup, words, taken) : freeName(found.called, use, taken),
    use,
    settings: Object.fromEntries(Object.entries(words).filter(([word]) => !inPlace(word))),
    places: environments.map((environment) => {
      const meant = placeOf(environment)
      return {
        environment,
        place: meant === undefined ? undefined : placeText(meant),
        choices: vocabulary.map(({ place, means }) => ({
          place: filled(place, environment, (word) => (inPlace(word) ? words[word] : undefined)),
          means,
        })),
      }
    }),
    names: found?.names ?? [],
    at: found?.at,
    access: capabilities.access,
  }
}

/** A place of the vocabulary with the environment's name, or a word of the address, where it asks for one. */
function filled(place: string, environment: string, given: (word: string) => string | undefined): string {
  return place
    .replace(/^\{ (\w+): [\w-]+ \}$/, (_, word: string) => `{ ${word}: ${scalar(given(word) ?? environment)} }`)
    .replace(/<\w+>/, environment)
}
