import { describe, expect, it } from 'vitest'
import { kinds } from '../../scenarios/vendors.kit.js'
import { made, team } from './kit.js'

const repo = kinds.repository.replace(' }', ', public: [LOG_FORMAT] }').replace('actions, public', 'actions }, public').replace('] } }', '] }')
const all = { web: kinds.vercel, site: kinds.site, docs: kinds.pages, repo }

/** A team that has values at four vendors and nothing else. */
async function before(source: string) {
  const one = await team({ source, targets: all, policy: 'allow: update' })
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

describe('a first adoption', () => {
  it('takes in what can be read back, lists the rest, and makes a plan that writes nothing for it', async () => {
    const one = await before('source: { use: dotenvx, path: .env.production }')
    one.write('.gitignore', '.env.keys\n')
    const ran = await one.cli(['import', '--yes'])
    console.log(ran.out, ran.err)
    expect(ran.code).toBe(2)
    const plan = await one.cli(['plan'], { env: { DOTENV_PRIVATE_KEY_PRODUCTION: /"(.{64})"/.exec((await one.read('.env.keys')) ?? '')?.[1] } })
    console.log(plan.out, plan.err, await one.read('.env.production'))
  })
})
