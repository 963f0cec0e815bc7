import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import { type Engine, encoded, get, shaped, shownPath } from './api.js'
import type { Asked } from './refusals.js'

/** Entries that one page may have; OpenBao keeps to it, Vault gives all at once. */
const pageSize = 1000
/** More pages than this are a list that never ends. */
const mostPages = 200
/** More folders than this below one are none that anybody meant. */
const mostFolders = 1000

const listed = z.looseObject({ data: z.looseObject({ keys: z.array(z.string().check(z.minLength(1))) }) })

/**
 * The secrets in a folder, in the order of their paths.
 * @param folder below the mount, with a slash at its end
 * @param deep with those in the folders below it
 * @throws SealpostError 'source-missing' where there is no such folder, and as {@link get} does
 */
export async function secretsIn(engine: Engine, folder: string, deep: boolean): Promise<string[]> {
  const found: string[] = []
  const folders = [folder]
  for (let index = 0; index < folders.length; index += 1) {
    const at = folders[index] ?? ''
    for (const key of await keysOf(engine, at)) {
      if (!key.endsWith('/')) found.push(`${at}${key}`)
      else if (deep) folders.push(`${at}${key}`)
    }
    if (folders.length > mostFolders) {
      throw new SealpostError('source', `there are more than ${mostFolders} folders below ${shownPath(folder)}`, {
        hint: 'Nothing was written. List deeper folders in `source.paths`.',
      })
    }
  }
  return found.sort((one, other) => (one < other ? -1 : 1))
}

/**
 * All keys of one folder. A page that is shorter than was asked for may still not be the last one, so the end is where
 * nothing new comes: Vault, which knows no pages, repeats itself, and OpenBao answers an empty page with 404, as it does
 * for what is not there ("Paginated lists", openbao.org, and builtin/logical/kv/path_metadata.go of openbao/openbao, read
 * 2026-11). That the folder is still there then is looked at: a list that breaks off must not pass for a whole one.
 */
async function keysOf(engine: Engine, folder: string): Promise<string[]> {
  const { mount, version } = engine
  const below = version === 2 ? `${mount}/metadata/${folder}` : `${mount}/${folder}`
  const shown = shownPath(`${mount}/${folder}`)
  const asked: Asked = {
    what: `list ${shown}`,
    path: shown,
    mount,
    version,
    policy: `path "${shownPath(below)}*" { capabilities = ["list"] }`,
  }
  const page = async (limit: number, after?: string) => {
    const query = new URLSearchParams({ list: 'true', limit: String(limit), ...(after === undefined ? {} : { after }) })
    const answer = await get(engine, `${encoded(below)}?${query}`, asked, { miss: after !== undefined })
    return answer === undefined ? undefined : shaped(listed, answer.json, asked).data.keys
  }
  const keys = new Set<string>()
  let last: string | undefined
  for (let pages = 0; pages < mostPages; pages += 1) {
    const found = await page(pageSize, last)
    if (found === undefined) await page(1)
    const before = keys.size
    for (const key of found ?? []) keys.add(key)
    if (keys.size === before) return [...keys]
    last = found?.at(-1)
  }
  throw new SealpostError('bad-answer', `${asked.what}: more than ${mostPages} pages`)
}
