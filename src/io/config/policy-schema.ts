import * as z from 'zod/mini'
import { permissions } from '../../core/config.js'
import { globs, text } from './base-schema.js'
import { usualPolicy } from './usual-policy.js'

const permission = z.enum(permissions)

/** What a config says of what a run may do. A file of its own: many configs have no policy. */
export const policySchema = z
  .strictObject({
    allow: z._default(
      z
        .union([permission, z.array(permission).check(z.minLength(1))], {
          error: 'must be `create`, `update`, `adopt` or `remove`, or a list of these',
        })
        .register(z.globalRegistry, {
          description:
            'What a run may do: a list of `create`, `update`, `adopt` (take over an unmanaged name) and `remove`. As a single word, `update` means create and update; `adopt` and `remove` each mean create, update and themselves.',
        }),
      usualPolicy.allow,
    ),
    protect: z._default(
      globs.check(z.describe('Globs of names that are never overwritten or removed.')),
      usualPolicy.protect,
    ),
    onDrift: z._default(
      z.enum(['restore', 'report']).register(z.globalRegistry, {
        description:
          'What to do about a value that was edited at the target: write it again (`restore`), or only report it (`report`).',
      }),
      usualPolicy.onDrift,
    ),
    maxRemovals: z._default(
      z.int().check(z.minimum(0), z.describe('The most names that one run may remove, across all targets.')),
      usualPolicy.maxRemovals,
    ),
    maxUpdateShare: z._default(
      z
        .number()
        .check(
          z.minimum(0),
          z.maximum(1),
          z.describe("The largest share of a target's names that one run may update, from 0 to 1."),
        ),
      usualPolicy.maxUpdateShare,
    ),
    allowEmpty: z._default(globs.check(z.describe('Globs of names whose value may be empty.')), usualPolicy.allowEmpty),
    allowUnusual: z._default(
      z
        .array(text.check(z.regex(/^(?!!)[^*?]+$/, 'must be the full name of a value in the source, without * and ?')))
        .check(
          z.describe(
            'Full names whose values are accepted although they look like a mask, a placeholder, ' +
              'ciphertext or a mistake.',
          ),
        ),
      usualPolicy.allowUnusual,
    ),
  })
  .register(z.globalRegistry, { description: 'What a run may do.' })
