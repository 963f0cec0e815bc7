import type { Fault, Reached, ValueAddress } from '../../src/conformance/index.js'
import type { Answer, Simulator, Fault as Strike } from '../../src/simulators/server.js'

/** How one vendor answers when something is wrong. */
export interface Vendor {
  readonly unauthorized: Answer
  readonly forbidden: Answer
  readonly missing: Answer
  readonly limited: Answer
  readonly broken: Answer
  /** Whether a request reads; by its method where this is absent. */
  readonly isRead?: (asked: { readonly method: string; readonly operation?: string }) => boolean
  /** Refuses the value of one name: which requests carry it, and what becomes of them. Gives a way to stop it. */
  readonly reject: (address: ValueAddress, strike: (fault: Strike) => void) => void
  /** Shows less than there is, until the function that it returns is called. */
  readonly hide: (strike: (fault: Strike) => void) => () => void
}

const readsByMethod = ({ method }: { readonly method: string }) => method === 'GET' || method === 'HEAD'

/** The suite's faults over a simulator's own, which last as long as `match` says; and what reached the simulator. */
export function troubleAt(simulator: Simulator, vendor: Vendor) {
  const { isRead = readsByMethod } = vendor
  let era = 0
  let undo: (() => void)[] = []

  /** Orders a strike that lasts until calm. */
  function strike({ match, act }: Strike, after = 0): void {
    const mine = era
    let seen = 0
    simulator.order({
      times: Number.POSITIVE_INFINITY,
      match: (ask) => mine === era && (match?.(ask) ?? true) && ++seen > after,
      act,
    })
  }

  return {
    order(fault: Fault): void {
      if (fault.kind === 'reject') vendor.reject(fault.address, strike)
      else if (fault.kind === 'hide') undo.push(vendor.hide(strike))
      else {
        const match: Strike['match'] = (asked) => isRead(asked) === (fault.on === 'reads')
        strike({ match, act: actOf(fault.kind, vendor) }, fault.after)
      }
    },
    calm(): void {
      era += 1
      for (const one of undo) one()
      undo = []
    },
    requests(): Reached {
      const read = simulator.requests.filter(isRead).length
      return { read, write: simulator.requests.length - read }
    },
  }
}

function actOf(kind: Exclude<Fault['kind'], 'reject' | 'hide'>, vendor: Vendor): Strike['act'] {
  if (kind === 'drop' || kind === 'drop-after' || kind === 'truncate') return { kind }
  if (kind === 'echo') return { kind, status: 422 }
  if (kind === 'nonsense') return { kind: 'answer', answer: { status: 200, body: {} } }
  return { kind: 'answer', answer: vendor[kind] }
}

/** A clock that a law can push forward; ms since the epoch. */
export function vendorClock() {
  let pushed = 0
  return {
    now: () => Date.now() + pushed,
    wait: async (ms: number) => {
      pushed += ms
    },
  }
}
