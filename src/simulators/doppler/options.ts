/** One secret of a config. */
export interface DopplerSecret {
  readonly raw: string
  readonly visibility: 'masked' | 'unmasked' | 'restricted'
}

/** How a simulated workplace begins, and how it behaves. */
export interface DopplerOptions {
  /** A token made by hand. */
  readonly token?: string
  /** Whose that is; a person is shown no value that is restricted. Default a service account. */
  readonly kind?: 'service' | 'person'
  /** The one config that the token reads, as with a service token; all where absent. */
  readonly only?: string
  readonly project?: string
  /** Default `dev`, `stg` and `prd`. */
  readonly configs?: readonly string[]
  /** An identity of a service account, and the pipeline's token that it takes. */
  readonly identity?: { readonly id: string; readonly jwt: string }
  /** Requests in a minute; none are refused where absent. */
  readonly budget?: number
  /** Whether lists of the log carry diffs. Documents differ; default yes. */
  readonly diffs?: boolean
  /** ms since the epoch; default `Date.now`. */
  readonly now?: () => number
}
