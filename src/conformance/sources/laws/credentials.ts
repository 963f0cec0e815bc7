import { hold, same } from '../../law.js'
import { canary } from '../../values.js'
import { credentialsIn, hides, secretsOf, tellsAll, toldBy } from '../assertions.js'
import { type SourceLaw, sourceLaw } from '../law.js'

/** Laws of what a source is opened with. */
export const credentials: readonly SourceLaw[] = [
  sourceLaw(
    {
      name: 'a credential that is not set is named, and nothing is sent without it',
      why: 'A request without a token was answered with a page for everybody, which read as an empty list.',
      needs: 'credentials',
    },
    async (driver) => {
      const { stage } = driver
      for (const one of stage.environments) await driver.hold(one, { LAW_ONE: canary() })
      const secrets = secretsOf(driver)
      const set = credentialsIn(driver)
      hold(set.length > 0, 'the stage sets none of the credentials that the source declares')
      for (const [name] of set) {
        for (const given of [undefined, '']) {
          const error = await driver.refusal(stage.environments, { env: { [name]: given } })
          hold(toldBy(error).includes(name), `an error does not name ${name}, which is not set`)
          hold(
            error.exit === 64 || (stage.server === undefined && error.exit === 3),
            `${error.code} for a credential that is not set`,
          )
          hides(error, secrets, 'an error about a credential')
        }
      }
      same(driver.sent(), 0, 'requests that were sent without a credential')
    },
  ),
  sourceLaw(
    {
      name: 'an address that is neither https nor loopback gets no request',
      why: 'A token went over the wire in the clear because a variable said http.',
      needs: 'http',
    },
    async (driver) => {
      const { stage } = driver
      for (const one of stage.environments) await driver.hold(one, { LAW_ONE: canary() })
      const addresses = (stage.source.access.endpoints ?? [])
        .flatMap(({ env }) => env)
        .filter((name) => name in stage.env())
      hold(addresses.length > 0, 'the stage sets no variable for an address that the source declares')
      for (const name of addresses) {
        for (const address of ['http://vendor.example', 'ftp://127.0.0.1', 'nonsense']) {
          const before = driver.server.requests().length
          const error = await driver.refusal(stage.environments, { env: { [name]: address } })
          same([error.code, error.exit], ['endpoint', 64], `code and exit for the address ${address}`)
          hold(toldBy(error).includes(name), `an error does not name ${name}`)
          // another address of the source may have been asked rightly, with a login say
          const after = driver.server.requests().slice(before)
          hold(
            after.every(({ login }) => login),
            'values were asked for although an address is none',
          )
        }
      }
    },
  ),
  sourceLaw(
    {
      name: 'a login that fails is an error that says whose, and nothing is read after it',
      why: 'A refused login fell back to reading as nobody, and nobody sees an empty list.',
      needs: 'logins',
    },
    async (driver) => {
      const { server, stage } = driver
      for (const one of stage.environments) await driver.hold(one, { LAW_ONE: canary() })
      const kinds = [
        'unauthorized',
        'forbidden',
        'broken',
        'drop',
        'truncate',
        'nonsense',
        'echo',
        'elsewhere',
      ] as const
      for (const kind of kinds) {
        const before = server.requests().length
        server.order({ kind, on: 'logins' })
        const error = await driver.refusal()
        server.calm()
        tellsAll(driver, error, stage.environments)
        hides(error, [...secretsOf(driver), ...server.issued()], `an error about a login that meets "${kind}"`)
        const reads = server
          .requests()
          .slice(before)
          .filter(({ login }) => !login)
        same(reads.length, 0, `requests after a login that met "${kind}"`)
      }
      same(server.strayed(), 0, 'requests to the host that a redirect leads to')
    },
  ),
  sourceLaw(
    {
      name: 'what a login gives is told as something to hide, and shown nowhere',
      why: 'The token of a login was in no list of secrets, so the log had it.',
      needs: 'logins',
    },
    async (driver) => {
      const { server, stage } = driver
      for (const one of stage.environments) await driver.hold(one, { LAW_ONE: canary() })
      const read = await driver.read()
      hold(server.issued().length > 0, 'no login was asked for a token')
      for (const token of server.issued()) hold(driver.isTold(token), 'nobody was told of the token that a login gave')
      hides(read, server.issued(), 'what was read')
    },
  ),
]
