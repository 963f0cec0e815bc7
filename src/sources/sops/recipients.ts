import { dirname, join, relative, sep } from 'node:path'
import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import type { SourceIo } from '../../core/source.js'
import { ageOpener } from '../shared/age.js'
import type { FilePath } from '../shared/source-file.js'

const rules = z.looseObject({
  creation_rules: z.array(
    z.looseObject({
      path_regex: z.optional(z.string()),
      age: z.optional(z.union([z.string(), z.array(z.string())])),
    }),
  ),
})

/**
 * Whom a new file is for: those that the rule of `.sops.yaml` names which fits it, else those whose identities are at hand.
 * SOPS takes the first rule that fits the path from the folder of its config, and looks for that upwards (config/config.go,
 * read at getsops/sops 15e36f9, 2026-11).
 * @throws SealpostError('source') for rules that say more than age recipients: such a file SOPS itself has to make
 */
export async function recipientsFor(
  path: FilePath,
  identities: readonly string[],
  io: Pick<SourceIo, 'files'>,
): Promise<readonly string[]> {
  const refused = (message: string) =>
    new SealpostError('source', message, {
      where: path.shown,
      hint: `Nothing was written. Create the file with SOPS, \`sops ${path.shown}\`, then run again to add to it.`,
    })
  const found = await rulesAbove(dirname(path.absolute), io)
  if (found === undefined) return (await ageOpener(identities, path.shown)).recipients()
  const { parse } = await import('yaml')
  const read = rules.safeParse(parse(found.text))
  if (!read.success) throw refused('the file is new, and the rules in .sops.yaml are not supported')
  const inside = relative(found.folder, path.absolute).split(sep).join('/')
  const rule = read.data.creation_rules.find(({ path_regex: form }) => form === undefined || fits(form, inside))
  if (rule === undefined) throw refused('the file is new, and no rule in .sops.yaml matches it')
  const { age = [], path_regex: _form, ...more } = rule
  const recipients = (typeof age === 'string' ? age.split(',') : age)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  if (
    recipients.length === 0 ||
    Object.keys(more).length > 0 ||
    !recipients.every((one) => /^age1[0-9a-z]+$/.test(one))
  )
    throw refused('the file is new, and its rule in .sops.yaml contains more than age recipients')
  return recipients
}

function fits(form: string, path: string): boolean {
  try {
    return form.length <= 1000 && new RegExp(form).test(path)
  } catch {
    return false
  }
}

async function rulesAbove(
  folder: string,
  { files }: Pick<SourceIo, 'files'>,
): Promise<{ readonly folder: string; readonly text: string } | undefined> {
  const bytes = await files.read(join(folder, '.sops.yaml'))
  if (bytes !== undefined) return { folder, text: Buffer.from(bytes).toString() }
  return dirname(folder) === folder ? undefined : rulesAbove(dirname(folder), { files })
}
