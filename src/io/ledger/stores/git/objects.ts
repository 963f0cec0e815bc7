import { join } from 'node:path'
import { SealpostError } from '../../../../core/errors.js'
import type { Entry, GitFiles, GitObjects, Head } from '../../../system/git/objects.js'
import { headOf, once, plainFile } from '../../../system/git/objects.js'
import { textOf as outputOf } from './git-program.js'
import { advance, tryMoving } from './push.js'
import { openRemote, type Remote, type RemoteCall } from './remote.js'
import { troubleOf } from './troubles.js'

/** What was asked for, by the name of the object. What an object holds never changes. */
interface Known {
  readonly heads: Map<string, Promise<Head>>
  readonly parents: Map<string, Promise<readonly string[]>>
  readonly texts: Map<string, Promise<string>>
}

/** The commits, files and refs of a remote, by the git program; nothing is asked yet. `close` takes away what was fetched. */
export function gitProgramObjects(call: RemoteCall): GitObjects & { readonly close: () => Promise<void> } {
  const remote = openRemote(call)
  const known: Known = { heads: new Map(), parents: new Map(), texts: new Map() }
  const parentsOf = once(known.parents, async (commit) => parentsIn(await remote.bring(commit)))
  return {
    refsOf: remote.refsOf,
    refOf: async (name) => (await remote.refsOf([name]))[0],
    // who may not look is told so by every remote, and not that nothing is there
    mustSee: async () => {},
    tryMoving: (name, at) => tryMoving(remote, name, at),
    advance: (name, from, to) => advance(remote, { name, from, to, parentsOf }),
    headAt: once(known.heads, (commit) => headAt(remote, commit)),
    parentsOf,
    textOf: once(known.texts, (blob) => textOf(remote, blob)),
    async commit(on, files, message, parents) {
      for (const parent of parents) await parentsOf(parent)
      const { head, texts } = await commitOf(remote, { kept: on?.tree ?? [], files, message, parents })
      for (const [sha, text] of texts) known.texts.set(sha, Promise.resolve(text))
      known.heads.set(head.commit, Promise.resolve(head))
      known.parents.set(head.commit, Promise.resolve(parents))
      return head
    },
    close: remote.close,
  }
}

/** The commits that the text of a commit says it goes on from. */
function parentsIn(text: string): string[] {
  const [top = ''] = text.split('\n\n')
  return [...top.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent)
}

async function headAt(remote: Remote, commit: string): Promise<Head> {
  await remote.bring(commit)
  const list = await remote.must({ args: ['ls-tree', '-r', '-z', commit] }, 'read the files of the ledger')
  const form = /^(\d{6}) (\w+) ([0-9a-f]{40,64})\t(.*)$/s
  const entries = outputOf(list)
    .split('\0')
    .flatMap((line): Entry[] => {
      const [, mode, type, sha = '', path = ''] = form.exec(line) ?? []
      return mode === undefined ? [] : [{ path, mode: mode as Entry['mode'], type: type as Entry['type'], sha }]
    })
  return headOf(commit, entries)
}

async function textOf(remote: Remote, blob: string): Promise<string> {
  const end = await remote.must({ args: ['cat-file', 'blob', blob] }, 'read a file of the ledger')
  const text = outputOf(end)
  if (Buffer.from(text).equals(end.output)) return text
  throw new SealpostError('ledger-damaged', 'the ledger was changed by something other than Sealpost', {
    where: remote.place.where,
  })
}

/** Makes a commit, by way of an index of its own. */
async function commitOf(
  remote: Remote,
  made: {
    readonly kept: readonly Entry[]
    readonly files: GitFiles
    readonly message: string
    readonly parents: readonly string[]
  },
): Promise<{ readonly head: Head; readonly texts: ReadonlyMap<string, string> }> {
  const doing = 'write a commit of the ledger'
  const line = async (args: readonly string[], input?: string, env?: Record<string, string>) =>
    outputOf(await remote.must({ args, input, ...(env === undefined ? {} : { env }) }, doing)).trim()
  const texts = new Map<string, string>()
  const written: Entry[] = []
  for (const [path, text] of made.files) {
    if (text === undefined) continue
    const sha = await line(['hash-object', '-w', '--stdin'], text)
    texts.set(sha, text)
    written.push({ path, ...plainFile, sha })
  }
  const entries = [...made.kept.filter(({ path }) => !made.files.has(path)), ...written]
  const index = { GIT_INDEX_FILE: join(await remote.folder(), `index-${remote.number()}`) }
  const rows = entries.map(({ path, mode, sha }) => `${mode} ${sha}\t${path}\0`).join('')
  await line(['update-index', '-z', '--index-info'], rows, index)
  const tree = await line(['write-tree'], undefined, index)
  const above = made.parents.flatMap((parent) => ['-p', parent])
  const commit = await line(['commit-tree', tree, ...above, '-F', '-'], made.message, remote.signature())
  if (!/^[0-9a-f]{40,64}$/.test(commit))
    throw troubleOf({ status: 1, output: new Uint8Array(), said: '' }, doing, remote.place)
  return { head: headOf(commit, entries), texts }
}
