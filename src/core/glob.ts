/** Whether a name is taken in. */
export type NameTest = (name: string) => boolean

/**
 * Whether a list of globs takes a name in: at least one plain glob fits it, and none that begins with `!` does.
 * The order of the list is of no importance, and a list of nothing but `!` globs takes in nothing. In a glob `*`
 * stands for any run of characters, also an empty one, and `?` for exactly one; everything else stands for itself,
 * in its own case. Where many names are held against one list, `globTest` is the way.
 */
export function matches(globs: readonly string[], name: string): boolean {
  return (
    globs.some((glob) => !glob.startsWith('!') && fits(glob, name)) &&
    !globs.some((glob) => glob.startsWith('!') && fits(glob.slice(1), name))
  )
}

/**
 * The same question for many names: the list is gone through once. A name costs a look-up for whole names, one for each
 * length of what globs begin or end with, and a comparison with those globs that begin or end as it does.
 */
export function globTest(globs: readonly string[]): NameTest {
  const takesIn = anyOf(globs.filter((glob) => !glob.startsWith('!')))
  const leavesOut = anyOf(globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)))
  return (name) => takesIn(name) && !leavesOut(name)
}

/** The same, with the glob that takes a name in: the first of the list. Undefined where the name is not taken in. */
export function globFinder(globs: readonly string[]): (name: string) => string | undefined {
  const order = new Map([...globs.entries()].reverse().map(([at, glob]) => [glob, at]))
  const candidates = bucketsOf(globs.filter((glob) => !glob.startsWith('!')))
  const takesIn = globTest(globs)
  return (name) => {
    let first: string | undefined
    if (!takesIn(name)) return undefined
    for (const bucket of candidates(name))
      for (const glob of bucket)
        if (first === undefined || isBefore(glob, first)) first = fits(glob, name) ? glob : first
    return first
  }

  function isBefore(one: string, other: string): boolean {
    return (order.get(one) as number) < (order.get(other) as number)
  }
}

const wild = /[*?]/

/** What a glob begins with that is fixed: all of it where it has no `*` and no `?`. */
export function beginningOf(glob: string): string {
  const end = glob.search(wild)
  return end < 0 ? glob : glob.slice(0, end)
}

/** So many characters of what is fixed inside of a glob tell it from most others. */
const insideLength = 3
/** So many globs are held against a name one by one. */
const few = 8

/** Whether any of the globs fits, none of which begins with `!`. */
function anyOf(globs: readonly string[]): NameTest {
  if (globs.includes('*')) return () => true
  const candidates = bucketsOf(globs)
  return (name) => {
    for (const bucket of candidates(name)) if (bucket.some((glob) => fits(glob, name))) return true
    return false
  }
}

/** Lists of the globs that alone may fit a name. */
function bucketsOf(globs: readonly string[]): (name: string) => Iterable<readonly string[]> {
  const whole = new Set(globs.filter((glob) => !wild.test(glob)))
  const open = [...new Set(globs)].filter((glob) => wild.test(glob))
  const beginnings = bucketed(open, beginningOf)
  const endings = bucketed(beginnings.rest, (glob) => glob.split(wild).at(-1) as string)
  // a few are compared sooner than a name is taken apart
  const insides = bucketed(endings.rest, (glob) =>
    endings.rest.length > few ? longestIn(glob).slice(0, insideLength) : '',
  )
  return function* (name) {
    if (whole.has(name)) yield [name]
    for (const length of beginnings.lengths) yield beginnings.byFixed.get(name.slice(0, length)) ?? []
    for (const length of endings.lengths)
      if (length <= name.length) yield endings.byFixed.get(name.slice(name.length - length)) ?? []
    for (const key of piecesIn(name, insides.lengths)) yield insides.byFixed.get(key) ?? []
    yield insides.rest
  }
}

/** What of a glob is fixed in one piece, the longest of them. */
function longestIn(glob: string): string {
  return glob.split(wild).reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '')
}

/** Each piece of a name that has one of these lengths, once. */
function piecesIn(name: string, lengths: readonly number[]): Set<string> {
  const pieces = new Set<string>()
  for (const length of lengths)
    for (let at = 0; at + length <= name.length; at += 1) pieces.add(name.slice(at, at + length))
  return pieces
}

/** Globs by what is fixed in them. */
interface Buckets {
  readonly byFixed: ReadonlyMap<string, readonly string[]>
  /** How long what is fixed is: each length once. */
  readonly lengths: readonly number[]
  /** Globs in which nothing is. */
  readonly rest: readonly string[]
}

function bucketed(globs: readonly string[], fixedIn: (glob: string) => string): Buckets {
  const byFixed = new Map<string, string[]>()
  const rest: string[] = []
  for (const glob of globs) {
    const fixed = fixedIn(glob)
    const same = fixed === '' ? rest : byFixed.get(fixed)
    if (same === undefined) byFixed.set(fixed, [glob])
    else same.push(glob)
  }
  return { byFixed, rest, lengths: [...new Set([...byFixed.keys()].map((fixed) => fixed.length))] }
}

/**
 * Compares character by character and on a mismatch lets the latest `*` swallow one more. Earlier stars never need
 * another try, so the work stays below glob length × name length whatever the input: no regular expression could be
 * trusted with a stranger's glob.
 */
function fits(glob: string, name: string): boolean {
  let at = 0
  let star = -1
  let swallowedTo = 0
  for (let index = 0; index < name.length; ) {
    if (glob[at] === '*') {
      star = at
      swallowedTo = index
      at += 1
    } else if (glob[at] === '?' || glob[at] === name[index]) {
      at += 1
      index += 1
    } else if (star >= 0) {
      swallowedTo += 1
      index = swallowedTo
      at = star + 1
    } else return false
  }
  while (glob[at] === '*') at += 1
  return at === glob.length
}
