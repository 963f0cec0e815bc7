import { parseSync } from 'oxc-parser'

/** Where plug-ins stand, each in a folder of its own, and the list of each shelf. */
export const shelves = ['targets', 'sources', 'io/ledger/stores'] as const
/** Folders on a shelf that are no plug-ins. */
const shared = /^(?:shared|.*-shared|cloudflare)$/
/** Where stand-ins for vendors are, the story that is told with them, and hosts that say whose variables their builds see. */
const stages = /^(?:simulators|cli\/commands\/demo|io\/system\/build-hosts)\//
/** Plug-ins that are called by an everyday word: only the word alone is taken for them. */
const everyday = ['env', 'file', 'git', 'github', 'vault', 'age', 'exec']
/** Plug-ins that are called by a file format, which others write and read, too: only where a config would name them. */
const formats = ['json', 'yaml']

/** Files that say such a word and mean something else, or cannot do without: `path: word` → why. */
export const meantOtherwise: Readonly<Record<string, string>> = {
  'cli/help-texts.ts: vercel': 'a host that builds, in the example of `check`',
  'io/ledger/stores/git/remedies.ts: circleci': 'the host of the job, which pushes the ledger, and not the target',
  'io/ledger/stores/git/remedies.ts: gitlab': 'the same at GitLab',
  'io/ledger/stores/git/settings.ts: gitlab': 'the host that a git remote is at',
  'io/ledger/stores/s3/refusals.ts: aws': 'what ARNs of buckets begin with',
  'io/system/git/commits.ts: git': 'the program, and not the ledger that is kept with it',
  'io/system/pipelines/index.ts: circleci': 'the host of the job, and not the target',
  'core/implausible-values.ts: dotenvx': 'a value that is ciphertext of that tool, whatever source it came from',
  'core/implausible-values.ts: sops': 'the same of that tool, whose name stands in its files',
  'core/implausible-values.ts: age': 'the same of that tool, whose name is in what it writes',
  'core/implausible-values.ts: aws': 'what keys of that vendor look like',
  'sources/sops/metadata.ts: aws': 'a keeper of keys that SOPS knows and this source does not',
  'targets/netlify/capabilities.ts: aws': 'where its functions run, which has a say in their names',
  'io/system/pipelines/circleci.ts: circleci': 'a host of pipelines',
  'io/system/pipelines/definitions.ts: circleci': 'the folder where its pipelines are written',
  'io/system/pipelines/definitions.ts: gitlab': 'the file where they are written there',
  'io/system/pipelines/gitlab.ts: gitlab': 'a host of pipelines, and the forge beside it',
  'io/system/pipelines/github-actions.ts: github': 'the forge where requests are talked about',
  'io/system/pipelines/forge.ts: github': 'the same',
  'io/system/pipelines/forge.ts: gitlab': 'the same',
  'io/system/pipelines/woodpecker.ts: gitlab': 'the same',
  'io/discussion/open.ts: github': 'the same',
  'io/discussion/open.ts: gitlab': 'the same',
  'action/review/comment-on-fork.ts: github': 'the same',
  'io/github/contents.ts: file': 'what GitHub calls an entry of a folder',
  'io/system/git/private-files.ts: git': 'the folder in which the program keeps its own settings',
  'sources/shared/env-values.ts: dotenvx': 'a file of the other kind, for a person who chose the wrong one',
  'sources/age/source.ts: dotenv': 'a format of texts, as of files',
  'sources/exec/source.ts: dotenv': 'a format of texts, as of files',
  'sources/shared/document-values.ts: dotenv': 'a format of texts, as of files',
  'sources/sops/edit-text.ts: dotenv': 'what SOPS calls the format',
  'sources/sops/format.ts: dotenv': 'what SOPS calls the format',
  'sources/sops/new-file.ts: dotenv': 'the same',
  'sources/sops/source.ts: dotenv': 'what SOPS calls the format',
}

/** The plug-ins that have a folder, path of the folder below src → id. A vendor may be source and target by one id. */
export function pluginFolders(files: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>()
  for (const path of files.keys()) {
    for (const shelf of shelves) {
      const [, folder, rest] = new RegExp(`^${shelf}/([^/]+)/(.+)$`).exec(path) ?? []
      if (folder !== undefined && rest !== undefined && !shared.test(folder)) found.set(`${shelf}/${folder}/`, folder)
    }
  }
  return found
}

/**
 * Where a plug-in is known outside its folder and its list. Comments and types say what they like; texts do not, and
 * neither do names of keys in quotes.
 * @param files path below src → text
 * @returns `path: word`, each once; of a target the word is its vendor
 */
export function knownElsewhere(files: ReadonlyMap<string, string>): string[] {
  const plugins = [...pluginFolders(files)]
  return [...files].flatMap(([path, source]) => {
    const isList = shelves.some((shelf) => path === `${shelf}/index.ts`)
    if (isList || stages.test(path) || path.includes('.generated.')) return []
    const texts = textsIn(path, source)
    const named = plugins.filter(
      ([folder, id]) => !isAtHome(path, id, folder) && texts.some((text) => names(text, id, folder)),
    )
    return [...new Set(named.map(([folder, id]) => `${path}: ${wordOf(id, folder)}`))]
  })
}

/** In its own folder, and in those of its vendor. A plug-in cannot load another one, so there an everyday word is just that. */
function isAtHome(path: string, id: string, folder: string): boolean {
  if (path.startsWith(folder)) return true
  const other = /^targets\/([^/]+)\//.exec(path)?.[1]
  if (other !== undefined && folder.startsWith('targets/') && vendorOf(other) === vendorOf(id)) return true
  // what source and target of one vendor are called by, and what both of them share
  const ofVendor = /^(?:sources|vendors)\/([^/]+)\//.exec(path)?.[1]
  if (ofVendor !== undefined && folder.startsWith('targets/') && vendorOf(ofVendor) === vendorOf(id)) return true
  if (other === id || ofVendor === id) return true
  return (
    everyday.includes(id) &&
    shelves.some((shelf) => path.startsWith(`${shelf}/`) && path.slice(shelf.length + 1).includes('/'))
  )
}

function names(text: string, id: string, folder: string): boolean {
  if (formats.includes(id)) return new RegExp(`use: ['"]?${id}(?!\\w)`).test(text)
  if (everyday.includes(id)) return text === id || text.startsWith(`${id}:`)
  return new RegExp(`(?<![\\w-])${wordOf(id, folder)}(?!\\w)`, 'i').test(text)
}

function wordOf(id: string, folder: string): string {
  return folder.startsWith('targets/') ? vendorOf(id) : id
}

/** `cloudflare-pages` → `cloudflare` */
function vendorOf(id: string): string {
  return id.split('-')[0] ?? id
}

/** Texts of a file: what stands in quotes, pieces of templates, and patterns; not what it imports, and not its types. */
function textsIn(path: string, source: string): string[] {
  const texts: string[] = []
  visit(parseSync(path, source).program, (node) => {
    if (node.type === 'TSLiteralType' || /^(?:Import|Export(?:All|Named))/.test(node.type)) return node.declaration
    if (node.type === 'Literal') texts.push(typeof node.value === 'string' ? node.value : (node.raw ?? ''))
    if (node.type === 'TemplateElement') texts.push((node.value as { raw: string }).raw)
    return node
  })
  return texts
}

interface Node {
  readonly type: string
  readonly value?: unknown
  readonly raw?: string
  readonly declaration?: unknown
}

/** @param enter gives what of a node is gone into: itself, a part of it, or nothing */
function visit(node: unknown, enter: (node: Node) => unknown): void {
  if (Array.isArray(node)) for (const one of node) visit(one, enter)
  else if (typeof node === 'object' && node !== null) {
    const into = 'type' in node && typeof node.type === 'string' ? enter(node as Node) : node
    if (into === node) for (const value of Object.values(node)) visit(value, enter)
    else visit(into, enter)
  }
}
