/** What a plan of GitLab gives: below Premium a group keeps no environment scopes. */
export type GitlabPlan = 'free' | 'premium'

/** A project or a group, by its path. */
export interface GitlabHolder {
  readonly kind: 'project' | 'group'
  readonly path: string
}

/** One variable as it is stored. */
export interface StoredVariable {
  readonly key: string
  readonly value: string
  readonly environment_scope: string
  readonly variable_type: 'env_var' | 'file'
  readonly protected: boolean
  readonly masked: boolean
  readonly hidden: boolean
  readonly raw: boolean
  readonly description: string | null
}

/** A project or a group with what is in it. */
export interface StoredHolder {
  readonly kind: GitlabHolder['kind']
  readonly id: number
  path: string
  readonly plan: GitlabPlan
  /** In the order in which they were made. */
  variables: readonly StoredVariable[]
}

/** Projects and groups, numbered as GitLab numbers them: each kind by itself, and no number twice. */
export function gitlabStore(given: readonly (GitlabHolder & { readonly plan?: GitlabPlan })[]) {
  const last = { project: 40, group: 6 }
  const former = new Map<string, StoredHolder>()
  const make = ({ kind, path, plan = 'premium' }: GitlabHolder & { readonly plan?: GitlabPlan }): StoredHolder => ({
    kind,
    id: ++last[kind],
    path,
    plan,
    variables: [],
  })
  let holders = given.map(make)

  function find(kind: string, called: string): StoredHolder | undefined {
    const mine = holders.filter((one) => one.kind === kind)
    return mine.find(({ id, path }) => String(id) === called || path.toLowerCase() === called.toLowerCase())
  }

  function at({ kind, path }: GitlabHolder): StoredHolder {
    const found = find(kind, path)
    if (found === undefined) throw new Error(`no such ${kind}: ${path}`)
    return found
  }

  return {
    find,
    at,
    /** What had a path before it was renamed; GitLab leads a GET there, and no write. */
    formerly: (kind: string, path: string): StoredHolder | undefined => former.get(`${kind} ${path}`),
    rename(holder: GitlabHolder, to: string): void {
      const found = at(holder)
      former.set(`${holder.kind} ${found.path}`, found)
      found.path = to
    },
    /** Deletes it with its variables and makes another one at its path. */
    remake(holder: GitlabHolder): void {
      const old = at(holder)
      holders = holders.map((one) => (one === old ? make({ ...holder, plan: old.plan }) : one))
    },
    /** Puts a variable in the place of the one with its name and environment scope, or behind the others. */
    put(holder: StoredHolder, variable: StoredVariable): void {
      const isIt = same(variable)
      const there = holder.variables.some(isIt)
      holder.variables = there
        ? holder.variables.map((one) => (isIt(one) ? variable : one))
        : [...holder.variables, variable]
    },
    drop(holder: StoredHolder, variable: Pick<StoredVariable, 'key' | 'environment_scope'>): void {
      const isIt = same(variable)
      holder.variables = holder.variables.filter((one) => !isIt(one))
    },
  }
}

/** Everything that a simulated GitLab holds. */
export type GitlabStore = ReturnType<typeof gitlabStore>

function same({ key, environment_scope: scope }: Pick<StoredVariable, 'key' | 'environment_scope'>) {
  return (one: StoredVariable): boolean => one.key === key && one.environment_scope === scope
}
