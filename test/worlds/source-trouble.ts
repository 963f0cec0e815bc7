import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SourceFault, SourceReached, SourceServer } from '../../src/conformance/index.js'
import type { Answer, Ask, Simulator, Fault as Strike } from '../../src/simulators/server.js'

/** How one vendor answers a source when something is wrong, and how it tells a login. */
export interface SourceVendor {
  readonly isLogin?: (path: string) => boolean
  readonly says: Readonly<Record<'unauthorized' | 'forbidden' | 'missing' | 'limited' | 'broken', Answer>>
  /** A success that is none of the vendor's, where `{}` is one. */
  readonly nonsense?: Answer
  /** Every page says that there is another one, or no longer. */
  readonly endless?: (isEndless: boolean) => void
}

/** Longer than any law waits, ms. */
const ages = 60_000

/** The suite's faults over a simulator's own, what reached it, and a host that redirects lead to. */
export async function sourceTroubleAt(
  simulator: Simulator,
  { isLogin = () => false, says, nonsense = { status: 200, body: {} }, endless }: SourceVendor,
): Promise<Pick<SourceServer, 'order' | 'calm' | 'requests' | 'strayed'> & { close(): Promise<void> }> {
  const reached: SourceReached[] = []
  let last: unknown
  let [era, strayed] = [0, 0]
  const stranger = createServer((_, response) => {
    strayed += 1
    response.end('{}')
  })
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
  const elsewhere = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`

  // never strikes: the first of all faults sees each request as it comes
  simulator.order({
    times: Number.POSITIVE_INFINITY,
    match: (ask) => {
      const { method, path, body, headers } = ask as Ask
      reached.push({ method, path, login: isLogin(path) })
      last = { method, path, body, headers }
      return false
    },
    act: { kind: 'drop' },
  })

  function actOf(kind: SourceFault['kind']): Strike['act'] {
    if (kind === 'drop' || kind === 'truncate') return { kind }
    if (kind === 'hang') return { kind: 'delay', ms: ages }
    if (kind === 'nonsense') return { kind: 'answer', answer: nonsense }
    if (kind === 'elsewhere') return { kind: 'answer', answer: { status: 302, headers: { location: elsewhere } } }
    if (kind === 'limited-silent') return { kind: 'answer', answer: says.limited }
    if (kind === 'limited') return { kind: 'answer', answer: { ...says.limited, headers: { 'retry-after': '1' } } }
    if (kind !== 'echo' && kind !== 'endless') return { kind: 'answer', answer: says[kind] }
    const echo = {
      status: 422,
      get body() {
        return { message: 'invalid', asked: last }
      },
    }
    return { kind: 'answer', answer: echo }
  }

  return {
    order({ kind, on, after = 0, times = Number.POSITIVE_INFINITY }) {
      if (kind === 'endless') {
        endless?.(true)
        return
      }
      const mine = era
      let seen = 0
      simulator.order({
        times,
        match: ({ path }) =>
          mine === era && (on === undefined || isLogin(path) === (on === 'logins')) && ++seen > after,
        act: actOf(kind),
      })
    },
    calm() {
      era += 1
      endless?.(false)
    },
    requests: () => [...reached],
    strayed: () => strayed,
    close: () =>
      new Promise((resolve) => {
        stranger.close(() => resolve())
        stranger.closeAllConnections()
      }),
  }
}
