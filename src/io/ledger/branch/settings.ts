import * as z from 'zod/mini'

/** The branch where a config names none. */
export const usualBranch = 'sealpost-ledger'

/** The settings that every ledger on a branch has. */
export const branchSettings = {
  branch: z._default(
    z
      .string()
      .check(
        z.regex(
          /^(?!.*\.\.)(?!.*\.(?:lock)?$)[A-Za-z0-9_][\w.-]{0,99}$/,
          'must begin with a letter or digit and go on with letters, digits, dots, dashes or underscores, 100 at most',
        ),
        z.describe('A branch that is used for nothing else. The first apply creates it.'),
      ),
    usualBranch,
  ),
  names: z._default(
    z.boolean().register(z.globalRegistry, {
      description: 'Whether commit messages list the names of secrets. The files always do.',
    }),
    true,
  ),
}
