import type { Stage, TargetWorld, ValueAddress } from '../../src/conformance/index.js'
import type { Form } from '../../src/core/address.js'
import { secondary } from '../../src/simulators/github/rate-limit.js'
import { startGithub } from '../../src/simulators/github/simulator.js'
import { target } from '../../src/targets/github/target.js'
import { asking } from './asking.js'
import { troubleAt, vendorClock } from './trouble.js'

const organization = 'acme'
const repository = `${organization}/shop`
const environment = 'production'
const below = `/repos/${repository}`

/** A repository with one environment, whose rules stand beside its secrets and variables. */
export const github = githubWorld({
  target,
  settings: { repository },
  places: ['actions', { environment }],
  spellings: [{ settings: { repository: repository.toUpperCase() }, place: 'actions', of: 0 }],
  elsewhere: { settings: { repository: `${organization}/docs` }, place: 'actions' },
})

/** Secrets of an organisation, each with the repositories that may use it. Neither place has readable values. */
export const githubOrganization = githubWorld({
  target: {
    ...target,
    capabilities: { ...target.capabilities, forms: { ...target.capabilities.forms, public: false } },
  },
  settings: { organization },
  places: ['dependabot', 'codespaces'],
  spellings: [{ settings: { organization: organization.toUpperCase() }, place: 'codespaces', of: 1 }],
  elsewhere: { settings: { organization: 'globex' }, place: 'codespaces' },
})

type Side = Pick<Stage, 'target' | 'settings' | 'places' | 'spellings' | 'elsewhere'>

function githubWorld(side: Side): TargetWorld {
  return { start: () => start(side) }
}

async function start({ target, settings, places, ...written }: Side): Promise<Stage> {
  const clock = vendorClock()
  const simulator = await startGithub({
    repositories: [{ name: repository, environments: [environment] }, { name: `${organization}/docs` }],
    organizations: [organization, 'globex'],
    now: clock.now,
  })
  simulator.plantEnvironment(repository, environment, 5)
  const ask = asking(simulator)
  const forms: Form[] = target.capabilities.forms.public === false ? ['secret'] : ['secret', 'public']
  // only an organisation says of each secret who may use it
  const audience =
    'organization' in settings
      ? ({ visibility: 'selected', selected: [simulator.repositoryId(repository)] } as const)
      : {}
  const { order, calm, requests } = troubleAt(simulator, {
    unauthorized: { status: 401, body: { message: 'Bad credentials' } },
    forbidden: { status: 403, body: { message: 'Resource not accessible by personal access token' } },
    missing: { status: 404, body: { message: 'Not Found' } },
    limited: secondary(1),
    broken: { status: 500, body: { message: 'Server Error' } },
    reject: ({ name }, strike) =>
      strike({
        match: ({ method, path, body }) =>
          method !== 'GET' && (path.endsWith(`/${name}`) || body.includes(JSON.stringify(name))),
        act: { kind: 'answer', answer: { status: 422, body: { message: 'Validation Failed' } } },
      }),
    hide: () => {
      const lists = places.flatMap((place) => forms.map((form) => listOf({ place, form })))
      for (const list of lists) for (const name of simulator.names(list).slice(0, 1)) simulator.hide(list, name)
      return () => {
        for (const list of lists) for (const name of simulator.names(list)) simulator.show(list, name)
      }
    },
  })
  const soon = async () => (await ask('GET', `${below}/actions/secrets/SOON`)).text
  return {
    target,
    settings,
    places,
    ...written,
    endpoint: simulator.url,
    token: simulator.token,
    peek: async (address) => simulator.peek(listOf(address), address.name),
    plant: async (addresses, value) => {
      for (const address of addresses) simulator.plant(listOf(address), address.name, value, audience)
    },
    uproot: async (address) => simulator.uproot(listOf(address), address.name),
    attributes: async (address) => {
      const row = simulator.row(listOf(address), address.name)
      return {
        born: row?.createdAt,
        visibility: row?.visibility,
        selected: row?.selected,
        environment: simulator.environment(repository, environment),
      }
    },
    wait: clock.wait,
    requests,
    order,
    calm,
    attempts: {
      'read a secret back': async () => {
        simulator.plant(`${below}/actions/secrets`, 'HIDDEN', 'never shown')
        const shown = [
          await ask('GET', `${below}/actions/secrets`),
          await ask('GET', `${below}/actions/secrets/HIDDEN`),
        ]
        return shown.every(({ ok, text }) => ok && !text.includes('never shown'))
      },
      'distinguish a manual edit in the same second as our own write': async () => {
        // a second may end between the two edits, so there are a few tries
        for (let attempt = 0; attempt < 5; attempt += 1) {
          simulator.plant(`${below}/actions/secrets`, 'SOON', 'ours')
          const ours = await soon()
          simulator.plant(`${below}/actions/secrets`, 'SOON', 'theirs')
          if ((await soon()) === ours) return true
        }
        return false
      },
      'distinguish a name that was recreated within the same second from the old one': async () => {
        for (let attempt = 0; attempt < 5; attempt += 1) {
          simulator.remake(`${below}/actions/secrets`, 'SOON', 'ours')
          const ours = await soon()
          simulator.remake(`${below}/actions/secrets`, 'SOON', 'theirs')
          if ((await soon()) === ours) return true
        }
        return false
      },
      'refuse to overwrite a secret that was created after the last read': async () => {
        const list = `${below}/actions/secrets`
        const key = JSON.parse((await ask('GET', `${list}/public-key`)).text)
        const sealed = await sealedFor(key.key, 'ours')
        simulator.plant(list, 'TAKEN', 'theirs')
        const { status } = await ask('PUT', `${list}/TAKEN`, { encrypted_value: sealed, key_id: key.key_id })
        return status === 204 && simulator.peek(list, 'TAKEN') === 'ours'
      },
      'write several values in one request': async () => {
        const several = [{ name: 'A', value: 'a' }]
        const tries = [
          await ask('PUT', `${below}/actions/secrets`, several),
          await ask('POST', `${below}/actions/variables`, several),
        ]
        return tries.every(({ ok }) => !ok)
      },
      'store two names that differ only in case': async () => {
        const first = await ask('POST', `${below}/actions/variables`, { name: 'Twin', value: 'one' })
        const second = await ask('POST', `${below}/actions/variables`, { name: 'TWIN', value: 'two' })
        return first.ok && second.status === 409
      },
      'store readable values for Dependabot or Codespaces': async () => {
        const value = { name: 'OPEN', value: 'one' }
        const tries = [
          await ask('POST', `${below}/dependabot/variables`, value),
          await ask('POST', `${below}/codespaces/variables`, value),
        ]
        return tries.every(({ status }) => status === 404)
      },
    },
    close: simulator.close,
  }
}

async function sealedFor(key: string, value: string): Promise<string> {
  const { default: sodium } = await import('libsodium-wrappers')
  await sodium.ready
  return Buffer.from(sodium.crypto_box_seal(value, Buffer.from(key, 'base64'))).toString('base64')
}

function listOf({ place, form }: Pick<ValueAddress, 'place' | 'form'>): string {
  const list = form === 'secret' ? 'secrets' : 'variables'
  if (typeof place === 'object') return `${below}/environments/${environment}/${list}`
  return place === 'actions' ? `${below}/actions/${list}` : `/orgs/${organization}/${place}/${list}`
}
