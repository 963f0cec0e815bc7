import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GithubSimulator, startGithub } from '../../src/simulators/github/simulator.js'
import { type Checkout, filesIn, type Job, openCheckout, openJob, steady } from './kit.js'

const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8'
const secrets = '/repos/acme/shop/actions/secrets'
const config = `version: 1
owner: acme-platform
source: { use: env, json: VALUES }
environments: [production]
ledger: { use: file, path: ledger.json }
targets:
  repo:
    use: github
    repository: acme/shop
    environments: { production: actions }
    secrets: [API_KEY, DATABASE_URL]
`

let checkout: Checkout
let github: GithubSimulator
let job: Job
/** ms that the simulator's clock is ahead. */
let later: number
/** The commit of the job. */
let commit: string

beforeAll(async () => {
  checkout = await openCheckout()
})
afterAll(() => checkout.close())
afterEach(async () => {
  await job.close()
  await github.close()
})

async function open(base: '' | '/api/v3'): Promise<void> {
  later = 0
  github = await startGithub({
    base,
    now: () => Date.now() + later,
    repositories: [{ name: 'acme/shop' }, { name: 'acme/platform' }],
    tokens: { 'job-token': 'github-actions[bot]' },
  })
  job = await openJob(checkout, [github])
  await job.write('sealpost.yaml', config)
  commit = github.git.commit('acme/platform', 'heads/main', new Map([['sealpost.yaml', config]]), 'first')
}

const values = { API_KEY: 'made-up-value-1', DATABASE_URL: 'made-up-value-2' }
const env = () => ({ GITHUB_API_URL: github.url, GITHUB_SHA: commit, VALUES: JSON.stringify(values) })
const given = () => ({ 'ledger-key': key, 'github-token': github.token })

describe('as the runner runs it', () => {
  describe.each(['', '/api/v3'] as const)('at the API under "%s"', (base) => {
    beforeEach(() => open(base))

    it('a plan, exactly that plan applied, and nothing left to do', async () => {
      const planned = await job.step('.', { ...given(), command: 'plan' }, env())
      expect(planned).toMatchObject({ code: 0, masks: expect.arrayContaining([key, github.token, 'job-token']) })
      expect(steady(planned.out, job)).toMatchInlineSnapshot(`
        "Plan for acme-platform: 2 to write.

        repo (github)
          production -> acme/shop/actions: 2 added
            create    API_KEY       new at the target
            create    DATABASE_URL  new at the target

        ::group::Requests
        repo: 2 reads, 0 writes
        ::endgroup::

        2 to write.
        To apply exactly this, until <time> UTC: give the plan to the apply step
        "
      `)
      expect(planned.asked).toMatchInlineSnapshot(`
        [
          "GET /repos/acme/shop/actions/secrets 200",
          "GET /repos/acme/shop 200",
        ]
      `)
      expect(planned.outputs).toMatchObject({ changed: 'true', create: '2', keep: '0', refused: '0', written: '0' })
      expect(planned.outputs.hash).toMatch(/^[0-9a-f]{64}$/)
      expect(JSON.parse(planned.outputs.summary ?? '')).toMatchObject({ create: 2, refused: 0 })
      expect(steady(planned.summary, job)).toMatchInlineSnapshot(`
        "## Sealpost plan: 2 to write

        ### \`repo\` (github)

        #### \`production\` → \`acme/shop/actions\`

        2 added

        | What | Name | Why |
        | --- | --- | --- |
        | create | \`API_KEY\` | new at the target |
        | create | \`DATABASE_URL\` | new at the target |

        owner \`acme-platform\` · plan \`<hash>\` · <time> to <time><br>
        \`repo\`: 2 reads, 0 writes
        "
      `)
      expect(await filesIn(planned.outputs.report ?? '')).toEqual(['report.html', 'report.json', 'report.md'])

      const plan = planned.outputs.plan ?? ''
      expect(plan).toBe(join(job.temp, 'sealpost/plan.json'))
      const applied = await job.step('.', { ...given(), command: 'apply', plan }, env())
      expect(applied.code).toBe(0)
      expect(steady(applied.out, job)).toMatchInlineSnapshot(`
        "Apply for acme-platform: 2 written.

        repo (github)
          production -> acme/shop/actions: 2 added
            created   API_KEY       new at the target
            created   DATABASE_URL  new at the target

        Warnings:
          the ledger is a file on this machine and does not exist yet: unless the file is kept, the next run will not know what this one wrote; remove \`ledger\` from the config to keep it on a branch (sealpost.yaml:5)

        ::group::Requests
        repo: 4 reads, 2 writes
        ::endgroup::
        ::warning file=sealpost.yaml,line=5,title=Sealpost%3A warning::the ledger is a file on this machine and does not exist yet: unless the file is kept, the next run will not know what this one wrote; remove \`ledger\` from the config to keep it on a branch

        2 written.
        "
      `)
      expect(applied.asked.map((line) => line.replace(commit, '<commit>'))).toMatchInlineSnapshot(`
        [
          "GET /repos/acme/shop/actions/secrets 200",
          "GET /repos/acme/shop 200",
          "GET /repos/acme/platform/compare/main...<commit> 200",
          "GET /repos/acme/shop/actions/secrets/public-key 200",
          "PUT /repos/acme/shop/actions/secrets/API_KEY 201",
          "PUT /repos/acme/shop/actions/secrets/DATABASE_URL 201",
          "GET /repos/acme/shop/actions/secrets 200",
        ]
      `)
      expect(applied.outputs).toMatchObject({ changed: 'true', written: '2', hash: planned.outputs.hash, plan })
      expect(github.peek(secrets, 'API_KEY')).toBe('made-up-value-1')
      expect(await job.read(join(applied.outputs.report ?? '', 'report.html'))).toContain('id="matrix"')

      const again = await job.step('.', { ...given(), command: 'apply' }, env())
      expect(steady(again.out, job)).toMatchInlineSnapshot(`
        "Apply for acme-platform: nothing to do, 2 unchanged.

        repo (github)
          production -> acme/shop/actions: 2 unchanged
            same      2 unchanged, version stamp unchanged

        ::group::Requests
        repo: 1 read, 0 writes
        ::endgroup::

        Nothing to do, 2 unchanged.
        "
      `)
      expect(again).toMatchObject({ code: 0, asked: [`GET ${secrets} 200`], outputs: { changed: 'false', keep: '2' } })

      // the same folder: the page of what was written gives way to that of a run in sync
      expect(again.outputs.report).toBe(applied.outputs.report)
      const page = await job.read(join(again.outputs.report ?? '', 'report.html'))
      expect(page).toContain('<h1>Nothing to do · 2 unchanged</h1>')
      expect(page).not.toContain('id="matrix"')
    })

    it('the focused Actions tell the same story, and drift sees a hand edit', async () => {
      const planned = await job.step('actions/plan', given(), env())
      expect(planned).toMatchObject({ code: 0, outputs: { changed: 'true', create: '2' } })
      const applied = await job.step('actions/apply', { ...given(), plan: planned.outputs.plan ?? '' }, env())
      expect(applied).toMatchObject({ code: 0, outputs: { written: '2' } })
      const quiet = await job.step('actions/drift', given(), { GITHUB_API_URL: github.url })
      expect(quiet).toMatchObject({ code: 0, outputs: { changed: 'false', keep: '2' } })

      later += 2000
      github.plant(secrets, 'API_KEY', 'edited by hand')
      const drift = { ...given(), 'fail-on': 'differs' }
      const found = await job.step('actions/drift', drift, { GITHUB_API_URL: github.url })
      expect(found).toMatchObject({ code: 2, asked: [`GET ${secrets} 200`], outputs: { changed: 'true', update: '1' } })
      expect(steady(found.out, job)).toMatchInlineSnapshot(`
        "Drift for acme-platform: 1 differs, 1 unchanged.

        repo (github)
          production -> acme/shop/actions: 1 changed, 1 unchanged
            edited    API_KEY  edited at the target
            same      1 unchanged, version stamp unchanged

        ::group::Requests
        repo: 1 read, 0 writes
        ::endgroup::
        ::error file=sealpost.yaml,line=10,title=Sealpost%3A repo differs::API_KEY

        1 differs, 1 unchanged.
        To see what an apply would fix: run a plan
        "
      `)
    })

    it('drift keeps one issue in the repository of the job', async () => {
      const issue = { ...given(), issue: 'true' }
      const night = async (run: number) => {
        const env = { GITHUB_API_URL: github.url, GITHUB_RUN_ID: String(run) }
        const { out } = await job.step('actions/drift', issue, env)
        return out.split('\n').find((line) => line.startsWith('Issue'))
      }
      await job.step('actions/apply', given(), env())
      expect(await night(7002)).toBeUndefined()
      later += 2000
      github.plant(secrets, 'API_KEY', 'edited by hand')
      expect(await night(7003)).toBe('Issue opened.')
      expect(await night(7004)).toBe('Issue updated.')
      await job.step('actions/apply', given(), env())
      expect(await night(7005)).toBe('Issue closed.')
      expect(github.issues.list('acme/platform')).toMatchObject([{ login: 'github-actions[bot]', state: 'closed' }])
    })
  })
})
