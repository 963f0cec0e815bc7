/**
 * What anybody may expect of Sealpost who has read its promises and knows nothing of its code: for each name of each
 * place, whether the next run must, may or must not write or remove it. Written independently of the engine, from
 * the promises; it looks at the source, at the vendor and at what happened, never at a plan or a ledger.
 */

/** What may be done without asking; `all` of the four together, of which adopt and remove never bring each other. */
export type Allow = 'create' | 'update' | 'adopt' | 'remove' | 'all'

/** must, may (nobody can know after a kill), or must not */
export type Answer = 'must' | 'may' | 'not'

/** The circumstances of a history that do not change within it. */
export interface Circumstances {
  readonly stamps: 'per-value' | 'per-name' | 'none'
  readonly readable: boolean
}

interface Belief {
  /** Whether Sealpost can know that it wrote this name; `begun` where a killed run may have meant to, but did not. */
  ours: 'yes' | 'maybe' | 'begun' | 'no'
  /** What it wrote. */
  wrote: string | undefined
  /** The number of the key it remembers that under. */
  key: number
  /** Somebody else changed, removed or restored it since, as far as a stamp tells. */
  moved: boolean
  /** A killed run may have lost track of the stamp: then an edit need not be noticed. */
  blurred: boolean
  /** Somebody else made it while it may not have been ours. */
  strange: boolean
}

export interface Situation {
  readonly wanted: string | undefined
  readonly there: string | undefined
  readonly allow: Allow
  readonly onDrift: 'restore' | 'report'
  /** The present key; the one before it is at hand as well. */
  readonly key: number
}

interface Expected {
  readonly put: Answer
  readonly remove: Answer
  /** A write would be due, but policy holds it back. */
  readonly held: boolean
  /** Nothing is written, and Sealpost may take down what it saw. */
  readonly noted: boolean
  /** Nothing is written, and nobody can know whether Sealpost takes down what it saw. */
  readonly unclear: boolean
}

const may: Readonly<Record<Allow, string>> = {
  create: 'create',
  update: 'create update',
  adopt: 'create update adopt',
  remove: 'create update remove',
  all: 'create update adopt remove',
}

export function model({ stamps, readable }: Circumstances) {
  const beliefs = new Map<string, Belief>()
  /** Whether what was written is unknown as a whole. */
  let lost: 'yes' | 'maybe' | 'no' = 'no'

  function beliefOf(at: string): Belief {
    const known = beliefs.get(at) ?? {
      ours: 'no',
      wrote: undefined,
      key: 0,
      moved: false,
      blurred: false,
      strange: false,
    }
    beliefs.set(at, known)
    return known
  }

  function expected(at: string, { wanted, there, allow, onDrift, key }: Situation): Expected {
    const one = beliefOf(at)
    const nothing: Expected = { put: 'not', remove: 'not', held: false, noted: false, unclear: false }
    const due = (what: Allow, sure = true): Expected =>
      may[allow].includes(what) ? { ...nothing, put: sure ? 'must' : 'may' } : { ...nothing, held: true }
    if (wanted === undefined) {
      if (there === undefined) return { ...nothing, noted: one.ours !== 'no' }
      if (one.ours === 'no' || one.ours === 'begun' || !may[allow].includes('remove')) return nothing
      // what somebody changed since is not what was written, where that can be seen
      const changed = stamps === 'none' ? readable && there !== one.wrote : one.moved
      if (one.ours === 'yes' && changed && !one.blurred) return nothing
      return { ...nothing, remove: one.ours === 'yes' && !one.blurred ? 'must' : 'may' }
    }
    const drift = (): Expected => (onDrift === 'restore' ? due('update') : { ...nothing, held: true })
    if (there === undefined) {
      if (one.ours === 'no' || one.ours === 'begun' || onDrift === 'restore') return due('create')
      return one.ours === 'yes' ? { ...nothing, held: true } : { ...nothing, put: 'may', held: true }
    }
    if (readable && there === wanted) {
      // that it is equal does not make it ours: to take it over is to adopt it
      if (one.ours !== 'yes' && lost !== 'yes' && !may[allow].includes('adopt'))
        return one.ours === 'no' && lost === 'no' ? nothing : { ...nothing, unclear: true }
      const known = one.ours === 'yes' && one.wrote === wanted && !one.moved && one.key === key
      return { ...nothing, noted: !known }
    }
    if (one.ours === 'maybe' || one.ours === 'begun') return { ...nothing, put: 'may', held: true }
    if (one.ours === 'no') {
      if (lost === 'no') return due('adopt')
      return may[allow].includes('adopt') ? due('adopt') : due('update', lost === 'yes')
    }
    // what a person changed is told before it is overwritten, also where the source changed at the same time
    const restamped = stamps !== 'none' && one.moved
    const forgotten = one.key < key - 1
    const edited = readable && !forgotten ? there !== one.wrote : restamped
    const unclear = one.blurred && (forgotten || !readable)
    const change = (sure = true): Expected => {
      if (onDrift === 'restore' || !(edited || unclear)) return due('update', sure)
      return unclear ? { ...nothing, put: 'may', held: true } : { ...nothing, held: true }
    }
    if (one.wrote !== wanted) return change()
    if (forgotten) return change(!one.blurred)
    if (readable) return drift()
    if (one.moved && stamps !== 'none') return one.blurred ? { ...nothing, put: 'may', held: true } : drift()
    return { ...nothing, noted: one.key !== key }
  }

  return {
    beliefOf,
    expected,
    isLost: () => lost,
    lose() {
      lost = 'yes'
      beliefs.clear()
    },
    /** Nothing tells that there ever was a ledger: whatever is there might be anybody's. */
    forgetAll(there: readonly string[]) {
      lost = 'no'
      beliefs.clear()
      for (const at of there) beliefOf(at).strange = true
    },
    /** Somebody else put or removed a value. */
    touched(at: string, wasThere: boolean) {
      const one = beliefOf(at)
      if (!wasThere && one.ours !== 'yes') one.strange = true
      one.moved = true
      const [, name] = at.split('/')
      if (stamps === 'per-name') for (const [other, its] of beliefs) if (other.split('/')[1] === name) its.moved = true
    },
    /** A run came to its end and wrote these. */
    ended(situations: ReadonlyMap<string, Situation>, wrote: ReadonlySet<string>) {
      const plans = new Map([...situations].map(([at, situation]) => [at, expected(at, situation)]))
      const all = [...plans.values()]
      for (const [at, situation] of situations) {
        const { wanted, there, key } = situation
        const plan = plans.get(at) as Expected
        const one = beliefOf(at)
        const now = wanted !== undefined && (wrote.has(at) || plan.noted)
        if (now)
          beliefs.set(at, {
            ours: 'yes',
            wrote: wanted,
            key,
            moved: plan.noted && !readable && one.moved,
            blurred: one.blurred && !wrote.has(at),
            strange: false,
          })
        if (plan.unclear && one.ours === 'no') one.ours = 'maybe'
        if (wanted === undefined && (wrote.has(at) || there === undefined)) beliefs.delete(at)
        // a recovery goes through what is wanted; what is not may be anybody's when it is over
        else if (wanted === undefined && lost !== 'no') one.strange = true
      }
      const acted = wrote.size > 0 || all.some((plan) => plan.noted)
      const doubt = all.some((plan) => plan.put === 'may' || plan.unclear)
      if (lost !== 'no' && doubt) lost = 'maybe'
      else if (acted && !all.some((plan) => plan.held)) lost = 'no'
    },
    /** A run was killed after it wrote these: whatever else it had a mind to do, it may have noted down. */
    killed(situations: ReadonlyMap<string, Situation>, wrote: ReadonlySet<string>) {
      const names = new Set<string | undefined>()
      for (const [at, situation] of situations) {
        const plan = expected(at, situation)
        if (plan.put === 'not' && plan.remove === 'not' && !plan.noted) continue
        // where a name has one stamp, each write and each removal moves that of the others
        if (plan.put !== 'not' || plan.remove !== 'not') names.add(at.split('/')[1])
        const one = beliefOf(at)
        const never = one.ours === 'no' || one.ours === 'begun'
        one.ours = never && plan.put !== 'not' && !wrote.has(at) ? 'begun' : 'maybe'
      }
      if (stamps === 'per-name') for (const [at, one] of beliefs) if (names.has(at.split('/')[1])) one.blurred = true
      if (lost === 'yes') lost = 'maybe'
    },
  }
}
