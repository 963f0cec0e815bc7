import * as z from 'zod/mini'
import { bounds } from '../../core/bounds.js'
import { SealpostError } from '../../core/errors.js'
import { nothingFound } from '../../core/project-files.js'
import type { ProgramEnd } from '../../core/runtime.js'
import type { Source, SourceIo } from '../../core/source.js'
import type { SourceValue } from '../../core/value.js'
import { documentValues } from '../shared/document-values.js'
import { requirePlaceholder } from '../shared/placeholder.js'

const settings = z.strictObject({
  argv: z.array(z.string()).check(
    z.minLength(1),
    z.refine((argv) => argv[0] !== '', 'must begin with a program'),
    z.describe(
      'The program and its arguments. {environment} is replaced with the environment. No shell is involved: nothing is ' +
        'expanded, and quotes are part of the text.',
    ),
  ),
  format: z._default(
    z.enum(['json', 'dotenv']).check(z.describe('The format of its standard output: a JSON object, or `.env` text.')),
    'json',
  ),
  env: z._default(
    z
      .array(z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of a variable')))
      .check(z.describe('Names of the variables to pass to it, besides PATH and HOME. It gets no others.')),
    [],
  ),
})

type Settings = z.output<typeof settings>

/** A program that is started for each environment, and writes its values. */
export const source: Source<Settings> = {
  id: 'exec',
  api: 1,
  config: { settings },
  access: {
    env: [
      { name: 'PATH', means: 'Where to find the program; passed on to it.', secret: false },
      { name: 'HOME', means: 'Passed on to the program.', secret: false },
    ],
    anyVariable: true,
    starts: true,
  },
  setup: {
    label: 'the output of your own program',
    where: {
      setting: 'argv',
      question: 'Which program, with which arguments? {environment} is replaced with the environment.',
      usual: './print-secrets {environment}',
      list: true,
    },
    givesAll: true,
    next: ({ first }) => [
      `Make \`${first}\` print a JSON object of names and values, and list the variables that it needs under \`source.env\`.`,
    ],
    detect: nothingFound,
  },
  async read({ environments, settings, folder, io }) {
    requirePlaceholder('argv', settings.argv.join('\n'), '{environment}', environments)
    const env = environmentOf(settings, io)
    const all = new Map<string, Map<string, SourceValue>>()
    for (const environment of environments) {
      const [program = '', ...rest] = settings.argv.map((one) => one.replaceAll('{environment}', () => environment))
      const end = await io.run({ argv: [program, ...rest], env, folder, mostBytes: bounds.sourceBytes })
      const shown = `exec:${environment}`
      all.set(environment, await documentValues(outputOf(end, shown), settings.format, shown))
    }
    return all
  },
  versions: 'none',
  // what it writes stands in no file
  async editedNames() {
    return new Map()
  },
}

/**
 * What the program gets of the environment; whatever was named is told as something to hide.
 * @throws SealpostError('token-missing') for a variable that is named and not set
 */
function environmentOf({ env }: Settings, io: SourceIo): Record<string, string> {
  const found: Record<string, string> = {}
  for (const name of ['PATH', 'HOME']) {
    const text = io.variable(name)
    if (text !== undefined) found[name] = text
  }
  for (const name of env) {
    const text = io.variable(name)
    if (text === undefined || text === '') {
      throw new SealpostError('token-missing', `${name}, which the program needs, is not set`, {
        hint: 'Nothing was started or written. Set it, or remove it from `source.env`.',
      })
    }
    if (found[name] === undefined) io.redact(text, name)
    found[name] = text
  }
  return found
}

/** @throws SealpostError 'source…' where the program did not end well or wrote nothing; what it wrote is never quoted */
function outputOf({ status, output, isTooMuch, errorBytes }: ProgramEnd, where: string): Uint8Array {
  const refused = (message: string, hint: string) =>
    new SealpostError('source', message, { where, hint: `Nothing was written. ${hint}` })
  if (isTooMuch) {
    const most = `${bounds.sourceBytes / 1024 / 1024} MiB`
    throw refused(`the program wrote more than ${most}, the limit`, 'Make it print names and values only.')
  }
  if (status !== 0) {
    const how = status === undefined ? 'was ended by a signal' : `ended with status ${status}`
    const told =
      errorBytes === 0
        ? 'nothing to standard error'
        : `${errorBytes} bytes to standard error (not shown, because it may contain values)`
    throw refused(`the program ${how}, and wrote ${told}`, 'Run it manually to see why.')
  }
  if (output.length === 0) {
    throw new SealpostError('source-missing', 'the program wrote nothing', {
      where,
      hint: 'Nothing was written. An environment without values is `{}`, or a comment.',
    })
  }
  return output
}
