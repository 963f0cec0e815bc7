/** How a store is logged in to, and out of. */
export interface Login {
    /** @returns a token, which has been told as something that must not be shown */
    readonly logIn: () => Promise<string>;
    /** Takes a token back. */
    readonly logOut: (token: string) => Promise<unknown>;
}
/** A login that is made with the first request. */
export interface Session {
    /** For `SourceOpening.token`: a token that was refused is replaced by a new login. */
    readonly token: (refused?: string) => Promise<string>;
    /** Takes back every token that was given. Never throws: what stays ends by itself soon. */
    readonly end: () => Promise<void>;
}
/** Nothing is sent until the first token is asked for. */
export declare function openSession({ logIn, logOut }: Login): Session;
