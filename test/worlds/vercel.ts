import type { TargetWorld, ValueAddress } from '../../src/conformance/index.js'
import { startVercel, type VercelRow } from '../../src/simulators/vercel/simulator.js'
import { target } from '../../src/targets/vercel/target.js'
import { asking } from './asking.js'
import { troubleAt, vendorClock } from './trouble.js'

const project = 'shop-web'
const branch = 'next'
const env = `/v10/projects/${project}/env`

/** A project of a personal account: two of its environments, and one branch. */
export const vercel: TargetWorld = {
  async start() {
    const clock = vendorClock()
    const simulator = await startVercel({
      projects: [
        { id: 'prj_shop', name: project, branches: [branch] },
        { id: 'prj_docs', name: 'docs' },
      ],
      now: clock.now,
    })
    const ask = asking(simulator)
    const no = (status: number, code: string, more = {}) => ({
      status,
      body: { error: { code, message: 'No.', ...more } },
    })
    const trouble = troubleAt(simulator, {
      unauthorized: no(403, 'forbidden', { invalidToken: true }),
      forbidden: no(403, 'forbidden'),
      missing: no(404, 'not_found'),
      limited: { ...no(429, 'rate_limited'), headers: { 'retry-after': '1' } },
      broken: no(500, 'internal_server_error'),
      reject: ({ name }) => simulator.refuse(project, name),
      hide: () => {
        simulator.hide(project, 1)
        return () => simulator.hide(project, 0)
      },
    })
    const rowAt = ({ place, name }: ValueAddress) =>
      simulator.rows(project).find((row) => row.key === name && isAt(row, place))
    return {
      target,
      settings: { project },
      places: ['production', 'preview', { branch }],
      spellings: [{ settings: { project: 'prj_shop' }, place: 'preview', of: 1 }],
      elsewhere: { settings: { project: 'docs' }, place: 'preview' },
      endpoint: simulator.url,
      token: simulator.token,
      peek: async (address) => rowAt(address)?.value,
      plant: async (addresses, value) => {
        const [{ name, form, place }] = addresses
        const reach =
          typeof place === 'string'
            ? { target: addresses.map((address) => String(address.place)) }
            : { target: ['preview'], gitBranch: branch }
        const id = rowAt(addresses[0])?.id
        simulator.plant(project, {
          key: name,
          value,
          type: form === 'secret' ? 'sensitive' : 'plain',
          comment: `about ${name}`,
          ...reach,
          ...(id === undefined ? {} : { id }),
        })
      },
      uproot: async ({ place, name }) =>
        simulator.uproot(project, typeof place === 'string' ? place : `preview@${branch}`, name),
      attributes: async (address) => {
        const row = rowAt(address)
        return { type: row?.type, comment: row?.comment, visibility: row?.visibility, branch: row?.gitBranch }
      },
      wait: clock.wait,
      requests: trouble.requests,
      order: trouble.order,
      calm: () => {
        simulator.refuse(project, undefined)
        trouble.calm()
      },
      attempts: {
        'return a sensitive value': async () => {
          const id = simulator.plant(project, { key: 'HIDDEN', value: 'never shown', type: 'sensitive' })
          const shown = [await ask('GET', `${env}?decrypt=true`), await ask('GET', `/v1/projects/${project}/env/${id}`)]
          return shown.every(({ ok, text }) => ok && !text.includes('never shown'))
        },
        'turn a sensitive value into a readable one': async () => {
          const id = simulator.plant(project, { key: 'HIDDEN', value: 'one', type: 'sensitive' })
          return !(await ask('PATCH', `/v9/projects/${project}/env/${id}`, { type: 'plain' })).ok
        },
        'store a sensitive value in development': async () => {
          const row = { key: 'LOCAL', value: 'one', type: 'sensitive', target: ['development'] }
          return !(await ask('POST', env, row)).ok
        },
        'tell before a write whether a branch exists': async () => {
          const shown = await ask('GET', `/v9/projects/${project}`)
          const row = { key: 'LOST', value: 'one', type: 'plain', target: ['preview'], gitBranch: 'no-such-branch' }
          return shown.ok && !shown.text.includes(branch) && !(await ask('POST', env, row)).ok
        },
        'write several values all or nothing': async () => {
          const row = { value: 'one', type: 'plain', target: ['production'] }
          const { status } = await ask('POST', env, [
            { ...row, key: 'GOOD' },
            { ...row, key: 'TZ' },
          ])
          return status === 201 && simulator.peek(project, 'production', 'GOOD') === 'one'
        },
        'overwrite part of a row that spans several environments': async () => {
          simulator.plant(project, { key: 'BOTH', value: 'old', type: 'plain', target: ['production', 'preview'] })
          const row = { key: 'BOTH', value: 'new', type: 'plain', target: ['production'] }
          const { ok } = await ask('POST', `${env}?upsert=true`, row)
          return !ok && simulator.peek(project, 'production', 'BOTH') === 'old'
        },
      },
      close: simulator.close,
    }
  },
}

function isAt(row: VercelRow, place: unknown): boolean {
  return typeof place === 'string'
    ? row.target.includes(place) && row.gitBranch === undefined
    : row.target.includes('preview') && row.gitBranch === branch
}
