import type { Access } from '../src/core/access.js'
import type { Capabilities, FormCapabilities, Limit, Target } from '../src/core/target.js'
import { endpointVariables } from '../src/io/http/endpoint.js'
import { credentialWords, valuesInAWrite } from '../src/render/capabilities.js'
import { table } from './tables.js'

/** The table of the README: what each target can do, a line each. */
export function targetsTable(loaded: readonly Target[]): string {
  const rows = loaded.map(({ id, capabilities }) => {
    const { secret } = capabilities.forms
    return [
      `[\`${id}\`](src/targets/${id}/README.md)`,
      capabilities.places.map(({ place }) => `\`${place}\``).join(', '),
      readBack(secret),
      revision(secret, capabilities),
      valuesInAWrite(capabilities),
      bytes(secret.maxBytes.is),
      { now: 'at once', 'next-run': 'next run', 'next-deploy': 'next deployment' }[capabilities.takesEffect.is],
    ]
  })
  return table(
    [
      'Target',
      'Places',
      'Can read secrets back',
      'Detects drift by',
      'Values per write',
      'Largest value',
      'Takes effect',
    ],
    rows,
  )
}

/** `docs/reference/targets.md`: every claim about every target, without the title. */
export function targetsPage(loaded: readonly Target[]): string {
  const parts = loaded.map(({ id, capabilities }) => {
    const { access, names } = capabilities
    const claims: [string, Limit<unknown>][] = [
      ['Secret: read back', capabilities.forms.secret.readBack],
      ['Secret: stamp', capabilities.forms.secret.revision],
      ['Secret: largest value, bytes', capabilities.forms.secret.maxBytes],
      ['Secret: may be empty', capabilities.forms.secret.empty],
      ...publicClaims(capabilities.forms.public),
      ['Names match', names.pattern],
      ['Names reserved', names.reserved],
      ['Longest name, characters', names.maxLength],
      ['Names in one place', capabilities.maxPerScope],
      ['Names and values of one place together, bytes', capabilities.maxTotalBytes],
      ...(capabilities.page === undefined
        ? []
        : ([['Names that one request shows', capabilities.page]] as [string, Limit<unknown>][])),
      ['One write request', capabilities.batch],
      ['Takes effect', capabilities.takesEffect],
      ['Recommended pause between writes, ms', capabilities.pace.writeGapMs],
      ['Wait when told "too many" without a time, ms', capabilities.pace.unstatedWaitMs],
      ['Resolution of its stamps, ms', capabilities.tickMs],
    ]
    return [
      `## ${capabilities.title}`,
      `In a config: \`use: ${id}\`. ${credentials(access)} Endpoint: ${endpoint(access)}.`,
      `Permissions:\n\n${access.permissions.map((line) => `- ${line}`).join('\n')}`,
      `Places:\n\n${table(
        ['Place', 'What it is'],
        capabilities.places.map(({ place, means }) => [`\`${place}\``, means]),
      )}`,
      table(
        ['What', 'Is', 'Read where', 'When'],
        claims.map(([what, limit]) => [what, shown(limit.is), limit.source, limit.verified]),
      ),
      `What it cannot do, each tried by the conformance suite:\n\n${capabilities.cannot.map((limit) => `- ${limit.is} (${limit.source}, ${limit.verified})`).join('\n')}`,
    ].join('\n\n')
  })
  return `Every line is a claim with its source and the date it was read.\n\n${parts.join('\n\n')}`
}

function credentials(access: Access): string {
  const words = credentialWords(access, (name) => `\`${name}\``)
  return access.login === undefined
    ? `Token: ${words}, created at <${access.portal}>.`
    : `It logs in with ${words}; see <${access.portal}>.`
}

function endpoint({ endpoint, login }: Access): string {
  const variables = endpointVariables(endpoint)
    .map((name) => `\`${name}\``)
    .join(', else ')
  return `${variables}, else ${login === undefined ? '' : 'as in '}\`${endpoint.default}\``
}

function publicClaims(form: FormCapabilities | false): [string, Limit<unknown>][] {
  if (form === false) return []
  return [
    ['Public: read back', form.readBack],
    ['Public: stamp', form.revision],
    ['Public: largest value, bytes', form.maxBytes],
    ['Public: may be empty', form.empty],
  ]
}

function readBack(form: FormCapabilities): string {
  return { value: 'yes', never: 'never', 'unless-sensitive': 'unless sensitive' }[form.readBack.is]
}

function revision(form: FormCapabilities, { tickMs }: Capabilities): string {
  if (form.revision.is === 'none') return 'presence only'
  const tick = tickMs.is >= 1000 ? `${tickMs.is / 1000} s` : `${tickMs.is} ms`
  return `${form.revision.is === 'per-value' ? 'a version stamp per value' : 'a version stamp per name'} (${tick})`
}

function bytes(count: number): string {
  return count % 1024 === 0 ? `${count / 1024} KB` : `${count} bytes`
}

function shown(value: unknown): string {
  if (value === Number.POSITIVE_INFINITY) return 'none known'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((one) => `\`${one}\``).join(' ')
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, one]) => `${name}: ${one}`)
      .join(', ')
  return `\`${String(value)}\``
}
