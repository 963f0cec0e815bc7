import { execFileSync } from 'node:child_process'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Board } from '../../src/simulators/forges/board.js'
import { startGitea } from '../../src/simulators/gitea/comments.js'
import type { Simulator } from '../../src/simulators/server.js'
import { startVercel, type VercelSimulator } from '../../src/simulators/vercel/simulator.js'
import { forkPull, pull, variables } from './events.js'
import { type Checkout, type Job, openCheckout, openJob } from './kit.js'

const config = (place: string) => `version: 1
owner: acme-platform
source: { use: env, json: VALUES }
environments: [production]
ledger: { use: file, path: ledger.json }
targets:
  web:
    use: vercel
    project: shop-web
    environments: { production: ${place} }
    secrets: [API_KEY]
`
const value = 'canary-of-some-length-4711'

let checkout: Checkout
let gitea: Simulator & Board
let vercel: VercelSimulator
let job: Job

beforeAll(async () => {
  checkout = await openCheckout()
})
afterAll(() => checkout.close())
beforeEach(async () => {
  gitea = await startGitea({ token: 'job-token' })
  vercel = await startVercel({ projects: [{ id: 'prj_shop', name: 'shop-web' }] })
})
afterEach(async () => {
  await job.close()
  await gitea.close()
  await vercel.close()
})

/** A job of a pull request; what was proposed and the default branch are in its checkout. */
async function open(payload: (head: string) => object): Promise<Readonly<Record<string, string>>> {
  job = await openJob(checkout, [gitea, vercel])
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
      cwd: job.workspace,
      encoding: 'utf8',
    })
  git('init', '--quiet', '--initial-branch', 'main')
  for (const place of ['production', 'preview']) {
    await job.write('sealpost.yaml', config(place))
    git('add', 'sealpost.yaml')
    git('commit', '--quiet', '--message', place)
    if (place === 'production') git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  }
  const head = git('rev-parse', 'HEAD').trim()
  await job.write('../event.json', JSON.stringify(payload(head)))
  return {
    ...variables('pull_request', { GITHUB_SHA: head }),
    GITEA_ACTIONS: 'true',
    GITHUB_SERVER_URL: gitea.url.replace('/api/v1', ''),
    GITHUB_API_URL: gitea.url,
    PATH: process.env.PATH ?? '',
    VERCEL_API_URL: vercel.url,
    VALUES: JSON.stringify({ API_KEY: value }),
  }
}

const given = () => ({
  command: 'plan',
  comment: 'true',
  'ledger-key': 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
  'vercel-token': vercel.token,
})

it('a pull request at Gitea is planned from the checkout and commented on at its own server', async () => {
  const env = await open((head) => pull(head))
  for (const did of ['created', 'updated']) {
    const ran = await job.step('.', given(), env)
    expect(ran).toMatchObject({
      code: 0,
      out: expect.stringMatching(new RegExp(`Comment \\d+ ${did}: .*/pulls/7#issuecomment-`)),
    })
    expect(ran.out).not.toContain(value)
  }
  expect(gitea.comments(7)).toMatchObject([
    { author: 'gitea-actions', body: expect.stringContaining('`preview` of `web`') },
  ])
  expect(gitea.comments(7)[0]?.body).not.toContain(value)
})

it('a fork at Gitea has its config compared, and nothing else is asked', async () => {
  const env = await open((head) => forkPull(head))
  const ran = await job.step('.', given(), env)
  expect(ran).toMatchObject({ code: 0, asked: [], out: expect.stringContaining('a pull request from a fork') })
  expect(ran.out).toContain('goes to `preview` of `web`')
})
