import * as z from 'zod/mini'
import { permissions } from '../../core/config.js'
import { usual } from '../ledger/stores/index.js'

/**
 * One of each for all: what is made anew where it could be shared is made at every start. What is shared is described on
 * a copy (`check`), anything else as it is (`register`).
 */
const text = z.string()
const some = text.check(z.minLength(1))
const simpleName = text.check(
  z.regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/,
    'must begin with a letter or digit and go on with letters, digits, dots, dashes or underscores, 63 at most',
  ),
)
/** Names of variables are in capitals; what else fits the shape of one may be a token that was pasted. */
const tokenVariable = text.check(
  z.regex(
    /^[A-Z_][A-Z0-9_]{0,99}$/,
    'must be the name of an environment variable, in capitals; no token may stand in the config',
  ),
  z.regex(
    /^(?!SEALPOST_|DOTENV_PRIVATE_KEY)/,
    "must name a variable for a target's token; SEALPOST_… and DOTENV_PRIVATE_KEY… hold keys of the run itself",
  ),
)
const globs = z.array(some)
/** It takes the place of an environment's name, in paths too. */
const nameElsewhere = text.check(
  z.regex(
    /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9 ._/-]{0,126}$/,
    'must begin with a letter or digit and go on with letters, digits, blanks, dots, dashes, underscores or slashes, 127 at most, and no two dots in a row',
  ),
)

const permission = z.enum(permissions)

const policy = z.strictObject({
  allow: z._default(
    z
      .union([permission, z.array(permission).check(z.minLength(1))], {
        error: 'must be `create`, `update`, `adopt` or `remove`, or a list of these',
      })
      .register(z.globalRegistry, {
        description:
          'What a run may do by itself: a list of `create`, `update`, `adopt` (take over a name that is not ours) and `remove`. As a single word `update` means create and update, `adopt` adds adopt to these, `remove` adds remove; neither of the two brings the other.',
      }),
    'update',
  ),
  protect: z._default(globs.check(z.describe('Globs of names that are never changed.')), []),
  onDrift: z._default(
    z
      .enum(['restore', 'report'])
      .register(z.globalRegistry, { description: 'What to do about a value that was changed at the target.' }),
    'restore',
  ),
  maxRemovals: z._default(
    z.int().check(z.minimum(0), z.describe('How many names one run may remove, all targets together.')),
    0,
  ),
  maxUpdateShare: z._default(
    z
      .number()
      .check(
        z.minimum(0),
        z.maximum(1),
        z.describe('Largest share of the names of a target that one run may update, 0 to 1.'),
      ),
    1,
  ),
  allowEmpty: z._default(globs.check(z.describe('Globs of names whose value may be empty.')), []),
  allowUnusual: z._default(
    z
      .array(text.check(z.regex(/^(?!!)[^*?]+$/, 'must be a name of the source in full, without * and ?')))
      .check(
        z.describe(
          'Names, in full, whose values are meant as they stand although they look like a mask, a placeholder, ' +
            'ciphertext or a mistake.',
        ),
      ),
    [],
  ),
})

/** The keys that every block of a source may have, whatever its kind. */
export const sourceKeys = {
  use: some.check(z.describe('A built-in source, or the name of an installed package.')),
  map: z.optional(
    z.record(text, nameElsewhere).register(z.globalRegistry, {
      description: 'Environment → what this source calls it, where it has another name there.',
    }),
  ),
  compare: z.optional(
    z.enum(['value', 'version']).register(z.globalRegistry, {
      description:
        'What tells that a value is as it was: `value` reads all of them in each run; `version` asks for their versions and ' +
        'reads the values of an environment only where something has changed.',
    }),
  ),
  optional: z.optional(
    z.boolean().register(z.globalRegistry, {
      description:
        'Whether it may hold nothing for an environment; where it may not, a run that finds nothing is refused.',
    }),
  ),
}

const sourceBlock = z.looseObject(sourceKeys)

/** The keys that every block of `targets` may have, whatever its kind. */
export const targetKeys = {
  use: some.check(z.describe('The kind of target: a built-in one, or the name of an installed package.')),
  environments: z.record(text, z.unknown()).register(z.globalRegistry, {
    description: 'Environment of the source → the place, or the list of places, that its values go to.',
  }),
  from: z.optional(
    globs.check(
      z.minLength(1),
      z.describe('Which of several `sources` it takes from, in the order of `layers`; all where nothing is said.'),
    ),
  ),
  secrets: z._default(
    globs.check(z.minLength(1), z.describe('Globs of the names to send; `!` in front leaves names out.')),
    ['*'],
  ),
  rename: z._default(
    z.record(some, some).register(z.globalRegistry, { description: 'Name at the source → name at the target.' }),
    {},
  ),
  prefix: z.optional(
    text.check(
      z.regex(/^[\w.-]{1,64}$/, 'must be the beginning of a name'),
      z.describe('Put before every name that is not renamed.'),
    ),
  ),
  public: z._default(
    globs.check(z.describe('Globs of names whose values stay readable where the target has such a kind.')),
    [],
  ),
  redeploy: z._default(
    z.enum(['never', 'changed']).register(z.globalRegistry, {
      description:
        'Whether a run that changed values here asks the host for a new deployment, once, when all of them have landed: `never` or `changed`.',
    }),
    'never',
  ),
  token: z.optional(
    z
      .strictObject({ env: tokenVariable.check(z.describe('The environment variable that holds the token.')) })
      .register(z.globalRegistry, { description: 'Where the token is, in place of the usual variable.' }),
  ),
}

/** One block of `targets` without the keys of its kind. */
export const targetBlock = z.looseObject(targetKeys)

/** A config without what depends on the source, the targets and the ledger store that it uses. */
export const baseSchema = z.strictObject({
  version: z.literal(1).register(z.globalRegistry, { description: 'Version of this format.' }),
  owner: simpleName.check(
    z.describe('Whose entries these are. A ledger serves one owner, and is refused to any other.'),
  ),
  source: z.optional(sourceBlock.check(z.describe('Where the values come from.'))),
  sources: z.optional(
    z.record(simpleName, sourceBlock).register(z.globalRegistry, {
      description: 'In place of `source`: several sources, each under a name, with the keys that `source` has.',
    }),
  ),
  layers: z.optional(
    globs.check(
      z.minLength(1),
      z.describe('Which `sources` targets take, and in which order; all, as they are written, where nothing is said.'),
    ),
  ),
  clash: z._default(
    z.enum(['refuse', 'last']).register(z.globalRegistry, {
      description:
        'What to do about a name that two of the `sources` that a target takes have: refuse the run, or let the later one win.',
    }),
    'refuse',
  ),
  environments: z.array(simpleName).check(z.minLength(1), z.describe('The environments that the source is asked for.')),
  ledger: z.optional(
    z.looseObject({ use: some.check(z.describe('The kind of store.')) }).register(z.globalRegistry, {
      description: `Where Sealpost remembers what it wrote. Without it: \`${usual.host}\` in a job at GitHub and \`${usual.remote}\` in a job elsewhere, unless the default file is there already; on a person's machine \`${usual.machine}\`.`,
    }),
  ),
  policy: z.prefault(policy.check(z.describe('What a run may do without asking.')), {}),
  targets: z
    .record(simpleName, targetBlock)
    .register(z.globalRegistry, { description: 'The places that values go to, each under a name.' }),
})
