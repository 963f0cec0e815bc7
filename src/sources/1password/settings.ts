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
          z.describe('Name or id of the vault; {environment} stands for what the environment is called.'),
        ),
    ),
    items: z.optional(
      z
        .array(z.string().check(z.minLength(1)))
        .check(
          z.minLength(1),
          z.describe(
            'Titles of the vault’s items, with * and ?, ! in front to leave some out; all of them where nothing is said. Each ' +
              'field of them that has a label gives a value of that name.',
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
          z.refine((given) => Object.keys(given).length > 0, { error: 'must hold a reference' }),
          z.describe(
            'Names of values, each with its secret reference: `op://vault/item/field` or `op://vault/item/section/field`; ' +
              '{environment} may stand in it.',
          ),
        ),
    ),
  })
  .check(
    z.refine(({ vault, references }) => (vault === undefined) !== (references === undefined), {
      error: 'needs `vault`, whose items are read, or `references`, and not both',
    }),
    z.refine(({ vault, items }) => items === undefined || vault !== undefined, { error: '`items` needs a `vault`' }),
  )

/** What {@link settings} gives. */
export type Settings = z.output<typeof settings>
