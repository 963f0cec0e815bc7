import { asSealpostError, SealpostError } from '../../core/errors.js'
import { allPages } from '../../vendors/aws/pages.js'
import { knownCode, meaningOf, type Refused, refusalOf } from '../../vendors/aws/refusals.js'
import {
  type Batch,
  batchSize,
  type Failure,
  type FilterBy,
  type Listed,
  type SecretsManager,
  type StoredSecret,
} from './client.js'
import { exactNames, mostFilterValues, nameFilter, type Selection, takes } from './selection.js'

/** The staging label of what a batch gives. */
const current = 'AWSCURRENT'

/** What secrets are gathered with. */
export interface Gathering {
  readonly manager: SecretsManager
  readonly selection: Selection
  /** The staging label of the version that is wanted. */
  readonly stage: string
  /** Says what to do about a secret that a batch does not hold. */
  readonly refused: Refused
}

/**
 * The secrets of one environment, by their whole names, with as few requests as the API has: what begins with a prefix comes
 * by a filter, twenty a page, and nothing is listed before. Tags are listed: a filter takes their beginnings for all of
 * them, and values come without tags.
 * @throws SealpostError 'source…' where a secret is not given, by its name
 */
export async function gather(gathering: Gathering): Promise<Map<string, StoredSecret>> {
  const { selection, stage, manager } = gathering
  const exact = exactNames(selection)
  if (stage !== current) {
    const stored = new Map<string, StoredSecret>()
    for (const name of exact ?? (await listedNames(gathering))) {
      const version = manager.version(name, stage).catch((thrown: unknown) => {
        throw asSealpostError(thrown).placed(`${shownName(name)} (${stage})`)
      })
      stored.set(name, await version)
    }
    return stored
  }
  if (exact !== undefined) return byNames(gathering, exact)
  const filter = Object.keys(selection.tags).length === 0 ? nameFilter(selection) : undefined
  if (filter === undefined) return byNames(gathering, await listedNames(gathering))
  const batches = await allPages('secrets by their names', (token) => manager.filtered({ name: filter }, token))
  const stored = taken(gathering, batches)
  const rest = await byNames(
    gathering,
    [...selection.json.keys()].filter((name) => !stored.has(name)),
  )
  return new Map([...stored, ...rest])
}

async function byNames(gathering: Gathering, names: readonly string[]): Promise<Map<string, StoredSecret>> {
  const batches: Batch[] = []
  for (let at = 0; at < names.length; at += batchSize) {
    batches.push(await gathering.manager.named(names.slice(at, at + batchSize)))
  }
  const stored = taken(gathering, batches)
  const left = names.filter((name) => !stored.has(name))
  if (left.length === 0) return stored
  throw new SealpostError(
    'bad-answer',
    `Secrets Manager returned neither a value nor an error for ${left.length} of ${names.length} secrets`,
  )
}

/** Names of what is selected, JSON secrets included. */
async function listedNames({ manager, selection }: Gathering): Promise<string[]> {
  const by = { ...nameBy(selection), ...tagBy(Object.entries(selection.tags)) }
  const rows = await allPages('list of secrets', (token) => manager.list(by, token))
  return [...new Set([...rows.filter(fits(selection)).map(({ Name }) => Name), ...selection.json.keys()])]
}

function fits(selection: Selection): (row: Listed) => boolean {
  const tags = Object.entries(selection.tags)
  return ({ Name, Tags }) =>
    takes(selection, Name) && tags.every(([key, value]) => Tags?.some((one) => one.Key === key && one.Value === value))
}

/** What of a list is selected, JSON secrets included. */
export function takenRows({ selection }: Pick<Gathering, 'selection'>, rows: readonly Listed[]): Listed[] {
  const isFit = fits(selection)
  return rows.filter((row) => selection.json.has(row.Name) || isFit(row))
}

/** What finds all that is selected, JSON secrets included, and as little else as a filter can say. */
export function listFilter(selection: Selection): FilterBy {
  const json = [...selection.json.keys()]
  const names = selection.listed ? nameFilter(selection) : []
  const all = names === undefined ? [] : [...names, ...json]
  const by = all.length === 0 || all.length > mostFilterValues ? {} : { name: all }
  return json.length > 0 ? by : { ...by, ...tagBy(Object.entries(selection.tags)) }
}

function nameBy(selection: Selection): FilterBy {
  const name = nameFilter(selection)
  return name === undefined ? {} : { name }
}

/** Fewer rows to look at; what a filter cannot hold is left to looking. */
function tagBy(tags: readonly (readonly [string, string])[]): FilterBy {
  const fits = (texts: string[]) => texts.length <= 10 && texts.every((one) => /^[\w :@/+=.-]{1,256}$/.test(one))
  const [keys, values] = [tags.map(([key]) => key), tags.map(([, value]) => value)]
  return {
    ...(tags.length > 0 && fits(keys) ? { 'tag-key': keys } : {}),
    ...(tags.length > 0 && fits(values) ? { 'tag-value': values } : {}),
  }
}

/** What of some batches is selected. A filter also finds what nobody wants, and need not be permitted to read. */
function taken({ selection, refused }: Gathering, batches: readonly Batch[]): Map<string, StoredSecret> {
  const wanted = (name: string) => selection.json.has(name) || takes(selection, name)
  const failures = batches
    .flatMap((batch) => batch.failures)
    .filter(({ SecretId }) => SecretId === undefined || wanted(nameIn(SecretId)))
  const values = batches.flatMap((batch) => batch.values).filter(({ Name }) => wanted(Name))
  if (failures.length > 0) throw partial(failures, values.length, refused)
  return new Map(values.map((one) => [one.Name, one]))
}

/** The name of a secret by its id, which is its name or its ARN; an ARN has a dash and six signs more. */
function nameIn(id: string): string {
  return /^arn:[\w-]+:secretsmanager:[\w-]+:\d+:secret:(.+)-\w{6}$/.exec(id)?.[1] ?? id
}

/** A 200 that holds errors is a list that is not whole. */
function partial(failures: readonly Failure[], given: number, refused: Refused): SealpostError {
  const errors = failures.map(({ ErrorCode, Message }) =>
    refused(
      refusalOf({
        status: 400,
        text: JSON.stringify({ __type: ErrorCode, message: Message }),
        operation: 'GetSecretValue',
      }),
    ),
  )
  const told = failures.map(
    ({ SecretId = '', ErrorCode }) => `${shownName(nameIn(SecretId))} (${knownCode(ErrorCode) ?? 'an error'})`,
  )
  const shown = told.length > 5 ? [...told.slice(0, 5), `${told.length - 5} more`] : told
  const [meaning, ...others] = new Set(failures.map(({ ErrorCode }) => meaningOf(knownCode(ErrorCode))))
  const code =
    others.length === 0 && (meaning === 'source-missing' || meaning === 'source-decrypt') ? meaning : 'source'
  return new SealpostError(
    code,
    `Secrets Manager returned ${given} of ${given + failures.length} secrets, all except ${shown.join(', ')}`,
    {
      hint: errors[0]?.hint,
    },
  )
}

/** The name of a secret as a message may show it. */
function shownName(name: string): string {
  return /^[\w/+=.@-]{1,200}$/.test(name) ? name : 'a secret'
}
