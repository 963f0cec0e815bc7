import { asSealpostError, landedOf, SealpostError } from '../../core/errors.js'
import type { GitRefs, Moved } from '../system/git/objects.js'
import { type GitDatabase, isSuccess, repeatable } from './git-database.js'
import type { RestAnswer } from './rest.js'

/** The name of no commit at all. */
const noCommit = '0'.repeat(40)
const moving = 'move a ref of the ledger'

/** The refs of an open repository, one by one. */
export function gitRefs(database: GitDatabase): Omit<GitRefs, 'refsOf'> {
  return {
    refOf: (name) => refOf(database, name),
    async mustSee(name) {
      const { rest, repo, must } = database
      const route = 'GET /repos/{owner}/{repo}/git/matching-refs/{+ref}'
      await must(rest(route, { ...repo, ref: name.split('/') }), 'find the branch of the ledger')
    },
    // it is sent to where it stands, or made for a commit that cannot be, which only who may make it is told
    tryMoving: (name, at) => tryMoving(database, name, at),
    advance: (name, from, to) => advance(database, name, { from, to }),
  }
}

async function refOf({ rest, repo, trouble, damaged }: GitDatabase, name: string): Promise<string | undefined> {
  const route = 'GET /repos/{owner}/{repo}/git/ref/{+ref}'
  const { status, data } = await rest(route, { ...repo, ref: name.split('/') })
  if (status === 404) return undefined
  if (status !== 200) throw trouble(status, 'read a ref of the ledger')
  const { object } = data as { object: { sha: string; type: string } }
  if (object.type !== 'commit') throw damaged('a ref of the ledger does not point to a commit')
  return object.sha
}

function make({ rest, repo }: GitDatabase, name: string, sha: string): Promise<RestAnswer> {
  const json = { ref: `refs/${name}`, sha }
  return rest('POST /repos/{owner}/{repo}/git/refs', repo, { json, ...repeatable })
}

function move({ rest, repo }: GitDatabase, name: string, sha: string): Promise<RestAnswer> {
  const place = { ...repo, ref: name.split('/') }
  return rest('PATCH /repos/{owner}/{repo}/git/refs/{+ref}', place, { json: { sha, force: false }, ...repeatable })
}

async function tryMoving(database: GitDatabase, name: string, at: string | undefined): Promise<boolean> {
  const { status } = await (at === undefined ? make(database, name, noCommit) : move(database, name, at))
  if (isSuccess(status)) return true
  if (status !== 422) throw database.trouble(status, moving)
  return at === undefined || (await refOf(database, name)) !== at
}

async function advance(
  database: GitDatabase,
  name: string,
  { from, to }: { readonly from: string | undefined; readonly to: string },
): Promise<Moved> {
  const sent = from === undefined ? make(database, name, to) : move(database, name, to)
  const answer = await sent.catch((thrown: unknown) => asSealpostError(thrown))
  if (answer instanceof SealpostError) {
    if (landedOf(answer) === 'no') throw answer
    // the answer got lost: the ref itself says what became of it
    const now = await refOf(database, name).catch(() => from)
    if (now === to) return 'done'
    if (now === from) throw answer
    return 'moved'
  }
  if (isSuccess(answer.status)) return 'done'
  if (![404, 409, 422].includes(answer.status)) throw database.trouble(answer.status, moving)
  const now = await refOf(database, name)
  if (now === to) return 'done'
  if (now !== from) return 'moved'
  if (answer.status === 404) throw database.trouble(404, moving)
  return 'refused'
}
