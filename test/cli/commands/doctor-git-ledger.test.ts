import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkoutIn } from '../../kit/git.js'
import { type GitHttp, openGitHttp } from '../../kit/git-http.js'
import { config, type Desk, openDesk, openShelves, type Shelves } from '../kit.js'

let shelves: Shelves
let desk: Desk
let http: GitHttp

beforeEach(async () => {
  shelves = await openShelves()
  desk = await openDesk(shelves)
  http = await openGitHttp()
  await checkoutIn(desk.folder, http.url('job:made-up-password'))
  await desk.write('sealpost.yaml', `${config}ledger: { use: git }\n`)
})
afterEach(async () => {
  await Promise.all([desk.close(), shelves.close(), http.close()])
})

async function doctor() {
  const { code, out } = await desk.run(['doctor'], { env: { PATH: process.env.PATH } })
  expect(out).not.toContain('made-up-password')
  return { code, lines: out.split('\n').map((line) => line.trim().replace(/ +/g, ' ')) }
}

describe('doctor, with the ledger on a git remote', () => {
  it('finds all well where it may push, and changes nothing', async () => {
    const { code, lines } = await doctor()
    expect(lines).toContain('ok entries 0 entries in origin/sealpost-ledger')
    expect(lines).toContain('ok writing can be written to')
    expect(code).toBe(0)
    expect(await http.git('for-each-ref')).toBe('')
  })

  it('says what is missing where it may only read', async () => {
    http.may = (request) => request.endsWith('git-upload-pack')
    const { code, lines } = await doctor()
    expect(code).toBe(1)
    expect(lines.join(' ')).toContain(
      'the remote does not allow this job to move a ref of the ledger (origin/sealpost-ledger)',
    )
  })
})
