import type { TargetWorld, ValueAddress } from '../../src/conformance/index.js'
import { no } from '../../src/simulators/gitlab/rules.js'
import { type GitlabSimulator, startGitlab } from '../../src/simulators/gitlab/simulator.js'
import type { GitlabHolder } from '../../src/simulators/gitlab/store.js'
import { target } from '../../src/targets/gitlab/target.js'
import { asking } from './asking.js'
import { troubleAt, vendorClock } from './trouble.js'

const shop = { kind: 'project', path: 'acme/shop' } as const
const acme = { kind: 'group', path: 'acme' } as const

interface Variety {
  readonly holder: GitlabHolder
  readonly settings: Readonly<Record<string, unknown>>
  readonly spelled: (simulator: GitlabSimulator) => Readonly<Record<string, unknown>>
  readonly elsewhere: Readonly<Record<string, unknown>>
  /** Secrets are masked and hidden. */
  readonly hides: boolean
}

/** A project, whose secrets are masked where that can be done. */
export const gitlab = worldOf({
  holder: shop,
  settings: { project: 'acme/shop' },
  spelled: (simulator) => ({ project: simulator.idOf(shop) }),
  elsewhere: { project: 'acme/docs' },
  hides: false,
})

/** A group on a Premium plan. */
export const gitlabGroup = worldOf({
  holder: acme,
  settings: { group: 'acme' },
  spelled: () => ({ group: 'Acme' }),
  elsewhere: { group: 'globex' },
  hides: false,
})

function worldOf({ holder, settings, spelled, elsewhere }: Variety): TargetWorld {
  return {
    async start() {
      const clock = vendorClock()
      const simulator = await startGitlab({
        now: clock.now,
        holders: [shop, acme, { kind: 'project', path: 'acme/docs' }, { kind: 'group', path: 'globex', plan: 'free' }],
      })
      // that a group has scopes shows in its list, as soon as it has one variable with a scope
      if (holder.kind === 'group') simulator.plant(holder, 'somewhere', 'SCOPED', 'proves it')
      const trouble = troubleAt(simulator, {
        unauthorized: no(401, '401 Unauthorized'),
        forbidden: no(403, '403 Forbidden'),
        missing: no(404, '404 Project Not Found'),
        limited: { status: 429, body: 'Retry later\n', headers: { 'retry-after': '1' } },
        broken: no(500, '500 Internal Server Error'),
        reject: ({ name }, strike) =>
          strike({
            match: ({ method, path, body }) =>
              method !== 'GET' && (path.endsWith(`/${name}`) || body.includes(`"key":${JSON.stringify(name)}`)),
            act: { kind: 'answer', answer: no(400, { value: ['is invalid'] }) },
          }),
        hide: (strike) => {
          // a count larger than the list
          strike({
            match: ({ method }) => method === 'GET',
            act: { kind: 'answer', answer: { status: 200, body: [], headers: { 'x-total': '3', 'x-next-page': '' } } },
          })
          return () => undefined
        },
      })
      const scope = ({ place }: Pick<ValueAddress, 'place'>) => String(place)

      return {
        target,
        settings,
        places: ['production', 'review/*', '*'],
        spellings: [{ settings: spelled(simulator), place: 'production', of: 0 }],
        elsewhere: { settings: elsewhere, place: 'production' },

        endpoint: simulator.url,
        token: simulator.token,
        peek: async (address) => simulator.peek(holder, scope(address), address.name),
        plant: async (addresses, value) => {
          for (const address of addresses) {
            const { form, name } = address
            const more = { masked: form === 'secret' && value.length >= 8, protected: true, raw: true }
            const beside = { ...more, variable_type: 'file', description: `about ${name}` } as const
            simulator.plant(holder, scope(address), name, { value, ...beside })
          }
        },
        uproot: async (address) => simulator.uproot(holder, scope(address), address.name),
        attributes: async (address) => simulator.look(holder, scope(address), address.name) ?? null,
        wait: clock.wait,
        ...trouble,
        attempts: attemptsAt(simulator),
        close: simulator.close,
      }
    },
  }
}

/** What other tools are told when they try what the target says cannot be done. */
function attemptsAt(simulator: GitlabSimulator): Record<string, () => Promise<boolean>> {
  const ask = asking(simulator)
  const at = '/projects/acme%2Fshop/variables'
  const hide = (key: string) => ask('POST', at, { key, value: 'never-shown', masked_and_hidden: true, raw: true })
  const look = async () => (await ask('GET', at)).text
  return {
    'return the value of a hidden variable': async () => {
      const made = await hide('HIDDEN')
      const shown = [made, await ask('GET', at), await ask('GET', `${at}/HIDDEN`)]
      return shown.every(({ ok, text }) => ok && !text.includes('never-shown'))
    },
    'hide an existing variable': async () => {
      await ask('POST', at, { key: 'SEEN', value: 'shown-to-all' })
      await ask('PUT', `${at}/SEEN`, { masked_and_hidden: true, hidden: true })
      return (await look()).includes('shown-to-all')
    },
    'make a hidden variable visible again': async () => {
      await hide('HIDDEN')
      await ask('PUT', `${at}/HIDDEN`, { hidden: false, masked_and_hidden: false })
      return !(await ask('PUT', `${at}/HIDDEN`, { masked: false })).ok && !(await look()).includes('never-shown')
    },
    'mask a value that is short, has spaces or more than one line': async () => {
      const said = await Promise.all(
        ['short', 'two words', 'two\nlines'].map((value, index) =>
          ask('POST', at, { key: `MASKED_${index}`, value, masked: true, raw: true }),
        ),
      )
      return said.every(({ status }) => status === 400)
    },
    'provide a version stamp: manual edits of a hidden variable are not detected': async () => {
      await hide('HIDDEN')
      const before = await look()
      await ask('PUT', `${at}/HIDDEN`, { value: 'something-else' })
      return before === (await look()) && simulator.peek(shop, '*', 'HIDDEN') === 'something-else'
    },
    'distinguish a recreated name from the old one: removals rely on its value, or on the ledger alone': async () => {
      await ask('POST', at, { key: 'ANEW', value: 'one' })
      const before = await look()
      await ask('DELETE', `${at}/ANEW`)
      await ask('POST', at, { key: 'ANEW', value: 'one' })
      return before === (await look())
    },
    'write several values in one request': async () => {
      const rows = ['ONE', 'TWO'].map((key) => ({ key, value: 'some value' }))
      return !(await ask('POST', at, rows)).ok && !(await ask('POST', at, { variables: rows })).ok
    },
    'store a group variable for one environment on the Free plan, or report that it did not': async () => {
      const body = { key: 'WIDE', value: 'for production', environment_scope: 'production' }
      const made = await ask('POST', '/groups/globex/variables', body)
      return made.status === 201 && simulator.peek({ kind: 'group', path: 'globex' }, '*', 'WIDE') === 'for production'
    },
  }
}
