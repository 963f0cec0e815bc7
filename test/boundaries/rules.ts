import { dirname, join, normalize } from 'node:path'
import { type Import, importsOf, readCode } from './code.js'

/** The house: which part may load which. A part is a folder of src, or a file beside the folders. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  render: ['core'],
  yaml: [],
  io: ['core', 'yaml'],
  vendors: ['core'],
  sources: ['core', 'vendors', 'yaml'],
  targets: ['core', 'vendors'],
  engine: ['core', 'io'],
  simulators: ['core'],
  conformance: ['core', 'io', 'engine'],
  job: ['core', 'io', 'render', 'engine'],
  cli: ['core', 'io', 'render', 'engine', 'job', 'sources', 'targets', 'simulators'],
  action: ['core', 'io', 'render', 'engine', 'job', 'sources', 'targets'],
  'index.ts': ['core', 'io', 'render', 'engine', 'sources', 'targets'],
  'cli.ts': ['core', 'io', 'render', 'cli', 'sources', 'targets'],
}

/** The rooms of one part: room → what of the part it may load beside itself. */
type Rooms = Readonly<Record<string, readonly string[]>>

/**
 * Which room of a part may load which, part → room → rooms. A room is a folder of the part, or a file beside its folders;
 * what may be loaded is a room, one file of a room by its path below the part, or `*` for every room. The rule of `*`
 * holds for each room that has none of its own; a room that no rule speaks of loads nothing of the others. A part that is
 * not named here is not held to rooms.
 */
export const mayImportWithin: Readonly<Record<string, Rooms>> = {
  io: {
    http: [],
    'leak-guard': [],
    'consent-shapes.ts': [],
    'detail-shape.ts': [],
    'parse-report.ts': ['consent-shapes.ts', 'detail-shape.ts'],
    'parse-plan.ts': ['parse-report.ts'],
    system: ['http'],
    github: ['http', 'system'],
    discussion: ['github', 'http', 'system'],
    credentials: ['github', 'http', 'system'],
    ledger: ['credentials', 'github', 'http', 'system'],
    config: ['credentials', 'ledger/store-kind.ts', 'ledger/stores/index.ts'],
  },
  job: { 'inputs.ts': [], told: [], notify: ['told', 'inputs.ts', 'deliver.ts'], review: [], '*': ['*'] },
  action: { runner: [], review: ['runner'], '*': ['*'] },
}

/** What single files may load beside what their part may. */
const mayAlsoImport: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'targets/github/api.ts': {
    'io/github/rest.ts': 'the one client of GitHub, which sends nothing but through the fetch that it is handed',
  },
  'io/ledger/stores/s3/vendor.ts': Object.fromEntries(
    ['refusals', 'region', 'session', 'settings'].map((file) => [
      `vendors/aws/${file}.ts`,
      'a bucket is logged in to, and its requests are signed, as those of the sources and targets of AWS are',
    ]),
  ),
}

/** Libraries that one file has to itself: what others want of them goes through it. */
const keptBy: Readonly<Record<string, string>> = { '@octokit/rest': 'io/github/rest.ts' }

/** What of Node a part may load; a part that is not named here is not held to a list. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  core: ['node:crypto'],
  render: ['node:crypto'],
  vendors: ['node:crypto', 'node:path'],
  sources: ['node:crypto', 'node:module', 'node:path'],
  targets: ['node:crypto'],
  engine: ['node:path'],
  'index.ts': [],
}

/** Core and render also keep free of libraries, but for these. */
const libraries: Readonly<Record<string, readonly string[]>> = { core: [], render: [], engine: [] }

/** What nearly every config uses, and the lists load at once: a file less for a start to read. */
const usual = [
  'targets/github/target.ts',
  'sources/env/source.ts',
  'io/ledger/stores/file/kind.ts',
  'io/ledger/stores/git-branch/kind.ts',
]

/** Rooms that may load less of the other parts than their part may: part/room → parts. */
const mayImportInRoom: Readonly<Record<string, readonly string[]>> = {
  'action/runner': ['core', 'render', 'io', 'job'],
  'job/told': ['core', 'render', 'io'],
  'job/notify': ['core', 'render', 'io'],
}

/** GitHub's packages for Actions print and read past us: nobody but the Action loads them. */
const ofActions = /^@actions\//

/** Folders beside the targets that are none → what the folders begin with that may import it. */
export const sharedByTargets: Readonly<Record<string, string>> = {
  shared: '',
  'cloudflare-shared': 'cloudflare-',
  'aws-shared': 'aws-',
}

/** The lists of plug-ins, which load each of them when it is asked for. */
const lists = ['sources/index.ts', 'targets/index.ts', 'io/ledger/stores/index.ts']

/**
 * A value is laid open where it is sent to its target, where `import` brings it into a source, where it is put into the
 * variables of the very build that asks for it, and where an Action tells its runner what to hide.
 */
const mayReveal = [
  'engine/apply/write-batch.ts',
  'engine/import/write.ts',
  'engine/check/inject-values.ts',
  'action/runner/masks.ts',
]

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

/** The exceptions: file → what it touches all the same. */
const mayStill: Readonly<Record<string, string>> = {
  'io/http/node-fetch.ts': "Node's modules without an import",
  'action/runner/toolkit.ts': 'process.env',
}

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
    lists.flatMap((list) =>
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
    if (ofActions.test(from) && part !== 'action') return [`uses the library ${from}`]
    const keeper = keptBy[from]
    if (keeper !== undefined && keeper !== path) return [`uses the library ${from}, which ${keeper} has to itself`]
    const free = libraries[part]
    return free === undefined || free.includes(from) || typeOnly ? [] : [`uses the library ${from}`]
  }
  const to = pathOf(path, from)
  if (to.startsWith('..')) return to === '../package.json' ? [] : [`reaches out of src to ${to}`]
  const other = partOf(to)
  if (isEntry(to)) return [`imports the entry point ${to}`]
  if (part === 'action.ts') return other === 'action' ? [] : [`imports ${to}`]
  if (part === other) return within(part, path, to, lazy)
  if (mayAlsoImport[path]?.[to] !== undefined) return []
  const mayLoad = mayImportInRoom[`${part}/${roomOf(path)}`] ?? mayImport[part]
  if (!mayLoad?.includes(other)) return [`imports ${to}`]
  // what source and target of a vendor share is theirs alone
  if (other === 'vendors' && !`${roomOf(path)}-`.startsWith(`${roomOf(to)}-`)) return [`imports another vendor: ${to}`]
  if (part === 'simulators' && !(typeOnly && /^core\/[a-z-]+\.ts$/.test(to)))
    return [`imports more of core than its types: ${to}`]
  // what the list loads when it is asked for must not be loaded without being asked for
  const inside = (other === 'targets' && to !== 'targets/index.ts') || listed.has(to)
  return inside ? [`imports ${to} past the list`] : []
}

function pathOf(path: string, from: string): string {
  return normalize(join(dirname(path), from)).replace(/\.js$/, '.ts')
}

/** Whether a file is one of a ledger store, or of the very store that another file is of. */
function isStore(path: string, of?: string): boolean {
  const folder = /^io\/ledger\/stores\/[\w-]+\//
  const store = folder.exec(path)?.[0]
  return store !== undefined && (of === undefined || folder.exec(of)?.[0] === store)
}

/** What holds inside a part: rooms keep apart, targets and sources know nothing of each other, and lists load lazily. */
function within(part: string, path: string, to: string, lazy: boolean): string[] {
  const rooms = mayImportWithin[part]
  if (rooms !== undefined && !isOpen(rooms, path, to)) return [`imports ${to}`]
  if (part === 'targets') {
    const [from = '', other = ''] = [path, to].map((one) => one.split('/')[1])
    if (lists.includes(path)) return lazy || usual.includes(to) ? [] : [`loads ${to} before it is asked for`]
    if (from === other) return []
    // what all targets share knows nothing of what some of them do
    const users = from === 'shared' ? undefined : sharedByTargets[other]
    return users !== undefined && from.startsWith(users) ? [] : [`imports another target: ${to}`]
  }
  if (part === 'vendors') return roomOf(path) === roomOf(to) ? [] : [`imports another vendor: ${to}`]
  if (part === 'sources' && !lists.includes(path)) {
    const [from, other] = [roomOf(path), roomOf(to)]
    return from === other || other === 'shared' ? [] : [`imports another source: ${to}`]
  }
  if (lists.includes(path))
    return lazy || usual.includes(to) || (part === 'io' && !isStore(to)) ? [] : [`loads ${to} before it is asked for`]
  return isStore(to) && !isStore(path, to) ? [`imports ${to} past the list`] : []
}

/** Whether a room may load a file of its part. */
function isOpen(rooms: Rooms, path: string, to: string): boolean {
  const [from, other] = [roomOf(path), roomOf(to)]
  const open = rooms[from] ?? rooms['*'] ?? []
  return from === other || open.some((one) => one === '*' || one === other || one === belowPart(to))
}

/**
 * Rooms that a rule speaks of and that are not there: the rule holds nothing, or holds what has another name by now.
 * @param files path below src → text
 * @returns `part/room`
 */
export function emptyRooms(files: ReadonlyMap<string, string>, parts = mayImportWithin): string[] {
  const paths = [...files.keys()]
  return Object.entries(parts).flatMap(([part, rooms]) => {
    const named = new Set(Object.entries(rooms).flatMap(([room, open]) => [room, ...open]))
    named.delete('*')
    const there = paths.filter((path) => partOf(path) === part).flatMap((path) => [roomOf(path), belowPart(path)])
    return [...named].filter((room) => !there.includes(room)).map((room) => `${part}/${room}`)
  })
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function belowPart(path: string): string {
  return path.split('/').slice(1).join('/')
}
