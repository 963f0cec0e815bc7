/** What a contract is made of: checks that are told one by one, of which a broken one does not stop the next. */
export interface Checks {
  readonly check: (name: string, attempt: () => Promise<void>) => Promise<void>
  /** Counts and tells something that went wrong outside of a check. */
  readonly fail: (name: string, thrown: unknown) => void
  /** How many failed so far. */
  readonly failures: () => number
}

/** Begins to count. */
export function openChecks(): Checks {
  let failures = 0
  const fail = (name: string, thrown: unknown) => {
    failures += 1
    say(`FAILED  ${name}: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
  return {
    async check(name, attempt) {
      try {
        await attempt()
        say(`ok      ${name}`)
      } catch (thrown) {
        fail(name, thrown)
      }
    },
    fail,
    failures: () => failures,
  }
}

/** One line for whoever reads along. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** @throws unless both are the same as JSON */
export function same(what: string, found: unknown, wanted: unknown): void {
  const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)]
  if (is !== should) throw new Error(`${what} is ${is}, not ${should}`)
}

/** @throws unless the text has the part in it */
export function has(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`no ${part} in: ${text.slice(0, 600)}`)
}
