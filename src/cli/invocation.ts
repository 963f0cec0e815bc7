import { basename, dirname } from 'node:path'

/**
 * How a person starts this program again, from any folder: by its name where a shell finds that, else by its path.
 * @param argv of the process, Node and the script before the arguments
 */
export function startedAs([, script = '']: readonly string[]): string {
  // npx and scripts of a package.json find what is installed there; a shell in another folder does not
  const found = basename(script) === 'sealpost' && basename(dirname(script)) !== '.bin'
  return found ? 'sealpost' : `node ${quoted(script)}`
}

/** ` --config FILE` for a command that a person is to type, nothing where that is what it looks for anyway. */
export function configOption(file: string): string {
  return file === 'sealpost.yaml' ? '' : ` --config ${shellWord(file)}`
}

/** A text as one word of a POSIX shell, in quotes only where it needs them. */
export function shellWord(text: string): string {
  return /^[\w./@:-]+$/.test(text) ? text : quoted(text)
}

/** A text as one word of a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
