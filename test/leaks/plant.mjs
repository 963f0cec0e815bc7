// Loaded into a process under test: leaks a value on purpose, through the ways named in this module's query.
import { execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import http from 'node:http'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

const { searchParams } = new URL(import.meta.url)
const ways = searchParams.getAll('way')
/** Way → the value in the form in which it is to leak there. */
const leaks = JSON.parse(readFileSync(searchParams.get('from'), 'utf8'))
const { fetch: send } = globalThis
const { GITHUB_API_URL: github = '', GITHUB_TOKEN: token } = process.env

function into(path) {
  return (text) => appendFileSync(path, text)
}

/** Done once, before the first request. */
const atFirst = {
  'addresses of requests': (text) => ask(`/search?q=${encodeURIComponent(text)}`, {}),
  'headers of requests': (text) => ask('/zen', { headers: { 'x-trace': text.replace(/[^\x20-\x7e]/g, '') } }),
  'comments on pull requests': (text) => ask('/repos/acme/shop/issues/1/comments', { method: 'POST', body: text }),
  'git objects': (text) => ask('/repos/acme/shop/git/blobs', { method: 'POST', body: text }),
  'another host': async (text) => {
    const server = http.createServer((_, response) => response.end()).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    await send(`http://127.0.0.1:${server.address().port}`, { method: 'POST', body: text })
    server.close()
  },
  'arguments of subprocesses': (text) => execFileSync(process.execPath, ['-e', '0', text.replaceAll('\0', '')]),
  'environment of subprocesses': (text) => execFileSync(process.execPath, ['-e', '0'], { env: { VALUE: text } }),
  'input of subprocesses': (text) => execFileSync(process.execPath, ['-e', '0'], { input: text }),
  'files written, those gone again too': (text) => {
    appendFileSync(join(tmpdir(), 'body.json'), text)
    rmSync(join(tmpdir(), 'body.json'))
  },
}

/** Done when the process ends. */
const atLast = {
  stdout: into(1),
  stderr: into(2),
  'outputs of a step': into(process.env.GITHUB_OUTPUT),
  'environment of later steps': into(process.env.GITHUB_ENV),
  'state of a step': into(process.env.GITHUB_STATE),
  'path of later steps': into(process.env.GITHUB_PATH),
  'job summary': into(process.env.GITHUB_STEP_SUMMARY),
  'report as JSON': into('report.json'),
  'report as Markdown': into('report.md'),
  'report as HTML': into('report.html'),
  'saved plan': into('plan.json'),
  ledger: into('ledger.json'),
  'anchors and locks beside the ledger': into('ledger.json.anchor'),
  'diagnostic report': (text) => void process.report.writeReport('report.20260101.json', new Error(text)),
  'home folder': into(join(homedir(), '.npmrc')),
  'temporary folder': into(join(tmpdir(), 'debug.log')),
  'working folder': into('sealpost.log'),
}

function ask(path, init) {
  return send(`${github}${path}`, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } })
}

let begun = false
const { request } = http
http.request = (...call) => {
  if (!begun) {
    begun = true
    Promise.all(ways.map(async (way) => atFirst[way]?.(leaks[way])))
  }
  return request(...call)
}
process.on('exit', () => {
  for (const way of ways) atLast[way]?.(leaks[way])
})
