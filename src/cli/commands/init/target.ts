import type { Access } from '../../../core/access.js'
import { SealpostError } from '../../../core/errors.js'
import { nearest } from '../../../core/suggest.js'
import type { TargetList } from '../../../core/target.js'
import { exampleOf, nameFor, wordsOf } from './address.js'
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
    readonly choices: readonly string[]
  }[]
  readonly access: Access
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
  const { capabilities, setup } = (await load()).target
  const words = wordsOf(rest.join(':'), setup)
  if (words === undefined)
    throw new SealpostError('usage', `"${text}" does not name a target`, { hint: `Write ${exampleOf(use, setup)}.` })
  const inPlace = (word: string) => setup?.inPlace?.includes(word) ?? false
  return {
    name: nameFor(use, setup, words, taken),
    use,
    settings: Object.fromEntries(Object.entries(words).filter(([word]) => !inPlace(word))),
    places: environments.map((environment) => {
      const namesake = capabilities.places.some(({ place }) => place === environment)
      const meant = namesake ? environment : setup?.place(environment, words)
      return {
        environment,
        place: meant === undefined ? undefined : placeText(meant),
        choices: capabilities.places.map(({ place }) =>
          filled(place, environment, (word) => (inPlace(word) ? words[word] : undefined)),
        ),
      }
    }),
    access: capabilities.access,
  }
}

/** A place of the vocabulary with the environment's name, or a word of the address, where it asks for one. */
function filled(place: string, environment: string, given: (word: string) => string | undefined): string {
  return place
    .replace(/^\{ (\w+): [\w-]+ \}$/, (_, word: string) => `{ ${word}: ${scalar(given(word) ?? environment)} }`)
    .replace(/<\w+>/, environment)
}
