/** What a store keeps: texts that it does not look into, and a tag that changes whenever they do. */
export interface Shelf {
  /** Page name (the config target's name) → text. */
  readonly pages: ReadonlyMap<string, string>
  /** The text that remembers the pages' generations; undefined where there never was one. */
  readonly anchor: string | undefined
  /** Names this state of the shelf; empty where nothing was ever written. */
  readonly tag: string
}

/** Why a write happens, for stores that keep a history. */
export interface Note {
  readonly run: string
  readonly step: 'pending' | 'written'
  readonly target: string
  /** Names whose entries change. */
  readonly names: readonly string[]
  /** Hash of the plan that is carried out; empty where there is none. */
  readonly plan: string
}

/** A shelf on its way into the store. */
export interface NextShelf extends Omit<Shelf, 'anchor'> {
  /** Makes the anchor for pages, which may be newer than ours where they are not ours. */
  readonly anchorOf: (pages: ReadonlyMap<string, string>) => string
}

/**
 * Where a ledger lives. Whatever `write` returns from is durable; it changes nothing unless the shelf is still as
 * `tag` says (compare-and-swap).
 */
export interface Store {
  /** How a person finds it. */
  readonly where: string
  read(): Promise<Shelf>
  /** @returns the new tag. @throws SealpostError('ledger-moved') where somebody else wrote meanwhile */
  write(shelf: NextShelf, note: Note): Promise<string>
  /**
   * Takes the exclusive right to apply to some config targets (to all where none is named); what it returns gives it
   * back. A store may take more than it was asked for.
   * @throws SealpostError('ledger-busy') where another run has it
   */
  lease(run: string, targets: readonly string[]): Promise<() => Promise<void>>
}
