import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { quoted } from '../../../core/shell.js'

/** Variables as a POSIX shell reads them from a file. */
export function exportsOf(env: Readonly<Record<string, string>>): string {
  return Object.entries(env)
    .map(([name, value]) => `export ${name}=${quoted(value)}\n`)
    .join('')
}

/**
 * The ports that vendors of a folder were up on before, by the variable that names the endpoint.
 * @returns undefined where the folder has no env.sh
 */
export async function portsIn(folder: string): Promise<Readonly<Record<string, number>> | undefined> {
  const text = await readFile(join(folder, 'env.sh'), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const found = [...text.matchAll(/^export (\w+)='http:\/\/127\.0\.0\.1:(\d+)/gm)]
  return Object.fromEntries(found.map(([, name = '', port]) => [name, Number(port)]))
}

/** Tells a shell in the folder how to reach vendors. @throws what the system says against the file */
export function writeEnvFile(folder: string, env: Readonly<Record<string, string>>): Promise<void> {
  return writeFile(join(folder, 'env.sh'), exportsOf(env), { mode: 0o600, flag: 'wx' })
}
