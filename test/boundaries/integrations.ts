import { dirname, join, normalize } from 'node:path'
import { importsOf, readCode } from './code.js'

/** What of Node an integration may load: paths. Everything else it does through Sealpost. */
const ofNode = ['node:path', 'node:url']

/**
 * Holds the code of integrations to the one door that others have too: the published package, or its command line.
 * @param files path below integrations → text
 * @returns what breaks that, `path: what`
 */
export function integrationViolations(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, source]) => {
    const code = readCode(source)
    const home = path.split('/')[0]
    const isOpen = (from: string) =>
      from === 'sealpost' ||
      ofNode.includes(from) ||
      (from.startsWith('.') && normalize(join(dirname(path), from)).split('/')[0] === home)
    return [
      ...importsOf(code).flatMap(({ from }) => (isOpen(from) ? [] : [`imports ${from}`])),
      ...(/\bconsole\s*[.[]/.test(code.bare) ? ['speaks through console'] : []),
      ...(/\.\s*reveal\b/.test(code.bare) ? ['lays a value open'] : []),
      ...(/(?<![\w.])(?:fetch|require)\s*\(|\bgetBuiltinModule\b/.test(code.bare) ? ['reaches past Sealpost'] : []),
    ].map((what) => `${path}: ${what}`)
  })
}
