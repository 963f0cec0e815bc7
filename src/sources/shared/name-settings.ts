import * as z from 'zod/mini'

/** The settings that say how keys become names, for sources whose files have keys within keys. */
export const nameSettings = {
  separator: z._default(
    z
      .string()
      .check(
        z.regex(/^[A-Za-z0-9_]*$/, 'must be letters, digits or _'),
        z.describe('What joins a key to those above it: `db.password` becomes `db_password`. A list is one value.'),
      ),
    '_',
  ),
  dash: z.optional(
    z
      .string()
      .check(
        z.regex(/^[A-Za-z0-9_]*$/, 'must be letters, digits or _'),
        z.describe('What stands in a name in place of each `-` of a key. Without it such a key is an error.'),
      ),
  ),
}

/** `upper`, with what it is where nothing is said. */
export const upperSetting = (usual: boolean) =>
  z._default(z.boolean().check(z.describe('Whether names are made of large letters.')), usual)

/** `path`, with what it is where nothing is said. */
export const pathSetting = (usual: string) =>
  z._default(
    z
      .string()
      .check(
        z.minLength(1),
        z.describe('The file of an environment; {environment} stands for its name, as declared or as `map` has it.'),
      ),
    usual,
  )

/** The settings that all sources of files with keys within keys have. */
export const treeSettings = (path: string, upper: boolean) => ({
  path: pathSetting(path),
  ...nameSettings,
  upper: upperSetting(upper),
})
