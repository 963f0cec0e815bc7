/**
 * Whether a list of globs takes a name in: at least one plain glob fits it, and none that begins with `!` does.
 * The order of the list is of no importance, and a list of nothing but `!` globs takes in nothing. In a glob `*`
 * stands for any run of characters, also an empty one, and `?` for exactly one; everything else stands for itself,
 * in its own case.
 */
export function matches(globs: readonly string[], name: string): boolean {
  return (
    globs.some((glob) => !glob.startsWith('!') && fits(glob, name)) &&
    !globs.some((glob) => glob.startsWith('!') && fits(glob.slice(1), name))
  )
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
