import * as z from 'zod/mini'
import { usual } from '../ledger/stores/index.js'

/**
 * One of each for all: what is made anew where it could be shared is made at every start. What is shared is described on
 * a copy (`check`), anything else as it is (`register`).
 */
export const text = z.string()
const some = text.check(z.minLength(1))
const simpleName = text.check(
  z.regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/,
    'must begin with a letter or digit, followed by letters, digits, dots, dashes or underscores (at most 63 characters)',
  ),
)
/** Names of variables are in capitals; what else fits the shape of one may be a token that was pasted. */
const tokenVariable = text.check(
  z.regex(
    /^[A-Z_][A-Z0-9_]{0,99}$/,
    'must be the name of an environment variable, in capitals; the config must not contain tokens',
  ),
  z.regex(
    /^(?!SEALPOST_|DOTENV_PRIVATE_KEY)/,
    "must be a variable for a target's token; SEALPOST_… and DOTENV_PRIVATE_KEY… are reserved for keys of the run itself",
  ),
)
/** A list of globs, or of names. */
export const globs = z.array(some)
/** It takes the place of an environment's name, in paths too. */
const nameElsewhere = text.check(
  z.regex(
    /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9 ._/-]{0,126}$/,
    'must begin with a letter or digit, followed by letters, digits, spaces, dots, dashes, underscores or slashes (at most 127 characters, no two dots in a row)',
  ),
)

/** The keys that every block of a source may have, whatever its kind. */
export const sourceKeys = {
  use: some.check(z.describe('A built-in source, or the name of an installed package.')),
  map: z.optional(
    z.record(text, nameElsewhere).register(z.globalRegistry, {
      description: 'Environment → its name in this source, if the two differ.',
    }),
  ),
  compare: z.optional(
    z.enum(['value', 'version']).register(z.globalRegistry, {
      description:
        'How to detect a changed value: `value` reads every value in each run; `version` reads the versions, and ' +
        'the values of an environment only if a version changed.',
    }),
  ),
  optional: z.optional(
    z.boolean().register(z.globalRegistry, {
      description:
        'Whether the source may have no values for an environment. If not, a run that finds none is refused.',
    }),
  ),
}

const sourceBlock = z.looseObject(sourceKeys)

/** The keys that every block of `targets` may have, whatever its kind. */
export const targetKeys = {
  use: some.check(z.describe('The kind of target: a built-in one, or the name of an installed package.')),
  environments: z.record(text, z.unknown()).register(z.globalRegistry, {
    description: 'Source environment → the place, or list of places, that its values are written to.',
  }),
  from: z.optional(
    globs.check(
      z.minLength(1),
      z.describe('Which of several `sources` this target uses, in the order of `layers`. Default: all of them.'),
    ),
  ),
  secrets: z._default(
    globs.check(z.minLength(1), z.describe('Globs of the names to send; a leading `!` excludes names.')),
    ['*'],
  ),
  rename: z._default(
    z.record(some, some).register(z.globalRegistry, { description: 'Name in the source → name at the target.' }),
    {},
  ),
  prefix: z.optional(
    text.check(
      z.regex(/^[\w.-]{1,64}$/, 'must be the beginning of a name'),
      z.describe('Prepended to every name that is not renamed.'),
    ),
  ),
  public: z._default(
    globs.check(z.describe('Globs of names to store as readable text, if the target supports that.')),
    [],
  ),
  redeploy: z._default(
    z.enum(['never', 'changed']).register(z.globalRegistry, {
      description:
        'Whether to request a new deployment, once, after all changed values were written: `never` or `changed`.',
    }),
    'never',
  ),
  token: z.optional(
    z
      .strictObject({ env: tokenVariable.check(z.describe('The environment variable that holds the token.')) })
      .register(z.globalRegistry, { description: 'Where to find the token, if not in the usual variable.' }),
  ),
}

/** One block of `targets` without the keys of its kind. */
export const targetBlock = z.looseObject(targetKeys)

/** A config without what depends on the source, the targets and the ledger store that it uses, and without its policy. */
export const baseSchema = z.strictObject({
  version: z.literal(1).register(z.globalRegistry, { description: 'Version of this format.' }),
  owner: simpleName.check(
    z.describe('Who owns these entries. A ledger belongs to one owner and cannot be used by another.'),
  ),
  source: z.optional(sourceBlock.check(z.describe('Where the values come from.'))),
  sources: z.optional(
    z.record(simpleName, sourceBlock).register(z.globalRegistry, {
      description: 'Instead of `source`: several named sources, each with the same keys as `source`.',
    }),
  ),
  layers: z.optional(
    globs.check(
      z.minLength(1),
      z.describe('The `sources` that targets use, in order. Default: all, in the order in which they are written.'),
    ),
  ),
  clash: z._default(
    z.enum(['refuse', 'last']).register(z.globalRegistry, {
      description:
        'What to do if two `sources` of a target have the same name: refuse the run (`refuse`), or use the value of the last one (`last`).',
    }),
    'refuse',
  ),
  environments: z.array(simpleName).check(z.minLength(1), z.describe('The environments to read from the source.')),
  ledger: z.optional(
    z.looseObject({ use: some.check(z.describe('The type of ledger store.')) }).register(z.globalRegistry, {
      description: `Where Sealpost records what it wrote. Default: \`${usual.host}\` in a GitHub job and \`${usual.remote}\` in other pipelines, unless the default file already exists; \`${usual.machine}\` on a developer's machine.`,
    }),
  ),
  policy: z.optional(z.unknown()),
  targets: z
    .record(simpleName, targetBlock)
    .register(z.globalRegistry, { description: 'The targets to write to, each under a name.' }),
})
