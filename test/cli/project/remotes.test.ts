import { describe, expect, it } from 'vitest'
import { remotesIn } from '../../../src/cli/project/remotes.js'

const config = (...urls: string[]) =>
  urls.map((url, index) => `[remote "${index === 0 ? 'origin' : `r${index}`}"]\n\turl = ${url}\n`).join('')

describe('the remotes of a checkout', () => {
  it.each([
    ['https://github.com/acme/shop.git', 'github.com', 'acme/shop'],
    ['https://somebody:made-up-password@GitHub.com/acme/shop', 'github.com', 'acme/shop'],
    ['https://made-up-token@gitlab.acme.example:8443/a/b/shop.git/', 'gitlab.acme.example', 'a/b/shop'],
    ['git@github.com:acme/shop.git', 'github.com', 'acme/shop'],
    ['github.com:acme/shop', 'github.com', 'acme/shop'],
    ['ssh://git@ssh.github.com:443/acme/shop.git', 'ssh.github.com', 'acme/shop'],
  ])('are told without what they log in with: %s', (url, host, path) => {
    expect(remotesIn(config(url))).toEqual([{ name: 'origin', host, path }])
  })

  it.each(['/srv/git/shop.git', '../shop', 'C:/shop', 'file:///srv/shop', 'https://github.com/', 'ext::sh -c x'])(
    'are left out where they lead to no host: %s',
    (url) => {
      expect(remotesIn(config(url))).toEqual([])
    },
  )

  it('begin with origin, and each counts once', () => {
    const text = `[remote "upstream"]
\turl = git@github.com:other/shop.git
[branch "main"]
\turl = git@github.com:no/remote.git
[remote "origin"]
\turl = git@github.com:acme/shop.git
\turl = git@github.com:acme/second.git
\tpushurl = git@github.com:acme/third.git
`
    expect(remotesIn(text).map(({ name, path }) => [name, path])).toEqual([
      ['origin', 'acme/shop'],
      ['upstream', 'other/shop'],
    ])
  })
})
