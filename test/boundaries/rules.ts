import { dirname, join, normalize } from 'node:path'
import { type Import, importsOf, readCode } from './code.js'

/** The house: which part may load which. A part is a folder of src, or a file beside the folders. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  render: ['core'],
  io: ['core'],
  sources: ['core'],
  targets: ['core'],
  engine: ['core', 'io'],
  simulators: ['core'],
  conformance: ['core', 'io', 'engine'],
  cli: ['core', 'io', 'render', 'engine', 'sources', 'targets', 'simulators'],
  action: ['core', 'io', 'render', 'engine', 'sources', 'targets'],
  'index.ts': ['core', 'io', 'render', 'engine', 'sources', 'targets'],
  'cli.ts': ['core', 'io', 'render', 'cli', 'sources', 'targets'],
}

/** What of Node a part may load; a part that is not named here is not held to a list. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  core: ['node:crypto'],
  render: ['node:crypto'],
  sources: ['node:crypto', 'node:path'],
  targets: ['node:crypto'],
  engine: ['node:path'],
  'index.ts': [],
}

/** Core and render also keep free of libraries, but for these. */
const libraries: Readonly<Record<string, readonly string[]>> = { core: [], render: [], engine: [] }

/** What nearly every config uses, and the lists load at once: a file less for a start to read. */
const usual = ['targets/github/target.ts', 'sources/env/source.ts']

/** Folders beside the targets that are none: what several targets of one vendor have in common. */
const sharedByTargets = ['cloudflare']

/** A value is laid open where it is sent to its target, and where an Action tells its runner what to hide. */
const mayReveal = ['engine/apply/apply.ts', 'action/runner/masks.ts']

/** Where a process touches the machine: the real world, and the places that processes start at. */
const mayTouch = (path: string) => path === 'io/system/runtime.ts' || path === 'action/start.ts' || isEntry(path)
/** Stand-ins for vendors and the suite that tries targets have clocks and networks of their own. */
const isEquipment = (path: string) => /^(simulators|conformance)\//.test(path)

const ambient: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['process.env', /\bprocess\s*\.\s*env\b/],
  ['process.argv', /\bprocess\s*\.\s*argv\b/],
  ['process.exit', /\bprocess\s*\.\s*exit(?:Code)?\b/],
  ['Date.now', /\bDate\s*\.\s*now\b/],
  ['the present date', /\bnew Date\(\s*\)/],
  ['Math.random', /\bMath\s*\.\s*random\b/],
  ['performance', /\bperformance\s*\.\s*now\b/],
  ['the global fetch', /(?<!typeof )\bglobalThis\s*\.\s*fetch\b/],
  ["Node's modules without an import", /\bgetBuiltinModule\b/],
]

/** The one exception: file → what it touches all the same. */
const mayStill: Readonly<Record<string, string>> = { 'io/http/node-fetch.ts': "Node's modules without an import" }

/** Processes start here; nothing else in src imports these. */
export function isEntry(path: string): boolean {
  return /^(cli|action(-[a-z]+)?)\.ts$/.test(path)
}

/**
 * Holds modules to the rules of the house.
 * @param files path below src → text
 * @returns what breaks them, `path: what`
 */
export function violations(files: ReadonlyMap<string, string>): string[] {
  const listed = new Set(
    ['sources/index.ts', 'targets/index.ts'].flatMap((list) =>
      importsOf(readCode(files.get(list) ?? '')).flatMap(({ from, typeOnly }) =>
        typeOnly ? [] : [pathOf(list, from)],
      ),
    ),
  )
  return [...files].flatMap(([path, source]) => {
    const code = readCode(source)
    const broken = [
      ...importsOf(code).flatMap((one) => brokenImport(path, one, listed)),
      ...(/\bconsole\s*[.[]/.test(code.bare) ? ['speaks through console'] : []),
      ...(/\.\s*reveal\b/.test(code.bare) && !mayReveal.includes(path) ? ['lays a value open'] : []),
      ...touches(path, code.bare),
    ]
    return broken.map((what) => `${path}: ${what}`)
  })
}

function touches(path: string, bare: string): string[] {
  if (mayTouch(path) || isEquipment(path)) return []
  const found = ambient.filter(([what, pattern]) => pattern.test(bare) && mayStill[path] !== what).map(([what]) => what)
  // a `fetch` that was handed in is bound somewhere; one that was not is everybody's
  const bound = /(?:[{(,]\s*fetch\s*[,}=:)]|\b(?:const|let|function)\s+fetch\b|\bfetch\s*=)/.test(bare)
  if (/(?<![.\w])fetch\s*\(/.test(bare) && !bound) found.push('the global fetch')
  return found.map((what) => `touches ${what}`)
}

function partOf(path: string): string {
  const [first = ''] = path.split('/')
  return isEntry(path) && first !== 'cli.ts' ? 'action.ts' : first
}

function brokenImport(path: string, { from, typeOnly, lazy }: Import, listed: ReadonlySet<string>): string[] {
  const part = partOf(path)
  if (from.startsWith('node:')) {
    const allowed = mayUse[part]?.includes(from) ?? true
    return allowed ? [] : [`uses ${from}`]
  }
  if (!from.startsWith('.')) {
    const free = libraries[part]
    return free === undefined || free.includes(from) || typeOnly ? [] : [`uses the library ${from}`]
  }
  const to = pathOf(path, from)
  if (to.startsWith('..')) return to === '../package.json' ? [] : [`reaches out of src to ${to}`]
  const other = partOf(to)
  if (isEntry(to)) return [`imports the entry point ${to}`]
  if (part === 'action.ts') return other === 'action' ? [] : [`imports ${to}`]
  if (part === other) return within(part, path, to, lazy)
  if (!mayImport[part]?.includes(other)) return [`imports ${to}`]
  if (part === 'simulators' && !(typeOnly && to === 'core/types.ts'))
    return [`imports more of core than its types: ${to}`]
  // what the list loads when it is asked for must not be loaded without being asked for
  const inside = (other === 'targets' && to !== 'targets/index.ts') || listed.has(to)
  return inside ? [`imports ${to} past the list`] : []
}

function pathOf(path: string, from: string): string {
  return normalize(join(dirname(path), from)).replace(/\.js$/, '.ts')
}

/** What holds inside a part: targets know nothing of each other, and lists load lazily what is not usual. */
function within(part: string, path: string, to: string, lazy: boolean): string[] {
  if (part === 'targets') {
    const [from, other] = [path, to].map((one) => one.split('/')[1])
    if (path === 'targets/index.ts') return lazy || usual.includes(to) ? [] : [`loads ${to} before it is asked for`]
    return from === other || sharedByTargets.includes(other ?? '') ? [] : [`imports another target: ${to}`]
  }
  if (path === 'sources/index.ts') return lazy || usual.includes(to) ? [] : [`loads ${to} before it is asked for`]
  return []
}
