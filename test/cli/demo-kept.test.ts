import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStage } from '../../src/cli/demo-stage.js'
import { type Desk, openDesk } from './kit.js'

let desk: Desk
let folder: string
let taken: Server

beforeEach(async () => {
  desk = await openDesk()
  folder = await mkdtemp(join(tmpdir(), 'sealpost-kept-'))
  taken = createServer()
  await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening))
})
afterEach(async () => {
  taken.close()
  await rm(folder, { recursive: true, force: true })
  await desk.close()
})

const portOf = (server: Server) => (server.address() as AddressInfo).port

describe('demo --serve', () => {
  it('says so where the vendors of the folder are up already, and holds nothing open', async () => {
    await writeFile(join(folder, 'env.sh'), `export VERCEL_API_URL='http://127.0.0.1:${portOf(taken)}'\n`)
    const { code, out, err } = await desk.run(['demo', '--serve', folder])
    expect({ code, out }).toEqual({ code: 64, out: '' })
    expect(err).toBe(`error (usage): the vendors of this demo cannot be started (EADDRINUSE)
  at ${folder}
  Are they up in another terminal already? Use those, or end them with Ctrl-C first.
`)
  })

  it('starts all vendors or none', async () => {
    const free = createServer()
    await new Promise<void>((listening) => free.listen(0, '127.0.0.1', listening))
    const port = portOf(free)
    await new Promise((closed) => free.close(closed))
    await expect(openStage({ GITHUB_API_URL: port, VERCEL_API_URL: portOf(taken) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
    // the port of the one that could be started is free again
    const stage = await openStage({ GITHUB_API_URL: port })
    await stage.close()
  })
})
