import type { ProjectFiles } from '../../core/project-files.js'
import type { FoundSource } from '../../core/setup.js'
import { parseEnvFile } from './parse-env-file.js'

/** Where projects keep such files, the usual place first. */
const folders = ['secrets/', '']
/** What stands behind `.env.` and is no environment: examples, keys, and what a machine has for itself. */
const others =
  /^(?:example|sample|template|dist|defaults?|schema|keys|vault|me|local|.*\.local|.*\.example|previous|bak)$/
const ownKey = /^DOTENV_(?:PUBLIC|PRIVATE)_KEY/

/**
 * The `.env` files of a project, folder by folder. A `.env` alone says nothing of its environment.
 * @param isEncrypted whether those with the public key of dotenvx are meant, or those without
 */
export async function foundEnvFiles(project: ProjectFiles, isEncrypted: boolean): Promise<readonly FoundSource[]> {
  const found: FoundSource[] = []
  for (const folder of folders) {
    const names = await project.names(folder === '' ? '.' : folder.slice(0, -1))
    const alone = names.filter((name) => name === '.env')
    const several = names.filter((name) => /^\.env\.[A-Za-z0-9]/.test(name) && !others.test(name.slice(5)))
    for (const files of [several, alone]) {
      const read = await Promise.all(files.map((file) => namesOf(`${folder}${file}`, project)))
      const fit = read.flatMap((one) => (one.isEncrypted === isEncrypted ? [one] : []))
      if (fit.length === 0) continue
      found.push({
        pattern: files === alone ? `${folder}.env` : `${folder}.env.{environment}`,
        environments: files === alone ? [] : fit.map(({ path }) => path.slice(`${folder}.env.`.length)),
        names: fit.flatMap((one) => one.names),
      })
    }
  }
  return found
}

async function namesOf(path: string, project: ProjectFiles) {
  const { assignments } = parseEnvFile((await project.text(path)) ?? '')
  const names = assignments.filter(({ name }) => !ownKey.test(name))
  return {
    path,
    isEncrypted: assignments.some(({ name }) => name.startsWith('DOTENV_PUBLIC_KEY')),
    names: names.map(({ name, line }) => ({ name, isPublic: false, at: `${path}:${line}` })),
  }
}
