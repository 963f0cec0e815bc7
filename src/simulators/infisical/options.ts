/** How a simulated project begins, and how it behaves. */
export interface InfisicalOptions {
  /** A token made by hand. */
  readonly token?: string
  readonly project?: string
  /** Slugs; default `dev`, `staging` and `prod`. */
  readonly environments?: readonly string[]
  readonly universal?: { readonly clientId: string; readonly clientSecret: string }
  /** A machine identity, and the pipeline's token that it takes. */
  readonly oidc?: { readonly identity: string; readonly jwt: string }
  /** What an old service token gives, whatever is asked for. */
  readonly scope?: { readonly environment: string; readonly path: string }
  /** Whether values of the asked folder that may not be read are shown as hidden; else the list is refused. Default yes. */
  readonly masks?: boolean
  /** Requests in a minute; none are refused where absent. */
  readonly budget?: number
  /** ms since the epoch; default `Date.now`. */
  readonly now?: () => number
}
