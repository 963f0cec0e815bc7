import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GithubSimulator, startGithub } from '../../src/simulators/github/simulator.js'
import { type Checkout, type Job, openCheckout, openJob, type Ran, steady } from './kit.js'

const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8'
const secrets = '/repos/acme/shop/actions/secrets'
const config = `version: 1
owner: acme-platform
source: { use: env, json: VALUES }
environments: [production]
ledger: { use: file, path: ledger.json }
policy:
  allow: remove
  maxRemovals: 0
targets:
  repo:
    use: github
    repository: acme/shop
    environments:
      production: actions
    secrets: ["A*", "B*", "a*"]
`

let checkout: Checkout
let github: GithubSimulator
let job: Job

beforeAll(async () => {
  checkout = await openCheckout()
})
afterAll(() => checkout.close())
beforeEach(async () => {
  github = await startGithub()
  job = await openJob(checkout, [github])
  await job.write('sealpost.yaml', config)
})
afterEach(async () => {
  await job.close()
  await github.close()
})

function step(given: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const all = { 'ledger-key': key, 'github-token': github.token, ...given }
  return job.step('.', all, { GITHUB_API_URL: github.url, VALUES: '{"A":"made-up-1","B":"made-up-2"}', ...env })
}
const annotations = ({ out }: Ran) => out.split('\n').filter((line) => /^::(?!group::|endgroup::)/.test(line))

describe('a step that is told something wrong', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'an unknown input',
      { comand: 'apply' },
      '::error title=Sealpost%3A usage::There is no input `comand`%0ADid you mean `command`?',
    ],
    [
      'a plan, and what it is to be about beside it',
      { command: 'apply', plan: 'no-such-plan.json', target: 'repo', recover: 'true' },
      '::error title=Sealpost%3A usage::`target` and `recover` cannot be combined with a saved plan%0ANothing was read or written. Remove `target` and `recover`, or set them when you make the plan.',
    ],
    [
      'no key',
      { 'ledger-key': '' },
      '::error file=sealpost.yaml,line=1,title=Sealpost%3A key-missing::SEALPOST_KEY is not set%0ASet the input `ledger-key` to the output of `sealpost keygen`.',
    ],
    [
      'a passphrase',
      { 'ledger-key': 'correct horse' },
      '::error file=sealpost.yaml,line=1,title=Sealpost%3A key-weak::SEALPOST_KEY is not 32 random bytes in base64url%0ASet `ledger-key` to a key made by `sealpost keygen`; passphrases are not accepted.',
    ],
    [
      'no token',
      { 'github-token': '' },
      '::error file=sealpost.yaml,line=10,title=Sealpost%3A token-missing::repo needs a token: GITHUB_TOKEN is not set%0ACreate one at https://github.com/settings/personal-access-tokens/new and pass it to the step as the input `github-token`.',
    ],
    [
      'no config',
      { config: 'other.yaml' },
      '::error title=Sealpost%3A config-missing::other.yaml: there is no such file%0ASet the input `config` to the path of the file, and check out the repository first.',
    ],
    [
      'no plan',
      { command: 'apply', plan: 'plan.json' },
      '::error title=Sealpost%3A usage::<workspace>/plan.json: there is no plan file plan.json%0ANothing was written. Make one: `command: plan`.',
    ],
    [
      'a target that does not exist',
      { target: 'web' },
      '::error title=Sealpost%3A usage::the config has no target web%0AIt has: repo.',
    ],
  ])('%s', async (_, given, line) => {
    const ran = await step(given)
    expect(ran.code).toBe(64)
    expect(annotations(ran).map((one) => steady(one, job))).toEqual([line])
    expect(ran.asked).toEqual([])
    expect(ran.out).not.toContain('made-up')
    // what comes after the step finds what it always finds: `if: always()` uploads a report that says what was wrong
    const { report: folder = '', ...outputs } = ran.outputs
    const told = JSON.parse(await job.read(join(folder, 'report.json')))
    expect(told.error).toMatchObject({ exit: 64 })
    expect(outputs).toMatchObject({ changed: 'false', plan: '', hash: '', refused: '0', failed: '0' })
    expect(ran.summary).toContain(told.error.code)
  })

  it('tells it as what it was to be, and where it was to be told', async () => {
    const ran = await step({ command: 'apply', target: 'repo', report: 'out', summary: 'false', plam: 'plan.json' })
    expect([ran.code, ran.summary]).toEqual([64, ''])
    expect(ran.outputs.report).toBe(join(job.workspace, 'out'))
    expect(JSON.parse(await job.read('out/report.json'))).toMatchObject({ command: 'apply', error: { code: 'usage' } })
    const both = await step({ command: 'destroy', summary: 'perhaps' })
    expect(JSON.parse(await job.read(join(both.outputs.report ?? '', 'report.json'))).command).toBe('plan')
    expect(both.summary).toContain('usage')
  })

  it('has masked what it was given all the same, first of all', async () => {
    const { log } = await step({ comand: 'apply', 'vercel-token': 'first\nsecond' })
    expect(log.split('\n').slice(0, 4)).toEqual([
      `::add-mask::${key}`,
      `::add-mask::${github.token}`,
      '::add-mask::first%0Asecond',
      '::add-mask::job-token',
    ])
  })

  it.each(['DOTENV_PRIVATE_KEY_PRODUCTION', 'SHOP_TOKEN', 'SHOP_PAT'])(
    'hides %s of its environment too',
    async (name) => {
      const value = 'FOREIGN_NAME_LIKE_A_KEY'
      github.plant(secrets, value, 'x')
      // its own name does not say what it is, but the config does
      const pat = name === 'SHOP_PAT'
      if (pat) await job.write('sealpost.yaml', `${config}    token: { env: SHOP_PAT }\n`)
      const ran = await step({}, { [name]: pat ? github.token : value })
      expect(ran.log.split('\n').slice(0, 40)).toContain(`::add-mask::${pat ? github.token : value}`)
      if (pat) return
      expect(ran.code).toBe(70)
      expect(ran.out).toContain(`the value of ${name} was about to be written to `)
      expect(ran.out).not.toContain(value)
    },
  )

  it('is led to every line of the config that is wrong', async () => {
    await job.write(
      'sealpost.yaml',
      config.replace('maxRemovals', 'maxRemoval').replace('repository: acme/shop', 'repositry: acme/shop'),
    )
    const ran = await step()
    expect(ran.code).toBe(64)
    expect(annotations(ran)).toEqual([
      '::error file=sealpost.yaml,line=8,title=Sealpost%3A config::policy.maxRemoval: unknown key; did you mean `maxRemovals`?',
      '::error file=sealpost.yaml,line=12,title=Sealpost%3A config::targets.repo.repositry: unknown key; did you mean `repository`?',
    ])
    expect(ran.summary).toContain('## Sealpost plan: ended before there was a plan')
    expect(ran.outputs).toMatchObject({ changed: 'false', hash: '', plan: '' })
  })
})

describe('a verdict', () => {
  const refused = async (failOn: string) => {
    await step({ command: 'apply' })
    return step({ command: 'apply', 'fail-on': failOn }, { VALUES: '{"A":"made-up-1"}' })
  }

  it.each([['refused'], ['differs']])('that refuses fails the step and shows its line: fail-on %s', async (failOn) => {
    const ran = await refused(failOn)
    expect(ran).toMatchObject({ code: 3, outputs: { refused: '1', written: '0', changed: 'false' } })
    expect(annotations(ran)[0]).toBe(
      '::error file=sealpost.yaml,line=8,title=Sealpost refused%3A max-removals::1 would be removed; the limit is 0%0Agithub:acme/shop/actions#B%0AUnlock: `policy.maxRemovals: 1`',
    )
  })

  it('that refuses leads to the mapping where the config has no such key', async () => {
    await job.write('sealpost.yaml', config.replace(/policy:\n.*\n.*\n/, ''))
    const ran = await step({}, { VALUES: '{"A":"", "a`b": ""}' })
    const [empty] = annotations(ran)
    expect(empty).toContain('Unlock: ``policy.allowEmpty: ["A", "a`b"]``')
    expect(empty).toContain(
      '::error file=sealpost.yaml,line=11,title=Sealpost refused%3A not-empty::the value is empty',
    )
  })

  it('that refuses lets the step pass where that is wanted, and is seen all the same', async () => {
    const ran = await refused('never')
    expect(ran).toMatchObject({ code: 0, outputs: { refused: '1', written: '0' } })
    expect(annotations(ran)).toHaveLength(1)
  })

  it.each([
    ['refused', 0, []],
    ['never', 0, []],
    ['differs', 2, ['::error file=sealpost.yaml,line=14,title=Sealpost%3A repo differs::A, B']],
  ])('that source and target differ: fail-on %s ends with %i', async (failOn, code, lines) => {
    const ran = await step({ 'fail-on': failOn })
    expect(ran.code).toBe(code)
    expect(annotations(ran)).toEqual(lines)
  })

  it.each([['refused'], ['never'], ['differs']])('is not what a failure is: fail-on %s', async (failOn) => {
    github.order({ match: ({ path }) => path === `${secrets}/A`, times: 9, act: { kind: 'echo', status: 422 } })
    const ran = await step({ command: 'apply', 'fail-on': failOn })
    expect(ran).toMatchObject({ code: 1, outputs: { failed: '1', written: '1', changed: 'true' } })
    expect(annotations(ran)[0]).toMatch(
      /^::error file=sealpost\.yaml,line=14,title=Sealpost%3A invalid at repo::A: .*422/,
    )
    expect(ran.out + ran.summary).not.toContain('made-up')
  })

  it.each([['refused'], ['never']])('is not what a target that cannot be seen is: fail-on %s', async (failOn) => {
    const ran = await step({ 'github-token': 'not-the-token', 'fail-on': failOn })
    expect(ran.code).toBe(3)
    expect(annotations(ran)[1]).toMatch(
      /^::error file=sealpost\.yaml,line=14,title=Sealpost%3A unauthorized at repo::A, B: list secrets: 401, the token was not accepted%0A/,
    )
  })
})

describe('a saved plan', () => {
  it('that was tampered with is refused, and nothing is written', async () => {
    const { outputs } = await step()
    const path = outputs.plan ?? ''
    await writeFile(path, (await readFile(path, 'utf8')).replace('"A"', '"C"'))
    const ran = await step({ command: 'apply', plan: path })
    expect(ran.code).toBe(3)
    expect(annotations(ran)[0]).toContain('title=Sealpost%3A plan-invalid::')
    expect(ran.asked.filter((line) => !line.startsWith('GET '))).toEqual([])
  })

  it('that no longer holds names what moved', async () => {
    const { outputs } = await step()
    github.plant(secrets, 'A', 'somebody was faster')
    const ran = await step({ command: 'apply', plan: outputs.plan ?? '' })
    expect(ran.code).toBe(3)
    expect(annotations(ran).join('\n')).toContain('github:acme/shop/actions#A')
    expect(github.peek(secrets, 'B')).toBeUndefined()
  })
})

describe('the host', () => {
  const evil = 'EVIL\n::add-mask::x\u001b[2J`|<img src=x>@team##[error]'

  it('sees names from a target, and none of them acts', async () => {
    github.plant(secrets, evil, 'x')
    const ran = await step({ command: 'apply' })
    expect(ran.masks.slice(0, 3)).toEqual([key, github.token, 'job-token'])
    expect(ran.masks).not.toContain('x')
    expect(ran.summary).not.toMatch(/<IMG(?![^`]*`)/)
    expect(await job.read(join(ran.outputs.report ?? '', 'report.html'))).not.toContain('<IMG')
    for (const text of [ran.out, ran.summary, await job.read(join(ran.outputs.report ?? '', 'report.html'))]) {
      expect(text).not.toContain('\u001b')
      expect(text).not.toMatch(/^::ADD-MASK/im)
    }
  })

  it('may offer no summary, no outputs and no temporary folder', async () => {
    const ran = await step({}, { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '', RUNNER_TEMP: '' })
    expect(ran).toMatchObject({ code: 0, outputs: {}, summary: '' })
    expect(await job.read('sealpost/report/report.md')).toContain('## Sealpost plan: 2 to write')
  })

  it('gets no summary where none is wanted, and the report where it is wanted', async () => {
    const ran = await step({ summary: 'false', report: 'out/here', plan: 'out/plan' })
    expect(ran).toMatchObject({ code: 0, summary: '' })
    expect(ran.outputs).toMatchObject({
      report: join(job.workspace, 'out/here'),
      plan: join(job.workspace, 'out/plan'),
    })
    expect(JSON.parse(await job.read('out/here/report.json'))).toMatchObject({
      command: 'plan',
      summary: { create: 2 },
    })
  })

  it('hears of a report that could not be written, and the rest goes on', async () => {
    await job.write('taken', 'a file')
    const ran = await step({ command: 'apply', report: 'taken/report' })
    expect(ran.code).toBe(1)
    expect(annotations(ran).slice(1)).toEqual(['::error title=Sealpost::the report could not be written (ENOTDIR)'])
    expect(ran.outputs).toMatchObject({ written: '2' })
    expect(ran.summary).toContain('2 written')
  })
})
