/** How a store is logged in to, and out of. */
export interface Login {
  /** @returns a token, which has been told as something that must not be shown */
  readonly logIn: () => Promise<string>
  /** Takes a token back. */
  readonly logOut: (token: string) => Promise<unknown>
}

/** A login that is made with the first request. */
export interface Session {
  /** For {@link SourceOpening.token}: a token that was refused is replaced by a new login. */
  readonly token: (refused?: string) => Promise<string>
  /** Takes back every token that was given. Never throws: what stays ends by itself soon. */
  readonly end: () => Promise<void>
}

/** How long a logout may keep a run, ms: the values are read by then. */
const longestLogoutMs = 5000

/** Nothing is sent until the first token is asked for. */
export function openSession({ logIn, logOut }: Login): Session {
  const given: string[] = []
  let known: Promise<string> | undefined
  const newToken = async () => {
    const token = await logIn()
    given.push(token)
    return token
  }
  return {
    token(refused) {
      if (refused !== undefined) known = undefined
      known ??= newToken()
      return known
    },
    async end() {
      const over = Promise.allSettled(given.map((token) => logOut(token)))
      let timer: ReturnType<typeof setTimeout> | undefined
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, longestLogoutMs)
      })
      await Promise.race([over, late])
      clearTimeout(timer)
    },
  }
}
