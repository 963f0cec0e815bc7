/** One comment as a forge shows it. */
export interface Comment {
  /** Grows with each comment. */
  readonly id: number
  readonly body: string
  /** Whoever wrote it, by the name or number that {@link Comments.whoAmI} gives, lower case; '' where the account is gone. */
  readonly author: string
  /** For people. */
  readonly url: string
}

/**
 * The comments of one pull or merge request: the port behind which each forge has an adapter. Every write may throw
 * SealpostError('unconfirmed'): it may have happened, so look before it is tried again.
 */
export interface Comments {
  /** All of them, the oldest first. */
  readonly list: () => Promise<Comment[]>
  /** Undefined where it is gone; so do the two below. */
  readonly get: (id: number) => Promise<Comment | undefined>
  readonly update: (id: number, body: string) => Promise<Comment | undefined>
  readonly remove: (id: number) => Promise<void>
  readonly create: (body: string) => Promise<Comment>
  /** Whom the token speaks for, lower case; '' where the forge does not say. */
  readonly whoAmI: () => Promise<string>
}

/** One issue as a forge shows it. */
export interface Issue {
  readonly number: number
  readonly open: boolean
  readonly body: string
  /** Whoever opened it, as {@link Comment.author}; '' where the account is gone. */
  readonly author: string
  /** For people. */
  readonly url: string
}

/** The issues of one repository. Each call throws a `SealpostError`. */
export interface Issues {
  /** All that an account opened, closed ones too, the oldest first; no pull requests. */
  readonly listOf: (author: string) => Promise<Issue[]>
  readonly create: (title: string, body: string) => Promise<Issue>
  readonly update: (number: number, change: { readonly body?: string; readonly open: boolean }) => Promise<Issue>
}
