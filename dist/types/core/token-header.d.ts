/** A scheme of `Authorization` beside `Bearer`. A variable may hold its token with or without it, `FlyV1 fm2_…`. */
export interface TokenScheme {
    /** As the header has it. */
    readonly name: string;
    /** What the tokens begin with that are sent under it. */
    readonly prefixes: readonly string[];
}
/** How a token is sent: `Authorization: Bearer …` by default. */
export interface TokenHeader {
    readonly name: string;
    /** What precedes the token, including the space. */
    readonly before: string;
}
