import { tokenOf } from './login.js'

/** How a store is logged in to, and out of. */
export interface Login {
  /** @returns a token, which has been told as something that must not be shown */
  readonly logIn: () => Promise<string>
  /** Takes a token back. */
  readonly logOut: (token: string) => Promise<unknown>
}

/** A login that is made with the first request. */
export interface Session {
  /** For `SourceOpening.token`: a token that was refused is replaced by a new login. */
  readonly token: (refused?: string) => Promise<string>
  /** Takes back every token that was given. Never throws: what stays ends by itself soon. */
  readonly end: () => Promise<void>
}

/** How long a logout may keep a run, ms: the values are read by then. */
const longestLogoutMs = 5000

/** Nothing is sent until the first token is asked for. */
export function openSession({ logIn, logOut }: Login): Session {
  const given: string[] = []
  const token = tokenOf(async () => {
    const one = await logIn()
    given.push(one)
    return one
  })
  return {
    token,
    async end() {
      const over = Promise.allSettled(given.map((one) => logOut(one)))
      let timer: ReturnType<typeof setTimeout> | undefined
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, longestLogoutMs)
      })
      await Promise.race([over, late])
      clearTimeout(timer)
    },
  }
}
