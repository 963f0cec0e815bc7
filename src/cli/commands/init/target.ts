import { SealpostError } from '../../../core/errors.js'
import { nearest } from '../../../core/suggest.js'
import type { Capabilities, TargetList } from '../../../core/target.js'
import { scalar } from './yaml.js'

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
  readonly access: Capabilities['access']
}

/** How one kind of target is named in a few characters. */
interface Kind {
  readonly example: string
  /** The settings that an address stands for; undefined where it does not read as one. */
  readonly settings: (address: readonly string[]) => Record<string, string> | undefined
  /** The place that is meant where an environment has no namesake among the kind's places. */
  readonly place: (environment: string, settings: Readonly<Record<string, string>>) => string | undefined
}

const kinds: Readonly<Record<string, Kind>> = {
  github: {
    example: 'github:acme/shop, or github:acme for an organisation',
    settings: ([owner = '', name, ...more]) => {
      if (more.length > 0) return undefined
      return name === undefined ? { organization: owner } : { repository: `${owner}/${name}` }
    },
    place: (environment, { repository }) =>
      repository === undefined ? undefined : `{ environment: ${scalar(environment)} }`,
  },
  vercel: {
    example: 'vercel:shop-web, or vercel:acme/shop-web for a project of a team',
    settings: (parts) => {
      const [first = '', second, ...more] = parts
      if (more.length > 0) return undefined
      return second === undefined ? { project: first } : { project: second, team: first }
    },
    place: (environment) => `{ custom: ${scalar(environment)} }`,
  },
  netlify: {
    example: 'netlify:acme/SITE-ID',
    settings: pair('account', 'site'),
    place: () => undefined,
  },
  'cloudflare-pages': {
    example: 'cloudflare-pages:ACCOUNT-ID/docs',
    settings: pair('account', 'project'),
    place: () => undefined,
  },
  'cloudflare-workers': {
    example: 'cloudflare-workers:ACCOUNT-ID/edge',
    settings: pair('account', 'script'),
    place: (environment, { script }) =>
      `{ script: ${scalar(environment === 'production' ? `${script}` : `${script}-${environment}`)} }`,
  },
}

function pair(first: string, second: string): Kind['settings'] {
  return (parts) => (parts.length === 2 ? { [first]: parts[0] ?? '', [second]: parts[1] ?? '' } : undefined)
}

/** An address that fits a kind, for a person who has to type one. */
export function exampleOf(use: string): string {
  return known(use)?.example ?? `${use}:setting=text,setting=text`
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
  const address = rest.join(':')
  const kind = known(use)
  const given = address === '' ? undefined : (kind?.settings(address.split('/')) ?? pairs(address))
  if (given === undefined || Object.values(given).includes(''))
    throw new SealpostError('usage', `"${text}" does not name a target`, { hint: `Write ${exampleOf(use)}.` })
  const { capabilities } = (await load()).target
  // a Worker is a place, not a setting
  const { script, ...settings } = given
  return {
    name: nameFor(use, given, taken),
    use,
    settings: script === undefined ? given : settings,
    places: environments.map((environment) => {
      const choices = capabilities.places.map(({ place }) => filled(place, environment, script))
      const namesake = capabilities.places.some(({ place }) => place === environment)
      return { environment, place: namesake ? environment : kind?.place(environment, given), choices }
    }),
    access: capabilities.access,
  }
}

function known(use: string): Kind | undefined {
  return Object.hasOwn(kinds, use) ? kinds[use] : undefined
}

function pairs(address: string): Record<string, string> | undefined {
  const settings = address.split(',').map((part) => part.split('='))
  if (settings.some((part) => part.length !== 2 || !/^[A-Za-z][\w-]*$/.test(part[0] ?? ''))) return undefined
  return Object.fromEntries(settings)
}

/** A place of the vocabulary with the environment's name where it asks for one. */
function filled(place: string, environment: string, script: string | undefined): string {
  return place
    .replace(
      /^\{ (\w+): [\w-]+ \}$/,
      (_, key: string) => `{ ${key}: ${scalar(key === 'script' ? `${script}` : environment)} }`,
    )
    .replace(/<\w+>/, environment)
}

function nameFor(use: string, settings: Readonly<Record<string, string>>, taken: readonly string[]): string {
  const { repository, organization, project, script, account } = settings
  const base = (repository?.split('/')[1] ?? project ?? script ?? organization ?? account ?? use).replace(
    /[^\w.-]/g,
    '-',
  )
  const free = [base, `${base}-${use}`, ...Array.from({ length: taken.length }, (_, index) => `${base}-${index + 2}`)]
  return free.find((name) => !taken.includes(name)) ?? base
}
