/** One secret of an environment. */
export interface PhaseSecret {
  readonly id: string
  readonly key: string
  readonly value: string
  readonly type: 'secret' | 'sealed' | 'config'
  readonly lifecycle: 'static' | 'rotating'
  readonly tags: readonly string[]
  readonly path: string
  readonly version: number
  readonly createdAt: string
  readonly updatedAt: string
  /** Its value is not given: what an older server, or a proxy, may do to a sealed one. */
  readonly hidden?: boolean
}
