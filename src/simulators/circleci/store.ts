/** A context or a project. */
export type CircleciPlace = { readonly context: string } | { readonly project: string }

/** One variable as it is stored. Times are ms since the epoch. */
export interface StoredVariable {
  readonly value: string
  readonly created: number
  readonly updated: number
}

/** A context or a project with its variables, in the order in which they were made. */
export interface StoredPlace {
  readonly kind: 'context' | 'project'
  readonly id: string
  /** The name of a context, the slug of a project. */
  name: string
  readonly variables: Map<string, StoredVariable>
  /** What restricts a context; no request about variables changes it. */
  restrictions: readonly { readonly type: string; readonly value: string }[]
}

/** The contexts and projects of one organisation. @param now the simulator's clock, ms since the epoch */
export function circleciStore(contexts: readonly string[], projects: readonly string[], now: () => number) {
  let made = 0
  const make = (kind: StoredPlace['kind'], name: string): StoredPlace => {
    made += 1
    const id = `${kind === 'context' ? 'c0c0c0c0' : 'b0b0b0b0'}-0000-4000-8000-${made.toString(16).padStart(12, '0')}`
    return { kind, id, name, variables: new Map(), restrictions: [] }
  }
  let places = [...contexts.map((name) => make('context', name)), ...projects.map((name) => make('project', name))]

  function at(place: CircleciPlace): StoredPlace {
    const found = 'context' in place ? context(place.context) : project(place.project)
    if (found === undefined) throw new Error(`no such place: ${JSON.stringify(place)}`)
    return found
  }
  const context = (called: string) =>
    places.find(({ kind, id, name }) => kind === 'context' && (id === called.toLowerCase() || name === called))
  const project = (slug: string) => places.find(({ kind, name }) => kind === 'project' && name === usual(slug))

  return {
    at,
    contextById: (id: string) => places.find((one) => one.kind === 'context' && one.id === id.toLowerCase()),
    contexts: () => places.filter(({ kind }) => kind === 'context'),
    project,
    /** Another context of a name that is taken, as it can be in two organisations. */
    addContext: (name: string): string => {
      const one = make('context', name)
      places = [...places, one]
      return one.id
    },
    /** Stamps never stand still, however fast somebody writes. */
    put({ variables }: StoredPlace, name: string, value: string): StoredVariable {
      const old = variables.get(name)
      const updated = Math.max(now(), (old?.updated ?? 0) + 1)
      const variable = { value, created: old?.created ?? updated, updated }
      variables.set(name, variable)
      return variable
    },
    rename(place: CircleciPlace, to: string): void {
      at(place).name = to
    },
    /** Deletes it with its variables and makes another one of its name. */
    remake(place: CircleciPlace): void {
      const old = at(place)
      places = places.map((one) => (one === old ? make(one.kind, one.name) : one))
    },
  }
}

/** What a simulated organisation holds. */
export type CircleciStore = ReturnType<typeof circleciStore>

/** `github/…` and `gh/…` are one, as `bitbucket/…` and `bb/…` are. */
function usual(slug: string): string {
  return slug.replace(/^github\//, 'gh/').replace(/^bitbucket\//, 'bb/')
}
