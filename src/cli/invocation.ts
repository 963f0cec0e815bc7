import { basename, dirname, isAbsolute } from 'node:path'

/**
 * How a person starts this program again, from any folder: by its name where a shell finds that, else by its path.
 * @param argv of the process: Node and the script before the arguments, or twice a file that is both
 */
export function startedAs([node = '', script = '']: readonly string[]): string {
  // a single file is its own script, under the name that it was called by; the path of a script is always whole
  if (basename(script) === script) return script
  if (script === node || !isAbsolute(script)) return quoted(node)
  // npx and scripts of a package.json find what is installed there; a shell in another folder does not
  const found = basename(script) === 'sealpost' && basename(dirname(script)) !== '.bin'
  return found ? 'sealpost' : `node ${quoted(script)}`
}

/** A text as one word of a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
