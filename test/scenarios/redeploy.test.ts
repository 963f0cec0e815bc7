import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseReport } from '../../src/io/parse-report.js'
import { commentMarkdown } from '../../src/render/comment/comment.js'
import { html } from '../../src/render/html/page.js'
import { reportJson } from '../../src/render/json.js'
import { reportMarkdown } from '../../src/render/markdown.js'
import { plainStyle } from '../../src/render/terminal-style.js'
import { reportText } from '../../src/render/text.js'
import { type Told, type Vendors, vendors } from './vendors.kit.js'

let box: Vendors
beforeEach(async () => {
  box = await vendors()
})
afterEach(() => box.close())

const asks = (text: string) => text.replace(/ \}$/, ', redeploy: changed }')
const web = '{ use: vercel, project: shop-web, environments: { production: production, preview: preview } }'
const site =
  '{ use: netlify, account: acme, site: 1f2e0000-0000-4000-8000-000000000001, environments: { production: production, preview: [deploy-preview, "branch:staging"] } }'
const docs =
  '{ use: cloudflare-pages, account: 0123456789abcdef0123456789abcdef, project: docs, environments: { production: production, preview: preview } }'
const values = (secret: string) => ({ production: { API_KEY: secret }, preview: { API_KEY: 'for previews' } })
const posts = (report: Told) => report.requests.web?.write

function words(told: Told): string {
  const { exit: _exit, of: _of, ...report } = told
  const context = { mode: 'trusted' as const, newDestinations: [], config: 'sealpost.yaml' }
  expect(parseReport(reportJson(report))).toEqual(JSON.parse(reportJson(report)))
  return [
    reportText(report, plainStyle, { verbose: false }),
    reportMarkdown(report),
    commentMarkdown(report, context),
    html(report),
  ].join('\n')
}

describe('a target that asks for deployments', () => {
  it('asks once, when all of it is stored, and only where something changed', async () => {
    const targets = { web: asks(web) }
    const plan = await box.run({ command: 'plan', targets, values: values('one') })
    expect(plan.redeployments).toEqual([
      { target: 'web', use: 'vercel', because: 'changed', starts: 'a new build of the current production deployment' },
    ])
    expect(
      words(plan).match(/starts a new build of the current production deployment once all values are stored/g),
    ).toHaveLength(4)
    expect(box.vercel.deployments('shop-web')).toBe(1)

    const first = await box.run({ targets, values: values('one') })
    expect(first.exit).toBe(0)
    expect(first.redeployments?.[0]).toMatchObject({
      asked: true,
      said: 'a new build of the current production deployment was started',
    })
    expect(box.vercel.deployments('shop-web')).toBe(2)
    expect(box.vercel.deployed('shop-web', 'API_KEY')).toBe('one')

    const again = await box.run({ targets, values: values('one') })
    expect([again.exit, again.redeployments, posts(again)]).toEqual([0, undefined, 0])
    expect(box.vercel.deployments('shop-web')).toBe(2)

    await box.run({ targets, values: { ...values('one'), preview: { API_KEY: 'another' } } })
    expect(box.vercel.deployments('shop-web')).toBe(2)
  })

  it('is Netlify: production, and branches that have values of their own', async () => {
    const targets = { site: asks(site) }
    await box.run({ targets, values: values('one') })
    const [one] = box.netlify.builds
    expect(box.netlify.builds).toEqual([
      { site: one?.site, branch: undefined },
      { site: one?.site, branch: 'staging' },
    ])
    const next = await box.run({ targets, values: { ...values('one'), production: { API_KEY: 'two' } } })
    expect(next.redeployments?.[0]?.said).toBe('a build of the site was started')
    expect(box.netlify.builds).toHaveLength(3)
  })

  it('is Pages, where a project is built; what is uploaded has to be uploaded again', async () => {
    const told = await box.run({ targets: { docs: asks(docs) }, values: values('one') })
    expect([told.exit, told.redeployments?.[0]]).toMatchObject([0, { asked: false }])
    expect(told.redeployments?.[0]?.said).toContain('upload it again')
    // there is nothing that a next run could ask for
    expect((await box.run({ command: 'plan', targets: { docs: asks(docs) }, values: values('one') })).exit).toBe(0)
  })

  it('is Pages, where a project is built from a repository', async () => {
    const built = asks(docs.replace('project: docs', 'project: built'))
    const told = await box.run({ targets: { built }, values: values('one') })
    expect(told.redeployments?.[0]).toMatchObject({ asked: true })
    const [latest, ...others] = box.cloudflare.deployments('built', 'production')
    expect([others.length, Object.keys(latest?.env_vars ?? {})]).toEqual([1, ['API_KEY']])
    await box.run({ targets: { built }, values: { ...values('one'), preview: { API_KEY: 'another' } } })
    expect(box.cloudflare.deployments('built', 'production')).toHaveLength(2)
  })

  it('is asked by the next run where a write did not land', async () => {
    const targets = { web: asks(web.replace(', preview: preview', '')) }
    box.vercel.refuse('shop-web', 'BROKEN')
    const held = { production: { API_KEY: 'one', BROKEN: 'two' } }
    const failed = await box.run({ targets, values: held })
    expect(failed.exit).toBe(1)
    expect(failed.redeployments?.[0]).toMatchObject({ asked: false })
    expect(failed.redeployments?.[0]?.said).toContain('a write to the same target failed')
    expect(box.vercel.deployments('shop-web')).toBe(1)

    const plan = await box.run({ command: 'plan', targets, values: { production: { API_KEY: 'one' } } })
    expect([plan.exit, plan.redeployments?.[0]?.because]).toEqual([2, 'owed'])
    expect(words(plan)).toContain('which an earlier run did not get to')
    const next = await box.run({ targets, values: { production: { API_KEY: 'one' } } })
    expect([next.exit, next.redeployments?.[0]?.asked]).toEqual([0, true])
    expect(box.vercel.deployed('shop-web', 'API_KEY')).toBe('one')
    expect((await box.run({ command: 'plan', targets, values: { production: { API_KEY: 'one' } } })).exit).toBe(0)
  })

  it.each([
    ['is refused', () => new Response('{"error":{"code":"forbidden"}}', { status: 403 })],
    ['breaks off', () => Response.error()],
  ])('is asked again by the next run where that %s, and the run fails', async (_, answer) => {
    const targets = { web: asks(web) }
    const told = await box.run({
      targets,
      values: values('one'),
      answer: (method, url) => (method === 'POST' && url.includes('/v13/deployments') ? answer() : undefined),
    })
    expect([told.exit, told.summary.failed, told.summary.written]).toEqual([1, 0, 2])
    expect(told.redeployments?.[0]).toMatchObject({ asked: false, error: { code: expect.any(String) } })
    expect(words(told)).toContain('requested and refused; the next run requests it again')
    const ledger = readFileSync(join(box.folder, 'acme.ledger.json'), 'utf8')
    expect(ledger).toContain('"redeploy": "owed"')
    await box.run({ targets, values: values('one') })
    expect(box.vercel.deployed('shop-web', 'API_KEY')).toBe('one')
    expect(readFileSync(join(box.folder, 'acme.ledger.json'), 'utf8')).not.toContain('redeploy')
  })

  it('is owed by a run that was stopped between its last write and that', async () => {
    const targets = { web: asks(web) }
    const killed = await box.run({
      targets,
      values: values('one'),
      answer(method, url) {
        if (method === 'GET' && url.includes('/v9/projects/shop-web') && box.vercel.rows('shop-web').length === 2)
          throw new Error('the machine is gone')
        return undefined
      },
    })
    expect(killed.redeployments?.[0]?.asked).toBe(false)
    const next = await box.run({ targets, values: values('one') })
    expect([next.redeployments?.[0]?.because, next.redeployments?.[0]?.asked]).toEqual(['owed', true])
    expect(box.vercel.deployments('shop-web')).toBe(2)
  })

  it.each([
    ['changes another place of it', []],
    ['looks at another place of it alone', ['preview']],
  ])('is owed until it is asked for, also by a run that %s', async (_, onlyEnvironments) => {
    const targets = { web: asks(web), site: asks(site) }
    const refused = () => new Response('{"error":{"code":"forbidden"}}', { status: 403 })
    await box.run({
      targets,
      values: values('one'),
      answer: (method, url) => (method === 'POST' && /deployments|builds/.test(url) ? refused() : undefined),
    })
    expect([box.vercel.deployments('shop-web'), box.netlify.builds.length]).toEqual([1, 0])
    const preview = { API_KEY: onlyEnvironments.length === 0 ? 'changed since' : 'for previews' }
    const next = await box.run({ targets, values: { ...values('one'), preview }, onlyEnvironments })
    expect(next.redeployments?.map(({ asked }) => asked)).toEqual([true, true])
    expect(box.vercel.deployed('shop-web', 'API_KEY')).toBe('one')
    expect(box.netlify.builds.map(({ branch }) => branch)).toEqual([undefined, 'staging'])
  })

  it('has a plan of another hash than one that does not', async () => {
    const hash = async (text: string) =>
      (await box.run({ command: 'plan', targets: { web: text }, values: values('one') })).hash
    expect(await hash(asks(web))).not.toBe(await hash(web))
  })
})

describe('a target that asks nobody', () => {
  it('says that values are stored and not yet deployed', async () => {
    const plan = await box.run({ command: 'plan', targets: { web, site, docs }, values: values('one') })
    expect(plan.redeployments?.map(({ target, because }) => [target, because])).toEqual([
      ['web', undefined],
      ['site', undefined],
      ['docs', undefined],
    ])
    expect(words(plan)).toContain('takes effect with the next deployment')
    const told = await box.run({ targets: { web, site, docs }, values: values('one') })
    expect(words(told).match(/stored, not yet deployed/g)).toHaveLength(12)
    expect([box.vercel.deployments('shop-web'), box.netlify.builds.length]).toEqual([1, 0])
  })

  it('says nothing where values are in effect at once', async () => {
    const repo = '{ use: github, repository: acme/shop, environments: { production: actions } }'
    expect((await box.run({ targets: { repo }, values: values('one') })).redeployments).toBeUndefined()
  })

  it('cannot be told to ask where there is nobody to ask', async () => {
    const repo = '{ use: github, repository: acme/shop, environments: { production: actions }, redeploy: changed }'
    const told = await box.run({ command: 'plan', targets: { repo }, values: values('one') })
    expect([told.exit, told.error?.message]).toMatchObject([
      64,
      expect.stringContaining('does not support new deployments'),
    ])
  })
})
