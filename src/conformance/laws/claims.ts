import type { Capabilities, FormCapabilities, Limit } from '../../core/target.js'
import { endpointVariables } from '../../io/http/endpoint.js'
import { hold, type Law, law, onStage, same, thrownBy } from '../law.js'
import { holdOf, targetDriverOf } from '../target-driver.js'

/** Laws of what a target says about itself. */
export const claims: readonly Law[] = [
  law(
    'every claim about the vendor says where it was read and when',
    'Capabilities that were guessed from an old page turned out false in practice, and nobody knew where they came from.',
    async ({ target }) => {
      for (const [what, limit] of limitsOf(target.capabilities)) {
        hold(limit.source.trim() !== '', `${what} does not say where it was read`)
        const isDate = /^\d{4}-\d{2}-\d{2}$/.test(limit.verified) && !Number.isNaN(Date.parse(limit.verified))
        hold(isDate, `${what} does not say when it was verified (YYYY-MM-DD)`)
      }
    },
  ),
  law(
    'every claim has a meaning that the engine can work with',
    'A pattern that does not compile or a batch of zero stops every run of everybody.',
    async ({ target }) => {
      const { id, api, capabilities } = target
      hold(/^[a-z][a-z0-9-]*$/.test(id), 'the id of a target is small letters, digits and dashes')
      same(api, 1, 'api')
      hold(capabilities.title.trim() !== '', 'the target has no title')
      checkAccess(capabilities.access)
      for (const form of [capabilities.forms.secret, capabilities.forms.public]) if (form !== false) checkForm(form)
      const { names, batch, pace } = capabilities
      hold(compiled(names.pattern.is)?.test('') === false, 'the pattern of names is none, or takes an empty name')
      hold(
        names.reserved.is.every((glob) => glob !== '' && !glob.startsWith('!')),
        'a reserved name is no plain glob',
      )
      whole(names.maxLength.is, 1, 'names.maxLength')
      whole(batch.is.max, 1, 'batch.max')
      if (capabilities.page !== undefined) whole(capabilities.page.is, 1, 'page')
      whole(capabilities.maxPerScope.is, 1, 'maxPerScope')
      hold(capabilities.maxTotalBytes.is >= 1, 'maxTotalBytes leaves room for nothing')
      for (const [what, ms] of Object.entries({ ...pace, tickMs: capabilities.tickMs })) whole(ms.is, 0, what)
      hold(capabilities.places.length > 0, 'the target names no place')
      for (const { place, means } of capabilities.places) hold(place !== '' && means !== '', 'a place is not explained')
    },
  ),
  law(
    'a config that makes no sense is refused before anything is sent',
    'A typo that is passed over writes to the wrong place, or nowhere, and says nothing.',
    async (stage) => {
      const { settings, place } = stage.target.config
      const stray = { ...stage.settings, 'no-such-key': true }
      hold(!settings.safeParse(stray).success, 'a setting that does not exist is passed over')
      for (const nonsense of [undefined, null, 42, 'text', [], true]) {
        hold(!settings.safeParse(nonsense).success, `settings take ${JSON.stringify(nonsense)}`)
      }
      for (const nonsense of [undefined, null, 42, true, [], '', {}, { 'no-such-key': true }]) {
        const parsed = place.safeParse(nonsense)
        if (!parsed.success) continue
        const error = await thrownBy(() => {
          stage.target.parseScope({ settings: stage.settings, place: parsed.data, form: 'secret' })
        }, 'parseScope')
        same(error?.code, 'config', `the code for the place ${JSON.stringify(nonsense)}`)
      }
      const open = await thrownBy(() => holdOf(stage, stage.places[0], 'public'), 'parseScope')
      const expected = stage.target.capabilities.forms.public === false ? 'config' : undefined
      same(open?.code, expected, 'the code for public values')
      same(stage.requests(), { read: 0, write: 0 }, 'requests that reading a config costs')
    },
  ),
  law(
    'a place has one identity, and no two places share it',
    'Ledger entries and fingerprints hang on it: an identity that moves orphans them, a shared one mixes values up.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      const owners = new Map<string, number>()
      for (const [index, place] of stage.places.entries()) {
        for (const form of driver.forms) {
          const { key } = holdOf(stage, place, form)
          same(holdOf(stage, place, form).key, key, 'the identity of a place, asked for twice')
          same(owners.get(key.uid) ?? index, index, `the place that ${key.uid} stands for`)
          owners.set(key.uid, index)
          hold(key.uid.startsWith(stage.target.id), `${key.uid} does not begin with the target's id`)
          hold(/^[^\p{Cc}]+$/u.test(key.label), 'the label of a place is empty or holds control characters')
          whole(key.maxNames, 1, 'maxNames')
        }
      }
      for (const lane of [...new Set(driver.documents.map((one) => one.key.lane))]) {
        hold(lane.startsWith(stage.target.id), `the lane ${lane} does not begin with the target's id`)
      }
    },
  ),
  {
    name: 'each thing that it cannot do was tried and could not be done',
    why: 'A limit that is believed and not tried outlives the day on which the vendor lifted it.',
    async run(world) {
      const declared = await onStage(world, async ({ target, attempts }) => {
        const cannot = target.capabilities.cannot.map((limit) => limit.is)
        same(Object.keys(attempts).sort(), [...cannot].sort(), 'what is declared and what the world attempts')
        return cannot
      })
      for (const what of declared) {
        await onStage(world, async (stage) => {
          const before = stage.requests()
          const isSo = await stage.attempts[what]?.()
          const { read, write } = stage.requests()
          hold(read + write > before.read + before.write, `"${what}" was not put to the vendor`)
          hold(isSo === true, `it says that it cannot ${what}, but it can`)
        })
      }
    },
  },
]

/** Every limit with the words it is declared under. */
function limitsOf(capabilities: Capabilities): [string, Limit<unknown>][] {
  const found: [string, Limit<unknown>][] = []
  const walk = (at: unknown, path: string) => {
    if (typeof at !== 'object' || at === null) return
    if ('is' in at && 'source' in at && 'verified' in at) found.push([path, at as Limit<unknown>])
    else for (const [key, value] of Object.entries(at)) walk(value, path === '' ? key : `${path}.${key}`)
  }
  walk(capabilities, '')
  return found
}

function checkAccess({ token, login, posts = [], endpoint, permissions, portal }: Capabilities['access']): void {
  const variable = /^[A-Z][A-Z0-9_]*$/
  const credentials =
    login === undefined ? token : login.env.filter(({ secret }) => secret !== false).map(({ name }) => name)
  hold(
    credentials.length > 0 && credentials.every((name) => variable.test(name)),
    'no environment variable for the token',
  )
  hold(login === undefined || token.length === 0, 'a target that logs in takes no token')
  hold(
    posts.every(({ does, path, headers }) => does === 'read' && (path !== '*' || headers !== undefined)),
    'a POST that changes nothing is said so that anything fits it',
  )
  hold(
    endpointVariables(endpoint).every((name) => variable.test(name)),
    'no environment variable for the endpoint',
  )
  for (const url of [endpoint.default, portal]) {
    hold(URL.canParse(url) && new URL(url).protocol === 'https:', `${url} is no https address`)
  }
  hold(!endpoint.default.endsWith('/'), 'the endpoint ends with a slash')
  hold(permissions.length > 0 && permissions.every((line) => line.trim() !== ''), 'no permission is named')
}

function checkForm({ readBack, revision, maxBytes, empty }: FormCapabilities): void {
  hold(['value', 'never', 'unless-sensitive'].includes(readBack.is), 'readBack is none of the three words')
  hold(['per-value', 'per-name', 'none'].includes(revision.is), 'revision is none of the three words')
  whole(maxBytes.is, 1, 'maxBytes')
  hold(typeof empty.is === 'boolean', 'empty is neither true nor false')
}

function compiled(pattern: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`)
  } catch {
    return undefined
  }
}

function whole(number: number, least: number, what: string): void {
  hold(Number.isInteger(number) && number >= least, `${what} is no whole number of at least ${least}`)
}
