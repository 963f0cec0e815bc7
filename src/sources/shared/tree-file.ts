import * as z from 'zod/mini'
import { nothingFound } from '../../core/project-files.js'
import type { Source } from '../../core/source.js'
import type { SourceValue } from '../../core/value.js'
import { editedInFiles } from './edited-names.js'
import { treeSettings } from './name-settings.js'
import { filePaths, readText } from './source-file.js'
import type { Tree } from './tree.js'
import { lineOf, requireObject, textsIn, valuesIn } from './tree-values.js'

/** What a source of plain files with keys within keys is made of. */
export interface TreeFileKind {
  readonly id: string
  /** As people call such files. */
  readonly title: string
  /** Where they are where nothing is said. */
  readonly path: string
  /** Reads the text of one. */
  readonly parse: () => Promise<(text: string, where: (line: number) => string) => Tree>
}

const settingsOf = (path: string) => z.strictObject(treeSettings(path, false))

/** A source of plain files, one for each environment, whose keys make the names. */
export function treeFileSource({
  id,
  title,
  path,
  parse,
}: TreeFileKind): Source<z.output<ReturnType<typeof settingsOf>>> {
  return {
    id,
    api: 1,
    config: { settings: settingsOf(path) },
    access: { env: [] },
    outOfGit: { values: true, keys: [] },
    setup: {
      label: `plain-text ${title} files`,
      where: { setting: 'path', question: 'Where are its files?', usual: path },
      next: ({ all }) => [`Put the values into ${all}, and keep it out of git: it is plain text.`],
      detect: nothingFound,
    },
    async read({ environments, settings, folder, io }) {
      const all = new Map<string, Map<string, SourceValue>>()
      const parsed = await parse()
      for (const [environment, file] of filePaths(settings.path, environments, folder)) {
        const tree = parsed(await readText(file, io.files), lineOf(file.shown))
        all.set(environment, valuesIn(requireObject(tree, file.shown), settings, file.shown))
      }
      return all
    },
    versions: 'none',
    editedNames: (versions) =>
      editedInFiles(versions, async (file, files) => {
        const tree = (await parse())(await readText(file, files), lineOf(file.shown))
        return textsIn(requireObject(tree, file.shown), versions.settings, file.shown)
      }),
  }
}
