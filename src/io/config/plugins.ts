import { isAbsolute, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Source } from '../../core/source.js'
import { nearest, oneOf } from '../../core/suggest.js'
import type { Target } from '../../core/target.js'

/** What a `use` may name, by kind. */
interface Plugins {
  readonly source: Source
  readonly target: Target
}

type Loaders<K extends keyof Plugins> = Readonly<Record<string, () => Promise<{ readonly [key in K]: Plugins[K] }>>>

/**
 * The plug-in that a `use` names: a built-in one, else an installed package that exports `source` or `target`. A name
 * that is nearly a built-in one is taken for a slip and never looked for among the packages.
 * @param folder of the config; packages are looked for from there. Undefined where none may be loaded
 * @returns the plug-in, or what is wrong, in words that do not repeat the name
 */
export async function findPlugin<K extends keyof Plugins>(
  kind: K,
  use: string,
  list: Loaders<K>,
  folder: string | undefined,
): Promise<{ readonly found: Plugins[K] } | { readonly wrong: string }> {
  const load = Object.hasOwn(list, use) ? list[use] : undefined
  if (load !== undefined) return { found: (await load())[kind] }
  const near = nearest(use, Object.keys(list))
  if (near !== undefined) return { wrong: `unknown ${kind}; did you mean \`${near}\`?` }
  if (folder === undefined) return { wrong: 'this is not built in, and packages are not loaded for pull requests' }
  const path = await resolved(use, folder)
  if (path === undefined) {
    return { wrong: `unknown ${kind}, and no package of this name is installed; built in: ${oneOf(Object.keys(list))}` }
  }
  try {
    const module = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { readonly [key in K]?: unknown }
    if (isPlugin(kind, module[kind])) return { found: module[kind] as Plugins[K] }
    return { wrong: `this package exports no \`${kind}\` with \`api: 1\`` }
  } catch {
    return { wrong: 'this package is installed but cannot be loaded' }
  }
}

/** Whether a `use` means an installed package: neither built in nor a slip of what is. */
export function isPackage(use: string, list: Readonly<Record<string, unknown>>): boolean {
  return !Object.hasOwn(list, use) && nearest(use, Object.keys(list)) === undefined
}

const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/

async function resolved(use: string, folder: string): Promise<string | undefined> {
  if (!packageName.test(use)) return undefined
  const { createRequire } = await import('node:module')
  try {
    const path = createRequire(join(folder, 'config.js')).resolve(use)
    return isAbsolute(path) ? path : undefined
  } catch {
    return undefined
  }
}

const members = {
  source: { functions: ['read', 'editedNames'], objects: ['config', 'access'] },
  target: { functions: ['parseScope', 'keyOf', 'observe', 'write'], objects: ['config', 'capabilities'] },
} as const

function isPlugin(kind: keyof Plugins, given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false
  const plugin = given as Readonly<Record<string, unknown>>
  return (
    plugin.api === 1 &&
    members[kind].functions.every((name) => typeof plugin[name] === 'function') &&
    members[kind].objects.every((name) => typeof plugin[name] === 'object' && plugin[name] !== null)
  )
}
