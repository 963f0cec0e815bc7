/** What all traffic of one token at one host waits for, whoever sends it. ms since the epoch. */
export interface Gate {
  /** No request before this. */
  closedUntil: number
  /** When the last write was sent, or was over. */
  lastWrite: number
}

/** The gate of a token at a host. */
export type Gates = (host: string, token: string) => Gate

/** A gate that nobody has come through yet. */
export function openGate(): Gate {
  return { closedUntil: 0, lastWrite: Number.NEGATIVE_INFINITY }
}

/** Gates of one run: those who share a token at a host share its gate, however many wires they have. */
export function gatesOfRun(): Gates {
  const known = new Map<string, Gate>()
  return (host, token) => {
    const name = `${host} ${token}`
    const gate = known.get(name) ?? openGate()
    known.set(name, gate)
    return gate
  }
}
