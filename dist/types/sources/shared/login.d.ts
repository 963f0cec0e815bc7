/**
 * A token that a login gives, made when it is first wanted and anew once it was refused; many requests that were refused at
 * the same time share one login. A login that failed has failed for all of them.
 * @returns as `SourceOpening.token` wants it
 */
export declare function tokenOf(logIn: () => Promise<string>): (refused?: string) => Promise<string>;
