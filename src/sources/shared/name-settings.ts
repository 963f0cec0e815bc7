import * as z from 'zod/mini'

/** The settings that say how keys become names, for sources whose files have keys within keys. */
export const nameSettings = {
  separator: z._default(
    z
      .string()
      .check(
        z.regex(/^[A-Za-z0-9_]*$/, 'must be letters, digits or _'),
        z.describe('What joins nested keys: `db.password` becomes `db_password`. A list is one value.'),
      ),
    '_',
  ),
  dash: z.optional(
    z
      .string()
      .check(
        z.regex(/^[A-Za-z0-9_]*$/, 'must be letters, digits or _'),
        z.describe('The replacement for each `-` of a key in the name. Without it, such a key is an error.'),
      ),
  ),
}

/** `upper`, with what it is where nothing is said. */
export const upperSetting = (usual: boolean) =>
  z._default(z.boolean().check(z.describe('Whether names are converted to upper case.')), usual)

/** `path`, with what it is where nothing is said. */
export const pathSetting = (usual: string) =>
  z._default(
    z
      .string()
      .check(
        z.minLength(1),
        z.describe('The file of an environment. {environment} is replaced with its name, or with the name in `map`.'),
      ),
    usual,
  )

/** The settings that all sources of files with keys within keys have. */
export const treeSettings = (path: string, upper: boolean) => ({
  path: pathSetting(path),
  ...nameSettings,
  upper: upperSetting(upper),
})
