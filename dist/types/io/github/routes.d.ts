import type { Endpoints } from '@octokit/types';
/**
 * GitHub's routes and what each takes, by GitHub's own description of its API. A ref or a path, which may hold slashes, is
 * spelled `{+ref}` and given in its segments: as `{ref}` it would be one segment, with `%2F` in it.
 */
type Routes = {
    [R in keyof Endpoints as R extends `${infer Above}/{${Last<R>}}` ? `${Above}/{+${Last<R>}}` : R]: Segmented<Endpoints[R]['parameters'], Last<R>>;
};
/** The parameter with slashes that a route ends in. */
type Last<R> = R extends `${string}/{ref}` ? 'ref' : R extends `${string}/{path}` ? 'path' : never;
type Segmented<P, Name> = {
    readonly [N in keyof P]: N extends Name ? readonly string[] : P[N];
};
/** A path that is put together elsewhere, encoded already. */
type Computed = `${'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'} {+path}`;
/** Method and address of a request, `GET /repos/{owner}/{repo}`, as an RFC 6570 template. */
export type Route = keyof Routes | Computed;
type InPath<R> = R extends `${string}{${infer Name}}${infer After}` ? (Name extends `+${infer Bare}` ? Bare : Name) | InPath<After> : never;
/** What stands in the address of a route: the names in its path, for a GET its query too. */
export type ParametersOf<R extends Route> = R extends keyof Routes ? R extends `GET ${string}` ? Routes[R] : Pick<Routes[R], InPath<R> & keyof Routes[R]> : {
    readonly path: string;
};
/** What a route takes as its body. */
export type JsonOf<R extends Route> = R extends keyof Routes ? Omit<Routes[R], InPath<R>> : object;
/** `owner/name` as routes take it. */
export declare function repositoryOf(fullName: string): {
    readonly owner: string;
    readonly repo: string;
};
/** Parameters as Octokit takes them. Its own way to spread segments, `{/ref*}`, joins them by commas. */
export declare function addressOf(parameters: object): Readonly<Record<string, unknown>>;
export {};
