import { SealpostError } from '../../../core/errors.js'
import type { ProjectFiles } from '../../../core/project-files.js'
import { nearest } from '../../../core/suggest.js'
import type { LedgerChoice, StoreList } from '../../../io/ledger/store-kind.js'
import { stores as builtIn, usual } from '../../../io/ledger/stores/index.js'
import type { Prompts } from '../../terminal/prompts.js'
import { ledgerLine } from '../ledger/settings.js'

/** What a first config says of the ledger. */
export interface LedgerWords {
  /** `ledger: { use: git, remote: origin }` */
  readonly line: string
  /** What that is, for a person. */
  readonly help: string
  /** Lines for `.gitignore`. */
  readonly ignores: readonly string[]
}

/** A way to keep a ledger, and the kind of store that offers it. */
interface Way extends LedgerChoice {
  readonly use: string
  readonly proposed: Readonly<Record<string, string>>
}

/**
 * Reads `--ledger`: a way to keep a ledger by its id, and behind a colon what it needs to know.
 * @throws SealpostError('usage')
 */
export async function givenLedger(
  text: string,
  project: ProjectFiles,
  stores: StoreList = builtIn,
): Promise<LedgerWords> {
  const ways = await waysOf(stores, project)
  const [id = '', ...rest] = text.split(':')
  const way = ways.find((one) => one.id === id)
  if (way === undefined) {
    const near = nearest(id, idsOf(ways))
    throw new SealpostError('usage', `--ledger: there is no ledger "${id}"`, {
      hint: `Nothing was written. ${near === undefined ? `There are: ${idsOf(ways).join(', ')}.` : `Did you mean ${near}?`}`,
    })
  }
  const said = rest.join(':')
  const [word] = way.words
  const settings = said === '' || word === undefined ? way.proposed : { ...way.proposed, [word.setting]: said }
  const lacks = way.words.find(({ setting }) => settings[setting] === undefined)
  if (lacks !== undefined || (said !== '' && word === undefined)) {
    throw new SealpostError(
      'usage',
      `--ledger ${id} ${lacks === undefined ? 'takes nothing after it' : `is incomplete. ${lacks.question}`}`,
      {
        hint: `Nothing was written. Write --ledger ${id}${lacks === undefined ? '' : `:${lacks.example}`}.`,
      },
    )
  }
  return wordsOf(way, settings)
}

/** Asks where the ledger is to be, and what that way needs to know that the project does not tell. */
export async function askLedger(
  prompts: Prompts,
  project: ProjectFiles,
  stores: StoreList = builtIn,
): Promise<LedgerWords> {
  const all = await waysOf(stores, project)
  const suits = suiting(all)
  // Enter takes what every machine shares, where there is such a thing
  const ways = [...all.filter(({ use }) => use === suits?.use), ...all.filter(({ use }) => use !== suits?.use)]
  const way = await prompts.choose(
    'Where does Sealpost keep its ledger, which remembers what it wrote?',
    ways.map((one) => ({ value: one, label: one.id, hint: one.help })),
  )
  const settings: Record<string, string> = { ...way.proposed }
  for (const { setting, question, example } of way.words) {
    const complaint = (text: string) => (text === '' ? `write ${example}` : undefined)
    settings[setting] ??= await prompts.text(question, { example, complaint })
  }
  return wordsOf(way, settings)
}

/** The way that suits a project: one that every machine shares, where a remote tells of any. */
export async function suitingLedger(project: ProjectFiles, stores: StoreList = builtIn): Promise<LedgerWords> {
  const way = suiting(await waysOf(stores, project))
  if (way === undefined) throw new SealpostError('internal', 'there is no kind of ledger')
  return wordsOf(way, way.proposed)
}

function suiting(ways: readonly Way[]): Way | undefined {
  const shared = [usual.host, usual.remote].flatMap((use) => ways.filter((one) => one.use === use))
  const fit = shared.find(({ proposed }) => Object.keys(proposed).length > 0)
  return fit ?? ways.find((one) => one.use === usual.machine) ?? ways[0]
}

/** Every id that `--ledger` takes. */
export async function ledgerIds(stores: StoreList = builtIn): Promise<string[]> {
  const loaded = await Promise.all(Object.values(stores).map(async (load) => (await load()).store.setup.choices))
  return idsOf(loaded.flat())
}

async function waysOf(stores: StoreList, project: ProjectFiles): Promise<Way[]> {
  const loaded = await Promise.all(
    Object.entries(stores).map(async ([use, load]) => {
      const { choices, propose } = (await load()).store.setup
      const proposed = await propose(project)
      return choices.map((choice) => ({ ...choice, use, proposed }))
    }),
  )
  return loaded.flat()
}

function idsOf(ways: readonly Pick<LedgerChoice, 'id'>[]): string[] {
  return ways.map(({ id }) => id)
}

function wordsOf({ use, help, ignores }: Way, settings: Readonly<Record<string, string>>): LedgerWords {
  return { line: ledgerLine(use, settings), help, ignores }
}
