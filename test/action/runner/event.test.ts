import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { triggerOf } from '../../../src/action/runner/event.js'
import { diskFiles } from '../../../src/io/system/files.js'
import { githubActions } from '../../../src/io/system/pipelines/github-actions.js'
import { pull, push, variables } from '../events.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealpost-event-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function trigger(event: string, content: string | Uint8Array | undefined) {
  const path = join(folder, `${event}.json`)
  if (content !== undefined) await writeFile(path, content)
  const env = variables(event, { GITHUB_EVENT_PATH: path })
  return triggerOf(githubActions(env), { env, files: diskFiles })
}

describe('the event of a run', () => {
  it('is its own, also where two runs read theirs at once', async () => {
    const [one, other] = await Promise.all([
      trigger('push', JSON.stringify(push)),
      trigger('pull_request', JSON.stringify(pull())),
    ])
    expect([one.trust.mode, one.pull]).toEqual(['trusted', undefined])
    expect([other.trust.mode, other.pull?.number, other.defaultBranch]).toEqual(['reviewed', 7, 'main'])
  })

  it.each<[string, string | Uint8Array | undefined]>([
    ['not there', undefined],
    ['empty', ''],
    ['broken', '{"repository":'],
    [
      'not UTF-8',
      Buffer.concat([Buffer.from(JSON.stringify({ ...push, x: '?' }).slice(0, -3)), Buffer.of(0xff, 0x22, 0x7d)]),
    ],
    ['too large', JSON.stringify({ ...push, more: 'x'.repeat(32 * 1024 * 1024) })],
  ])('that is %s is none: the run is not trusted, and nothing is printed', async (_, content) => {
    const write = vi.spyOn(process.stdout, 'write')
    const { trust, defaultBranch } = await trigger('push', content)
    expect(write).not.toHaveBeenCalled()
    write.mockRestore()
    expect(defaultBranch).toBeUndefined()
    expect(trust).toEqual({ mode: 'untrusted', because: 'the event does not say which ref or pull request it is for' })
  })
})
