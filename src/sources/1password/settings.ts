import * as z from 'zod/mini'

const reference = /^op:\/\/[^/?]+\/[^/?]+\/(?:[^/?]+\/)?[^/?]+$/

/** What a config says of the source. */
export const settings = z
  .strictObject({
    vault: z.optional(
      z
        .string()
        .check(
          z.minLength(1),
          z.describe('Name or id of the vault. {environment} is replaced with the name of the environment.'),
        ),
    ),
    items: z.optional(
      z
        .array(z.string().check(z.minLength(1)))
        .check(
          z.minLength(1),
          z.describe(
            'Titles of the vault’s items, as globs; a leading ! excludes items. Default: all. Each ' +
              'labelled field becomes a value of that name.',
          ),
        ),
    ),
    references: z.optional(
      z
        .record(
          z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of a variable')),
          z.string().check(z.regex(reference, 'must be op://vault/item/field, or op://vault/item/section/field')),
        )
        .check(
          z.refine((given) => Object.keys(given).length > 0, { error: 'must contain a reference' }),
          z.describe(
            'Names of values, each with its secret reference: `op://vault/item/field` or `op://vault/item/section/field`. ' +
              'It may contain {environment}.',
          ),
        ),
    ),
  })
  .check(
    z.refine(({ vault, references }) => (vault === undefined) !== (references === undefined), {
      error: 'needs either `vault`, whose items are read, or `references`',
    }),
    z.refine(({ vault, items }) => items === undefined || vault !== undefined, { error: '`items` needs a `vault`' }),
  )

/** What {@link settings} gives. */
export type Settings = z.output<typeof settings>
