/** What all traffic of one token at one host waits for, whoever sends it. ms since the epoch. */
export interface TokenLane {
  /** No request before this. */
  closedUntil: number
  /** When the last write was sent, or was over. */
  lastWrite: number
}

/** The gate of a token at a host. */
export type TokenLanes = (host: string, token: string) => TokenLane

/** A gate that nobody has come through yet. */
export function openTokenLane(): TokenLane {
  return { closedUntil: 0, lastWrite: Number.NEGATIVE_INFINITY }
}

/** Gates of one run: those who share a token at a host share its gate, however many wires they have. */
export function tokenLanesOfRun(): TokenLanes {
  const known = new Map<string, TokenLane>()
  return (host, token) => {
    const name = `${host} ${token}`
    const tokenLane = known.get(name) ?? openTokenLane()
    known.set(name, tokenLane)
    return tokenLane
  }
}
