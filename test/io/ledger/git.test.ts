import { describe, expect, it } from 'vitest'
import { put, said } from './git-branch.kit.js'
import { branch, gitWorld, memory } from './git.kit.js'
import { flat } from './ledger.kit.js'

describe('the first write', () => {
  it('makes an orphan branch, and a ref beside the branches that remembers it', async () => {
    const at = await gitWorld()
    const ledger = await at.open()
    expect([ledger.isLost('web'), ledger.generation, ledger.where]).toEqual([false, 0, 'origin/sealpost-ledger'])
    await put(ledger, 'web', 'first')
    const commit = await at.http.ref(branch)
    expect(commit).toMatch(/^[0-9a-f]{40}$/)
    expect(await at.http.ref(memory)).toBe(commit)
    expect(await at.http.git('rev-list', '--count', branch)).toBe('1')
    expect([...(await at.files(branch)).keys()]).toEqual(['README.md', 'anchor.json', 'ledger.json'])
    expect(flat(await at.open())).toEqual(flat(ledger))
    expect(said(ledger, 'web')).toBe('written fp-first')
    console.log(await at.log(), at.http.asked())
  })
})
