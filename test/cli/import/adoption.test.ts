import { describe, expect, it } from 'vitest'
import { kinds } from '../../scenarios/vendors.kit.js'
import { scripted } from '../kit.js'
import { made, type Ran, type Team, team } from './kit.js'

const names = [
  'DATABASE_URL',
  'STRIPE_KEY',
  'SEARCH_KEY',
  'PAGES_URL',
  'PAGES_KEY',
  'LOG_FORMAT',
  'DEPLOY_TOKEN',
  'UNNAMED',
]
const with_ = (kind: keyof typeof kinds, more: string) => kinds[kind].replace(/ }$/, `, ${more} }`)

/** What a config says that names the readable values of each target, so that a plan knows them again. */
const targets = {
  web: with_('vercel', 'secrets: [DATABASE_URL, STRIPE_KEY], types: { DATABASE_URL: encrypted }'),
  site: with_('site', 'secrets: [SEARCH_KEY], public: [SEARCH_KEY]'),
  docs: with_('pages', 'secrets: ["PAGES_*"], public: [PAGES_URL]'),
  repo: with_('repository', 'secrets: [LOG_FORMAT, DEPLOY_TOKEN, UNNAMED], public: [LOG_FORMAT]'),
}

/** A team that has values at four vendors and nothing else. */
async function adopting(config: Partial<Parameters<typeof team>[0]> = {}): Promise<Team> {
  const one = await team({ source: 'source: { use: dotenv, path: .env.production }', targets, ...config })
  one.write('.gitignore', '.env.*\n')
  one.hand.plant('vercel', 'DATABASE_URL', made('DATABASE_URL'), true)
  one.hand.plant('vercel', 'STRIPE_KEY', made('STRIPE_KEY'))
  one.hand.plant('site', 'SEARCH_KEY', made('SEARCH_KEY'), true)
  one.hand.plant('pages', 'PAGES_URL', made('PAGES_URL'), true)
  one.hand.plant('pages', 'PAGES_KEY', made('PAGES_KEY'))
  one.hand.plant('repository', 'LOG_FORMAT', made('LOG_FORMAT'), true)
  one.hand.plant('repository', 'DEPLOY_TOKEN', made('DEPLOY_TOKEN'))
  one.hand.plant('repository', 'UNNAMED', made('UNNAMED'), true)
  return one
}

function expectNoValues(...all: Ran[]): void {
  for (const { out, err } of all) for (const name of names) expect(out + err).not.toContain(made(name))
}
const line = (text: string, name: string) => text.split('\n').find((one) => one.includes(` ${name} `)) ?? ''

describe('a first adoption', () => {
  it('takes in what can be read back, lists the rest, and needs no write at any target', async () => {
    const one = await adopting()
    const looked = await one.cli(['import', '--dry-run'])
    expect(looked).toMatchObject({ code: 2, err: '' })
    expect(await one.read('.env.production')).toBeUndefined()

    const ran = await one.cli(['import', '--yes'])
    expect(ran).toMatchObject({ code: 2, err: '' })
    expect(ran.out).toContain('4 names taken in, 3 names left to you')
    expect(line(ran.out, 'DATABASE_URL')).toMatch(/take .*vercel:shop-web\/production#DATABASE_URL/)
    for (const name of ['STRIPE_KEY', 'PAGES_KEY', 'DEPLOY_TOKEN']) expect(line(ran.out, name)).toContain('fill in')
    expect(line(ran.out, 'UNNAMED')).toMatch(/left .*`public` of repo does not include it/)
    expect(ran.out).not.toContain('A plan would create')

    const plan = await one.cli(['plan', '--json'])
    const { changes, summary } = JSON.parse(plan.out)
    const kept = ['DATABASE_URL', 'SEARCH_KEY', 'PAGES_URL', 'LOG_FORMAT']
    expect(
      changes.filter(({ sure }: { sure?: string }) => sure === 'read-back').map(({ name }: { name: string }) => name),
    ).toEqual(kept)
    expect(summary).toMatchObject({ create: 0, update: 0, adopt: 0, remove: 0, keep: 4 })
    const applied = await one.cli(['apply', '--yes'])
    expect(one.written()).toEqual([])
    expectNoValues(looked, ran, plan, applied)
  })

  it('is done again without a write, and without a word on what is there', async () => {
    const one = await adopting()
    await one.cli(['import', '--yes'])
    const text = await one.read('.env.production')
    const again = await one.cli(['import', '--yes'])
    expect(again.code).toBe(2)
    expect(again.out).toContain('4 names already there')
    expect(await one.read('.env.production')).toBe(text)
  })

  it('says where a plan would create what only one target has', async () => {
    const one = await adopting({ targets: { web: kinds.vercel, site: kinds.site } })
    const ran = await one.cli(['import', '--yes'])
    expect(ran.out).toMatch(/A plan would create these[^\n]*\n {2}site: DATABASE_URL\n {2}web: SEARCH_KEY/)
    expect(line(ran.out, 'DATABASE_URL')).toContain('`public` does not include it')
  })

  it('asks at a terminal, and takes no for an answer', async () => {
    const one = await adopting()
    const no = scripted([false])
    expect(await one.cli(['import'], { prompts: no.prompts })).toMatchObject({ code: 2, err: 'Nothing was written.\n' })
    expect(no.asked).toEqual(['Write 4 names into dotenv?'])
    expect(await one.read('.env.production')).toBeUndefined()
    await one.cli(['import'], { prompts: scripted([true]).prompts })
    expect(await one.read('.env.production')).toContain('DATABASE_URL=')
    const alone = await one.cli(['import'])
    expect(alone).toMatchObject({ code: 64, out: '' })
    expect(alone.err).toContain('Check with `--dry-run`')
  })

  it('tells programs in JSON what it tells people in words', async () => {
    const one = await adopting()
    const ran = await one.cli(['import', '--yes', '--json'])
    const { version, command, source, lines, into, wrote } = JSON.parse(ran.out)
    expect({ version, command, source, wrote }).toEqual({
      version: 1,
      command: 'import',
      source: { name: 'dotenv', use: 'dotenv' },
      wrote: true,
    })
    expect(into).toEqual({ production: '.env.production' })
    const told = lines.map(
      (one: { name: string; do: string; done?: true }) => `${one.name} ${one.do}${one.done ? ' done' : ''}`,
    )
    expect(told).toContain('DATABASE_URL take done')
    expect(told).toContain('STRIPE_KEY unreadable')
    expect(ran.err).toContain('Import into dotenv')
    expectNoValues(ran)
  })
})

describe('what an import leaves alone', () => {
  it('is a value of the source, until a person names it', async () => {
    const one = await adopting({ policy: 'allow: update' })
    one.write(
      '.env.production',
      "# of the team\nDATABASE_URL='the value that the team keeps' # why\nOTHER='untouched'\n",
    )
    const ran = await one.cli(['import', '--yes'])
    expect(line(ran.out, 'DATABASE_URL')).toMatch(/differs .*\.env\.production:2.*`--replace DATABASE_URL`/)
    expect(await one.read('.env.production')).toMatch(
      /^# of the team\nDATABASE_URL='the value that the team keeps' # why\nOTHER='untouched'\n/,
    )
    const named = await one.cli(['import', '--yes', '--replace', 'DATABASE_URL'])
    expect(named.out).toContain('1 name taken in')
    expect(await one.read('.env.production')).toContain(
      `# of the team\nDATABASE_URL='${made('DATABASE_URL')}' # why\nOTHER='untouched'\n`,
    )
    expectNoValues(ran, named)
  })

  it('is a name on which places do not agree, until a person says which one counts', async () => {
    const one = await adopting({ targets: { web: kinds.vercel, site: kinds.site } })
    one.hand.plant('site', 'DATABASE_URL', 'made-up, and another one', true)
    const ran = await one.cli(['import', '--yes'])
    expect(line(ran.out, 'DATABASE_URL')).toMatch(/clash .*vercel:.*netlify:.*none is taken/)
    expect(await one.read('.env.production')).not.toContain('DATABASE_URL')
    await one.cli(['import', '--yes', '--from', 'web'])
    expect(await one.read('.env.production')).toContain(`DATABASE_URL='${made('DATABASE_URL')}'`)
  })

  it('is what a run would refuse: nothing, a mask, and a credential of the run', async () => {
    const one = await adopting({ targets: { site: kinds.site, docs: kinds.pages } })
    one.hand.plant('pages', 'NOTHING', '', true)
    one.hand.plant('site', 'MASKED', '[REDACTED]', true)
    one.hand.plant('site', 'COPY_OF_TOKEN', one.netlify.token, true)
    one.hand.plant('site', 'NETLIFY_AUTH_TOKEN', 'made-up, called as a token', true)
    const ran = await one.cli(['import', '--yes'])
    expect(line(ran.out, 'NOTHING')).toContain('`policy.allowEmpty`')
    expect(line(ran.out, 'MASKED')).toContain('`policy.allowUnusual`')
    for (const name of ['COPY_OF_TOKEN', 'NETLIFY_AUTH_TOKEN'])
      expect(line(ran.out, name)).toContain('a credential of this run')
    const taken = ['SEARCH_KEY', 'PAGES_URL'].map((name) => `${name}='${made(name)}'\n`)
    expect(await one.read('.env.production')).toBe(taken.join(''))
  })

  it('is all of it where a place cannot be seen', async () => {
    const one = await adopting()
    const ran = await one.cli(['import', '--yes'], { env: { VERCEL_TOKEN: 'a-token-that-ended' } })
    expect(ran).toMatchObject({ code: 1, out: '' })
    expect(ran.err).toMatch(/error \(unauthorized\)[\s\S]*at vercel:shop-web\/production/)
    expect(await one.read('.env.production')).toBeUndefined()
  })

  it('is what another source of the config gives already', async () => {
    const one = await adopting({
      source: 'sources: { shared: { use: dotenv, path: shared.env }, app: { use: dotenv, path: .env.production } }',
    })
    one.write('shared.env', `DATABASE_URL='${made('DATABASE_URL')}'\nSEARCH_KEY='of the team'\n`)
    const unsaid = await one.cli(['import', '--yes'])
    expect(unsaid).toMatchObject({ code: 64, out: '' })
    expect(unsaid.err).toContain('`--to NAME`: shared, app')
    const ran = await one.cli(['import', '--yes', '--to', 'app', '--replace', 'SEARCH_KEY'])
    expect(line(ran.out, 'SEARCH_KEY')).toMatch(/differs .*shared\.env:2/)
    expect(await one.read('.env.production')).toBe(
      `PAGES_URL='${made('PAGES_URL')}'\nLOG_FORMAT='${made('LOG_FORMAT')}'\n`,
    )
  })
})

describe('names', () => {
  it('go the way of `rename`, `prefix` and `secrets` back', async () => {
    const one = await adopting({
      targets: { web: with_('vercel', 'rename: { DB: DATABASE_URL }, prefix: APP_, secrets: ["*", "!SKIPPED"]') },
    })
    one.hand.plant('vercel', 'APP_KEY', made('KEY'), true)
    one.hand.plant('vercel', 'APP_SKIPPED', made('SKIPPED'), true)
    const ran = await one.cli(['import', '--yes'])
    expect(await one.read('.env.production')).toBe(`DB='${made('DATABASE_URL')}'\nKEY='${made('KEY')}'\n`)
    expect(line(ran.out, 'SKIPPED')).toContain('`secrets` of web excludes it')
    expect(line(ran.out, 'STRIPE_KEY')).toContain('no name in the source maps to this one at web')
  })

  it('of a plain file go into one environment, and no vendor is asked', async () => {
    const one = await adopting({
      environments: '[production, preview]',
      source: "source: { use: dotenv, path: '.env.{environment}' }",
    })
    one.write('old.env', "A='one'\nB=two # of old\nC=$A\n")
    const unsaid = await one.cli(['import', '--from-file', 'old.env', '--yes'])
    expect(unsaid.err).toContain('`--environment NAME`: production, preview')
    const ran = await one.cli(['import', '--from-file', 'old.env', '--environment', 'preview', '--yes'])
    expect(ran.code).toBe(0)
    expect(line(ran.out, 'B')).toContain('ends at a #')
    expect(await one.read('.env.preview')).toBe("A='one'\nB='two'\nC='$A'\n")
    expect([one.vercel, one.netlify, one.github, one.cloudflare].flatMap(({ requests }) => requests)).toEqual([])
  })
})

describe('plain files', () => {
  it('are written only where git ignores them', async () => {
    const one = await adopting()
    one.write('.gitignore', '')
    await one.runGit()
    const ran = await one.cli(['import', '--yes'])
    expect(ran).toMatchObject({ code: 3, out: '' })
    expect(ran.err).toMatch(/\.env\.production would contain values, and git does not ignore it[\s\S]*\.gitignore/)
    expect(await one.read('.env.production')).toBeUndefined()
  })
})
