import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openProject } from '../../src/cli/project/files.js'
import { diskFiles } from '../../src/io/system/files.js'
import { targets } from '../../src/targets/index.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealpost-detect-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** What each kind finds in a project of these files; kinds that find nothing are left out. */
async function found(files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) await diskFiles.replace(join(folder, path), Buffer.from(text))
  const project = openProject(folder, { files: diskFiles, cwd: folder, env: {} })
  const all = await Promise.all(
    Object.entries(targets).map(async ([use, load]) => {
      const { setup } = (await load()).target
      const each = (await setup?.detect(project.files)) ?? []
      return each.map(({ at, called, words, lacks, places, names }) => ({
        use,
        at,
        called,
        words,
        lacks: Object.keys(lacks),
        places: Object.fromEntries(places),
        names: names.map(({ name, isPublic, at: where }) => `${isPublic ? 'public ' : ''}${name} ${where}`),
      }))
    }),
  )
  return all.flat()
}

const remote = (url: string) => ({
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/config': `[remote "origin"]\n url = ${url}\n`,
})
const nothing = { lacks: [], places: {}, names: [] }

it('an empty project tells of none', async () => {
  expect(await found({ 'package.json': '{}' })).toEqual([])
})

describe('vercel', () => {
  it('finds each project that a folder is linked to, and those of the repository, once', async () => {
    const all = await found({
      '.vercel/project.json': JSON.stringify({
        projects: {
          default: { projectId: 'prj_1', orgId: 'team_1' },
          docs: { projectId: 'prj_2', orgId: 'user_1', projectName: 'handbook' },
        },
      }),
      '.vercel/repo.json': JSON.stringify({
        orgId: 'team_9',
        projects: [
          { id: 'prj_2', name: 'handbook', directory: 'docs' },
          { id: 'prj_3', name: 'admin', directory: 'admin', orgId: 'team_3' },
          { id: 'prj_4', name: 'old', directory: 'old' },
        ],
      }),
    })
    expect(all.map(({ called, words }) => [called, words])).toEqual([
      ['default', { team: 'team_1', project: 'prj_1' }],
      ['handbook', { project: 'prj_2' }],
      ['admin', { team: 'team_3', project: 'prj_3' }],
      ['old', { team: 'team_9', project: 'prj_4' }],
    ])
  })
})

describe('cloudflare', () => {
  it('tells a Pages project from Workers by the folder that is uploaded', async () => {
    expect(
      await found({ 'wrangler.toml': 'name = "docs"\npages_build_output_dir = "./dist"\n[env.preview]\n' }),
    ).toEqual([
      {
        use: 'cloudflare-pages',
        at: 'wrangler.toml',
        called: 'docs',
        words: { project: 'docs' },
        ...nothing,
        lacks: ['account'],
      },
    ])
  })

  it('finds a Worker for each environment, by its own name where it has one, account by account', async () => {
    const [a, b] = ['a', 'b'].map((sign) => sign.repeat(32))
    const all = await found({
      'wrangler.json': JSON.stringify({
        name: 'edge',
        account_id: a,
        env: { production: { name: 'edge-live' }, staging: {}, partner: { account_id: b } },
      }),
      // wrangler looks no further
      'wrangler.toml': 'name = "other"\n',
    })
    expect(all).toEqual([
      {
        ...nothing,
        use: 'cloudflare-workers',
        at: 'wrangler.json',
        called: 'edge',
        words: { account: a, script: 'edge' },
        places: { production: { script: 'edge-live' }, staging: { script: 'edge-staging' } },
      },
      {
        ...nothing,
        use: 'cloudflare-workers',
        at: 'wrangler.json',
        called: 'edge',
        words: { account: b, script: 'edge' },
        places: { partner: { script: 'edge-partner' } },
      },
    ])
  })

  it('finds nothing in a config without a name, which wrangler makes up', async () => {
    expect(await found({ 'wrangler.jsonc': '{ "main": "x.ts" } // bare' })).toEqual([])
  })
})

describe('netlify', () => {
  it('asks for the team and, where nothing is linked, for the site; a context of its own is a branch', async () => {
    const toml = '[context.deploy-preview]\n[context.staging]\n[context."feature/x"]\n[context.preview-server]\n'
    expect(await found({ 'netlify.toml': toml })).toEqual([
      {
        use: 'netlify',
        at: 'netlify.toml',
        called: 'site',
        words: {},
        lacks: ['account', 'site'],
        places: {
          production: 'production',
          preview: 'deploy-preview',
          staging: 'branch:staging',
          'feature-x': 'branch:feature/x',
        },
        names: [],
      },
    ])
  })
})

describe('github', () => {
  it('finds the repository alone where no workflow uses anything', async () => {
    const project = {
      ...remote('git@github.com:acme/shop.git'),
      '.github/workflows/a.yml': 'jobs: { a: { steps: [] } }\n',
    }
    expect(await found(project)).toEqual([
      { ...nothing, use: 'github', at: 'git remote origin', called: 'shop', words: { repository: 'acme/shop' } },
    ])
  })

  it('keeps names of environments and of the repository apart; one that is computed says no name', async () => {
    const project = {
      ...remote('https://github.acme.example/acme/shop'),
      '.github/workflows/a.yaml': `jobs:
  a:
    environment: $\{{ inputs.where }}
    env: { A: "$\{{ secrets.A }}" }
  b:
    with: { b: "$\{{ vars.B }}$\{{ secrets.B }}" }
    secrets: inherit
`,
      '.github/workflows/notes.txt': `$\{{ secrets.NO }}`,
    }
    const all = await found(project)
    expect(all.map(({ called, places, names }) => [called, places, names])).toEqual([
      ['shop', {}, ['A .github/workflows/a.yaml:4']],
      ['shop-repository', { production: 'actions' }, ['B .github/workflows/a.yaml:6']],
    ])
  })

  it('finds nothing at another host, or where the path is no repository', async () => {
    expect(await found(remote('git@bitbucket.org:acme/shop.git'))).toEqual([])
    expect(await found(remote('git@github.com:acme/deep/shop.git'))).toEqual([])
  })
})

describe('gitlab', () => {
  it('finds the project, and the environments that its jobs name', async () => {
    const project = {
      ...remote('git@gitlab.com:acme/web/shop.git'),
      '.gitlab-ci.yml':
        'stages: [a]\n.base: &base { script: [x] }\nlive:\n  <<: *base\n  environment: { name: production }\nreview:\n  script: !reference [.base, script]\n  environment: review/$CI_COMMIT_REF_SLUG\nstage: { environment: staging }\n',
    }
    expect(await found(project)).toEqual([
      {
        ...nothing,
        use: 'gitlab',
        at: '.gitlab-ci.yml',
        called: 'shop',
        words: { project: 'acme/web/shop' },
        places: { production: 'production', staging: 'staging' },
      },
    ])
  })

  it('knows a host of its own by the pipeline, and takes no other forge for one', async () => {
    const pipeline = { '.gitlab-ci.yml': 'a: { script: [x] }\n' }
    expect(await found({ ...remote('git@git.acme.example:acme/shop.git'), ...pipeline })).toMatchObject([
      { use: 'gitlab' },
    ])
    expect((await found({ ...remote('git@github.com:acme/shop.git'), ...pipeline })).map(({ use }) => use)).toEqual([
      'github',
    ])
  })
})

describe('the others', () => {
  it('fly has an app for each of its files', async () => {
    expect(
      await found({
        'fly.toml': "app = 'shop'\n",
        'fly.staging.toml': 'app = "shop-next"\n',
        'fly.broken.toml': 'app =',
      }),
    ).toEqual([
      {
        ...nothing,
        use: 'fly',
        at: 'fly.toml',
        called: 'shop',
        words: { app: 'shop' },
        places: { production: { app: 'shop' }, staging: { app: 'shop-next' } },
      },
    ])
  })

  it('supabase has the ref of a linked project, if it is one', async () => {
    const ref = 'abcdefghijklmnopqrst'
    expect(await found({ 'supabase/.temp/project-ref': `${ref}\n` })).toMatchObject([
      { use: 'supabase', words: { project: ref }, places: { production: 'functions' } },
    ])
    expect(await found({ 'supabase/.temp/project-ref': 'no ref' })).toEqual([])
  })

  it('circleci is the repository by another name', async () => {
    const pipeline = { '.circleci/config.yml': 'version: 2.1\n' }
    const all = await found({ ...remote('git@bitbucket.org:acme/shop.git'), ...pipeline })
    expect(all).toMatchObject([
      { use: 'circleci', words: { project: 'bb/acme/shop' }, places: { production: 'project' } },
    ])
  })
})
