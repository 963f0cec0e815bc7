import type { Code } from '../../../core/errors.js'
import { hold, same } from '../../law.js'
import { canary } from '../../values.js'
import { hides, secretsOf, tellsAll } from '../assertions.js'
import { holdsExactly, type SourceDriver } from '../driver.js'
import { type SourceLaw, sourceLaw } from '../law.js'
import type { SourceFault } from '../world.js'

/** What a source makes of lasting trouble at its server. */
export const lasting: readonly (readonly [kind: SourceFault['kind'], code: Code])[] = [
  ['unauthorized', 'unauthorized'],
  ['forbidden', 'forbidden'],
  ['missing', 'source-missing'],
  ['limited', 'limited'],
  ['limited-silent', 'limited'],
  ['broken', 'unavailable'],
  ['drop', 'network'],
  ['truncate', 'bad-answer'],
  ['nonsense', 'bad-answer'],
  ['elsewhere', 'redirect'],
]

/** Requests that one reading may cost beyond those of a reading without trouble: all tries of a client, and some. */
const patience = 40

/** Laws of a source that asks a server which has trouble. */
export const trouble: readonly SourceLaw[] = [
  ...lasting.map(([kind, code]) =>
    sourceLaw(
      {
        name: `a request that meets "${kind}" ends the reading, whichever request it is`,
        why: 'A failed page read as the last one; what stood on it was removed at every target.',
        needs: 'http',
      },
      async (driver) => {
        const { server, stage } = driver
        const { requests, values } = await filled(driver)
        for (let after = 0; after < requests; after += 1) {
          const before = server.requests().length
          server.order({ kind, on: 'reads', after })
          const error = await driver.refusal()
          server.calm()
          same(error.code, code, `the code for request ${after + 1} of ${requests}`)
          tellsAll(driver, error, stage.environments)
          hides(error, [...values, ...secretsOf(driver), ...server.issued()], `an error about "${kind}"`)
          hold(server.requests().length - before <= requests + patience, 'a reading that fails asks on and on')
        }
        same(server.strayed(), 0, 'requests to the host that a redirect leads to')
      },
    ),
  ),
  sourceLaw(
    {
      name: 'trouble that passes is waited for, and the reading is whole',
      why: 'One 429, with a time to wait or without, and a nightly run was lost.',
      needs: 'http',
    },
    async (driver) => {
      const { server, stage } = driver
      const { held, requests } = await filled(driver)
      for (const kind of ['limited', 'limited-silent', 'broken', 'drop', 'truncate'] as const) {
        for (const after of [0, requests - 1]) {
          server.order({ kind, on: 'reads', after, times: kind.startsWith('limited') ? 3 : 1 })
          const read = await driver.read()
          server.calm()
          for (const one of stage.environments) holdsExactly(read, one, held)
        }
      }
    },
  ),
  sourceLaw(
    {
      name: 'a server that hangs is given up on in time',
      why: 'A job stood for six hours, and nobody was paged because it had not failed.',
      needs: 'http',
    },
    async (driver) => {
      await filled(driver)
      for (const on of hasLogin(driver) ? (['reads', 'logins'] as const) : (['reads'] as const)) {
        driver.server.order({ kind: 'hang', on })
        const error = await ended(driver.refusal(driver.stage.environments, { timeoutMs: 400 }))
        driver.server.calm()
        same(error.code, 'timeout', 'the code for a server that hangs')
      }
    },
  ),
  sourceLaw(
    {
      name: 'a stop ends the reading at once',
      why: 'A cancelled job went on waiting for its vault until it was killed, with the ledger in hand.',
      needs: 'http',
    },
    async (driver) => {
      await filled(driver)
      driver.server.order({ kind: 'hang' })
      const stop = new AbortController()
      const before = driver.server.requests().length
      const refusal = ended(driver.refusal(driver.stage.environments, { stop: stop.signal }))
      refusal.catch(() => undefined)
      for (let turn = 0; turn < 100 && driver.server.requests().length === before; turn += 1) await shortly()
      stop.abort()
      same((await refusal).code, 'interrupted', 'the code for a reading that was stopped')
      driver.server.calm()
    },
  ),
  sourceLaw(
    {
      name: 'no error shows what was sent, or what the server said',
      why: 'Error bodies that echo the request were logged raw, the token of its header with them.',
      needs: 'http',
    },
    async (driver) => {
      const { server, stage } = driver
      const { requests, values } = await filled(driver)
      for (let after = 0; after < requests; after += 1) {
        server.order({ kind: 'echo', on: 'reads', after })
        const error = await driver.refusal()
        server.calm()
        tellsAll(driver, error, stage.environments)
        hides(error, [...values, ...secretsOf(driver), ...server.issued()], 'an error')
      }
    },
  ),
  sourceLaw(
    {
      name: 'reading changes nothing, and sends nothing that could',
      why: 'A tool that renewed what it read rotated a password in every dry run.',
      needs: 'http',
    },
    async (driver) => {
      const { server, stage } = driver
      await filled(driver)
      const [state, before] = [JSON.stringify(server.state()), server.requests().length]
      await driver.read()
      hold(JSON.stringify(server.state()) === state, 'reading changed what the vendor holds')
      const posts = (stage.source.access.endpoints ?? []).flatMap((one) => one.posts)
      for (const { method } of server.requests().slice(before)) {
        hold(['GET', 'HEAD'].includes(method) || (method === 'POST' && posts.length > 0), `${method} is no way to read`)
      }
    },
  ),
  sourceLaw(
    {
      name: 'a list is read to its last page',
      why: 'Only the first hundred were read, and the rest counted as removed.',
      needs: 'pages',
    },
    async (driver) => {
      const { server, stage } = driver
      const [environment] = stage.environments
      const held = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`LAW_N${index}`, canary()]))
      await driver.hold(environment, held)
      for (const size of [1, 2, 4, 5, 100]) {
        server.pageSize(size)
        holdsExactly(await driver.read([environment]), environment, held)
      }
    },
  ),
  sourceLaw(
    {
      name: 'a list that never ends is an error after so many requests',
      why: 'A cursor that pointed to itself kept a job busy for a day.',
      needs: 'pages',
    },
    async (driver) => {
      const { server, stage } = driver
      await filled(driver)
      const before = server.requests().length
      server.order({ kind: 'endless' })
      const error = await driver.refusal(stage.environments, { timeoutMs: 30_000, mostRequests: 1000 })
      server.calm()
      hold(server.requests().length - before <= 1000, 'more than a thousand pages of one list were asked for')
      hold(error.code !== 'timeout', 'a list that never ends was read until time was over')
      tellsAll(driver, error, stage.environments)
    },
  ),
]

/** Has every environment hold a few values, on more than one page where there are pages. */
async function filled(driver: SourceDriver) {
  const { server, stage } = driver
  const held = { LAW_ONE: canary(), LAW_TWO: canary(), LAW_THREE: canary() }
  for (const one of stage.environments) await driver.hold(one, held)
  server.pageSize(2)
  const before = server.requests().length
  await driver.read()
  const requests = server
    .requests()
    .slice(before)
    .filter(({ login }) => !login).length
  hold(requests > 0, 'reading asks the server for nothing')
  return { held, values: Object.values(held), requests }
}

function hasLogin({ stage }: SourceDriver): boolean {
  return (stage.source.access.endpoints ?? []).some(({ posts }) => posts.some(({ does }) => does === 'login'))
}

function shortly(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10))
}

/** What is settled within some seconds of real time. */
async function ended<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), 30_000)
  })
  const first = await Promise.race([work.then((value) => ({ value })), late])
  clearTimeout(timer)
  hold(first !== undefined, 'the reading went on')
  return first.value
}
