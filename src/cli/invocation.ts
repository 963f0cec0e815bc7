import { basename, dirname, isAbsolute, resolve, sep } from 'node:path'
import { quoted, shellWord } from '../core/shell.js'

/**
 * How a person starts this program again: by its name where a shell finds that, by npx where that found it for this folder,
 * else by its path.
 * @param argv of the process: Node and the script before the arguments, or twice a file that is both
 * @param cwd the folder that the person is in, absolute
 */
export function startedAs([node = '', script = '']: readonly string[], cwd: string): string {
  // a single file is its own script, under the name that it was called by; the path of a script is always whole
  if (basename(script) === script) return script
  if (script === node || !isAbsolute(script)) return quoted(node)
  if (basename(script) !== 'sealpost') return `node ${quoted(script)}`
  if (basename(dirname(script)) !== '.bin') return 'sealpost'
  return byNpx(script, cwd) ? 'npx sealpost' : `node ${quoted(script)}`
}

/** What is installed in a project npx finds there and below, and what it fetched itself it finds from anywhere. */
function byNpx(script: string, cwd: string): boolean {
  const project = resolve(dirname(script), '../..')
  return basename(dirname(project)) === '_npx' || `${cwd}${sep}`.startsWith(`${project}${sep}`)
}

/** ` --config FILE` for a command that a person is to type, nothing where that is what it looks for anyway. */
export function configOption(file: string): string {
  return file === 'sealpost.yaml' ? '' : ` --config ${shellWord(file)}`
}
