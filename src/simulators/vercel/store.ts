import type { VercelProject } from './project.js'
import { filled, isCustom, type PlantedRow, reach, type VercelRow, withoutBranch } from './row.js'
import { conflict, forcesSensitive, frozen, type Held, type Outcome, objectionTo, refusal } from './row-rules.js'

type Body = Readonly<Record<string, unknown>>

/** The rows of one project and the rules that the vendor holds them to. */
export class VercelRows {
  /** What the project is at present: renamings and transfers put another one in its place. */
  project: VercelProject
  readonly #now: () => number
  /** Names whose value is refused, for no reason that a client could know before. */
  readonly refused = new Set<string>()
  /** Whether an upsert leaves the type of a row as it is. */
  keepsTypes = false
  #rows: VercelRow[] = []

  constructor(project: VercelProject, now: () => number) {
    this.project = project
    this.#now = now
    for (const row of project.rows ?? []) this.plant(row)
  }

  get all(): readonly VercelRow[] {
    return this.#rows
  }

  /** POST of one row. Upsert takes over a row of exactly the same places; any other overlap is a conflict. */
  create(body: Body, upsert: boolean): Outcome {
    const at = this.#now()
    const asked = filled({ ...(body as unknown as PlantedRow), configurationId: null }, at)
    const same = this.#rows.find((row) => row.key === asked.key && reach(row) === reach(asked))
    const mixed =
      forcesSensitive(this.project) &&
      asked.target.includes('development') &&
      (asked.target.length > 1 || isCustom(asked))
    if (mixed)
      return {
        refused: refusal(asked, 'BAD_REQUEST', 'A variable for development needs to stand alone.', this.project),
      }
    const forced = this.#forced(asked)
    const made = this.keepsTypes && same ? { ...forced, type: same.type } : forced
    const refused =
      objectionTo(made, same, this.#held) ??
      (same && (upsert ? frozen(same, made) : conflict(made, same, this.project)))
    if (refused) return { refused }
    // what an upsert does not mention is gone: only identity and birth stay
    return this.#keep(same ? { ...made, id: same.id, createdAt: same.createdAt } : made)
  }

  /** PATCH by id. What is not mentioned stays. */
  edit(id: string, body: Body): Outcome | undefined {
    const row = this.#rows.find((one) => one.id === id)
    if (row === undefined) return undefined
    const { gitBranch, ...rest } = body
    const next: VercelRow = { ...row, ...rest, updatedAt: this.#now() }
    const moved: VercelRow =
      gitBranch === undefined
        ? next
        : gitBranch === null
          ? withoutBranch(next)
          : { ...next, gitBranch: gitBranch as string }
    const forced = rest.type === undefined ? moved : this.#forced(moved)
    const refused = objectionTo(forced, row, this.#held) ?? frozen(row, forced)
    return refused ? { refused } : this.#keep(forced)
  }

  /** DELETE; gives the rows that went. */
  remove(ids: readonly string[]): VercelRow[] {
    const gone = this.#rows.filter((row) => ids.includes(row.id))
    this.#rows = this.#rows.filter((row) => !ids.includes(row.id))
    return gone
  }

  /** An outsider's edit: takes over a row of exactly the same places, no rule is looked at. Gives the row's id. */
  plant(row: PlantedRow): string {
    const made = filled(row, this.#now())
    const same = this.#rows.find((one) => one.id === row.id || (one.key === made.key && reach(one) === reach(made)))
    this.#keep(same ? { ...made, id: same.id, createdAt: same.createdAt } : made)
    return same?.id ?? made.id
  }

  get #held(): Held {
    return { project: this.project, rows: this.#rows, refused: this.refused }
  }

  /** The team's policy turns what is readable into a sensitive variable, in silence (Terraform provider #185). */
  #forced(row: VercelRow): VercelRow {
    const affected = forcesSensitive(this.project) && !row.target.includes('development') && row.type !== 'system'
    return affected ? { ...row, type: 'sensitive' } : row
  }

  #keep(row: VercelRow): Outcome {
    const index = this.#rows.findIndex((one) => one.id === row.id)
    if (index < 0) this.#rows = [...this.#rows, row]
    else this.#rows = this.#rows.map((one) => (one.id === row.id ? row : one))
    return { row }
  }
}
