import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What of playwright-core is used, which is not among the packages of this one. */
export interface Page {
  readonly goto: (url: string, options?: { timeout?: number }) => Promise<unknown>
  readonly setContent: (html: string) => Promise<void>
  readonly evaluate: <T>(script: string) => Promise<T>
  readonly screenshot: (options: { path: string; clip?: object; fullPage?: boolean }) => Promise<unknown>
  readonly pdf: (options?: object) => Promise<Buffer>
  readonly emulateMedia: (media: { readonly media: 'print' | null }) => Promise<void>
  readonly on: (
    event: 'pageerror' | 'console',
    listener: (said: { message?: string; text?: () => string }) => void,
  ) => void
  readonly keyboard: { readonly press: (key: string) => Promise<void>; readonly type: (text: string) => Promise<void> }
  readonly close: () => Promise<void>
}

/** How a page is looked at. */
export interface Look {
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
  readonly script?: boolean
  readonly scale?: number
}

/** A browser with packages beside it. */
export interface Browser {
  readonly open: (look: Look) => Promise<Page>
  /** The text of a file of an installed package. */
  readonly text: (path: string) => Promise<string>
  /** An installed package. */
  readonly load: (name: string) => Promise<unknown>
  /** A folder that is gone when the browser is closed. */
  readonly folder: string
  readonly close: () => Promise<void>
}

interface Launched {
  readonly newContext: (options: object) => Promise<{ readonly newPage: () => Promise<Page> }>
  readonly close: () => Promise<void>
}

const path = '/usr/bin/chromium'
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts Debian's Chromium, which is installed if it is not there, and what drives it.
 * @param packages others to install beside that, `name@version`
 * @throws Error where one of them cannot be had
 */
export async function openBrowser(packages: readonly string[] = []): Promise<Browser> {
  if (!existsSync(path)) await install('chromium')
  const folder = await mkdtemp(join(tmpdir(), 'sealpost-browser-'))
  await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}')
  const all = ['playwright-core@1.65.1', ...packages]
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, ...all]
  await run('npm', args, { cwd: folder, timeout: 180_000 })
  const load = async (name: string) => {
    const found = await import(pathToFileURL(createRequire(join(folder, 'package.json')).resolve(name)).href)
    return found.default ?? found
  }
  const { chromium } = (await load('playwright-core')) as { chromium: { launch: (how: object) => Promise<Launched> } }
  const browser = await chromium.launch({ executablePath: path, args: flags })
  return {
    folder,
    load,
    text: (file) => readFile(join(folder, 'node_modules', file), 'utf8'),
    open: async ({ width = 1280, height = 900, scheme = 'light', script = true, scale = 1 }) => {
      const look = { viewport: { width, height }, colorScheme: scheme, deviceScaleFactor: scale }
      return (await browser.newContext({ ...look, javaScriptEnabled: script, bypassCSP: false })).newPage()
    },
    close: async () => {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function install(name: string): Promise<void> {
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { timeout: 300_000 })
}
