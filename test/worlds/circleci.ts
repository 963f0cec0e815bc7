import type { TargetWorld, ValueAddress } from '../../src/conformance/index.js'
import { no } from '../../src/simulators/circleci/routes.js'
import { startCircleci } from '../../src/simulators/circleci/simulator.js'
import { target } from '../../src/targets/circleci/target.js'
import { asking } from './asking.js'
import { troubleAt, vendorClock } from './trouble.js'

/** A context and a project of one organisation. */
export const circleci: TargetWorld = {
  async start() {
    const clock = vendorClock()
    const simulator = await startCircleci({ now: clock.now, projects: ['gh/acme/shop', 'gh/acme/docs'] })
    const context = { context: 'deploy' }
    const project = { project: 'gh/acme/shop' }
    simulator.restrict(context, 'project', simulator.idOf(project))
    const at = ({ place }: Pick<ValueAddress, 'place'>) => (place === 'context' ? context : project)
    const ask = asking(simulator)
    const inContext = `/context/${simulator.idOf(context)}/environment-variable`
    const inProject = '/project/gh/acme/shop/envvar'
    const trouble = troubleAt(simulator, {
      unauthorized: no(401, 'You must log in first.'),
      forbidden: no(403, 'Permission denied'),
      missing: no(404, 'Not found'),
      limited: { ...no(429, 'Rate limit exceeded.'), headers: { 'retry-after': '1' } },
      broken: no(500, 'Internal server error.'),
      reject: ({ name }, strike) =>
        strike({
          match: ({ method, path, body }) =>
            method !== 'GET' && (path.endsWith(`/${name}`) || body.includes(`"name":${JSON.stringify(name)}`)),
          act: { kind: 'answer', answer: no(400, 'Invalid input') },
        }),
      hide: (strike) => {
        strike({
          match: ({ method }) => method === 'GET',
          act: { kind: 'answer', answer: no(500, 'Internal server error.') },
        })
        return () => undefined
      },
    })
    const settings = { context: simulator.idOf(context), organization: 'gh/acme', ...project }
    return {
      target,
      settings,
      places: ['context', 'project'],
      spellings: [
        { settings: { context: 'deploy', organization: 'gh/acme' }, place: 'context', of: 0 },
        { settings: { context: 'deploy', organization: simulator.organization.id }, place: 'context', of: 0 },
        { settings: { project: 'github/acme/shop' }, place: 'project', of: 1 },
      ],
      elsewhere: { settings: { project: 'gh/acme/docs' }, place: 'project' },
      endpoint: simulator.url,
      token: simulator.token,
      peek: async (address) => simulator.peek(at(address), address.name),
      plant: async (addresses, value) => {
        for (const address of addresses) simulator.plant(at(address), address.name, value)
      },
      uproot: async (address) => simulator.uproot(at(address), address.name),
      attributes: async (address) => simulator.restrictions(at(address)),
      wait: clock.wait,
      ...trouble,
      attempts: {
        'return a value, except the last four characters in a project': async () => {
          simulator.plant(context, 'HIDDEN', 'never shown')
          simulator.plant(project, 'HIDDEN', 'never shown')
          const shown = [
            await ask('GET', inContext),
            await ask('GET', inProject),
            await ask('GET', `${inProject}/HIDDEN`),
          ]
          return (
            shown.every(({ ok, text }) => ok && !text.includes('never')) && shown[2]?.text.includes('xxxxhown') === true
          )
        },
        'provide a version stamp in a project: manual edits of a variable are not detected': async () => {
          simulator.plant(project, 'EDITED', 'one and the same end')
          const before = await ask('GET', inProject)
          await clock.wait(60_000)
          simulator.plant(project, 'EDITED', 'another with that same end')
          return before.text === (await ask('GET', inProject)).text
        },
        'refuse to overwrite, or report that it did: a name created between the last read and the write is replaced':
          async () => {
            const [first, second] = ['one', 'two'].map((value) => ({ name: 'RACED', value }))
            const made = await ask('POST', inProject, first)
            const replaced = await ask('POST', inProject, second)
            return made.status === replaced.status && simulator.peek(project, 'RACED') === 'two'
          },
        'write several values in one request': async () => {
          const rows = ['ONE', 'TWO'].map((name) => ({ name, value: 'x' }))
          return !(await ask('POST', inProject, rows)).ok && !(await ask('PUT', inContext, { ONE: 'x' })).ok
        },
        'store a readable value': async () => {
          await ask('POST', inProject, { name: 'OPEN', value: 'for everybody to read', readable: true })
          return !(await ask('GET', `${inProject}/OPEN`)).text.includes('everybody')
        },
      },
      close: simulator.close,
    }
  },
}
