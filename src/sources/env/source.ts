import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import { nothingFound } from '../../core/project-files.js'
import { Secret } from '../../core/secret.js'
import type { Source, SourceIo } from '../../core/source.js'
import type { SourceValue } from '../../core/value.js'
import { requirePlaceholder, variableName } from '../shared/placeholder.js'
import { parseFlatJson } from './flat-json.js'

const variable = z.string().check(z.regex(/^(?:\w|\{ENVIRONMENT\}|\{NAME\})+$/, 'must be the name of a variable'))

const settings = z
  .strictObject({
    names: z.optional(
      z
        .array(z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of a variable')))
        .check(z.minLength(1), z.describe('Names of the values; each is one environment variable.')),
    ),
    variable: z._default(
      variable.check(
        z.regex(/\{NAME\}/, 'must contain {NAME}'),
        z.describe(
          'The variable for a value: {NAME} is replaced with its name, {ENVIRONMENT} with the environment in upper case.',
        ),
      ),
      '{NAME}',
    ),
    json: z.optional(
      variable.check(
        z.describe(
          'A variable with a JSON object of strings, such as toJSON(secrets) of GitHub. Each target then needs a list of ' +
            '`secrets`, with no entry that begins with * or ?.',
        ),
      ),
    ),
  })
  .check(
    z.refine(({ names, json }) => names !== undefined || json !== undefined, {
      error: 'needs either `names`, the variables to read, or `json`, one variable with all values',
    }),
  )

type Settings = z.output<typeof settings>

/** Variables of the process: each named in the config, or all of them in one variable as a JSON object. */
export const source: Source<Settings> = {
  id: 'env',
  api: 1,
  config: { settings },
  access: { env: [], anyVariable: true },
  setup: {
    label: 'environment variables of the process',
    where: {
      setting: 'json',
      question: 'Which variable contains an environment as JSON?',
      usual: 'SECRETS_{ENVIRONMENT}',
    },
    givesAll: true,
    next: ({ pattern }) => [
      `Put a JSON object of the values into the variable ${pattern}, and list its names under \`secrets\` of each target.`,
    ],
    detect: nothingFound,
  },
  async read({ environments, settings: { names, variable, json }, io }) {
    if (names !== undefined) requirePlaceholder('variable', variable, '{ENVIRONMENT}', environments)
    if (json !== undefined) requirePlaceholder('json', json, '{ENVIRONMENT}', environments)
    return new Map(
      environments.map((environment) => {
        const values = new Map<string, SourceValue>()
        const add = (name: string, value: string, from: string, more: Pick<SourceValue, 'unasked'>) => {
          const at = `environment variable ${from}`
          const before = values.get(name)?.at
          if (before !== undefined)
            throw new SealpostError('source-duplicate', `${name} is also in ${before}`, { where: at })
          values.set(name, { secret: secretOf(value, at), at, ...quotesKept(value), ...more })
        }
        for (const name of names ?? []) {
          const from = filled(variable, environment).replaceAll('{NAME}', name)
          add(name, variableOf(from, io), from, {})
        }
        if (json !== undefined) {
          const from = filled(json, environment)
          const members = parseFlatJson(variableOf(from, io), `environment variable ${from}`)
          for (const [name, value] of members) add(name, value, from, { unasked: true })
        }
        return [environment, values]
      }),
    )
  },
  versions: 'none',
  // a variable of the process has one version
  async editedNames() {
    return new Map()
  },
}

function filled(pattern: string, environment: string): string {
  return pattern.replaceAll('{ENVIRONMENT}', variableName(environment))
}

function variableOf(name: string, io: Pick<SourceIo, 'variable'>): string {
  const value = io.variable(name)
  if (value !== undefined) return value
  throw new SealpostError('source-missing', 'the variable is not set', {
    where: `environment variable ${name}`,
    hint: 'Nothing was written. Set the variable, or correct `source`.',
  })
}

/** Quotes that a shell would have taken off, and that `docker run --env-file` hands on. */
function quotesKept(value: string): Pick<SourceValue, 'doubts'> {
  return /^(['"])[^'"]*\1$/.test(value) ? { doubts: ['kept-quotes'] } : {}
}

function secretOf(value: string, where: string): Secret {
  try {
    return new Secret(value)
  } catch (thrown) {
    throw thrown instanceof SealpostError ? thrown.placed(where) : thrown
  }
}
