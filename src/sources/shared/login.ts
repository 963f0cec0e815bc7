/**
 * A token that a login gives, made when it is first wanted and anew once it was refused; many requests that were refused at
 * the same time share one login. A login that failed has failed for all of them.
 * @returns as `SourceOpening.token` wants it
 */
export function tokenOf(logIn: () => Promise<string>): (refused?: string) => Promise<string> {
  let known: Promise<string> | undefined
  let given: string | undefined
  return async (refused) => {
    if (known === undefined || (refused !== undefined && refused === given)) {
      given = undefined
      known = logIn()
    }
    const token = await known
    given = token
    return token
  }
}
