/*
 * Loads the modules that it is given and prints, as JSON, what they did to the process on the way: `folder/file: what`.
 * What is done by those whom they load is theirs as well, unless it is a package's own affair.
 */
import childProcess from 'node:child_process'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { pathToFileURL } from 'node:url'

const write = process.stdout.write.bind(process.stdout)
const found = new Set()
let watched = []

function note(what) {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 50
  const { stack = '' } = new Error()
  Error.stackTraceLimit = stackTraceLimit
  // the loader works with files, too, and a stack that goes through a package is the package's
  const frames = stack
    .split('\n')
    .slice(3)
    .filter((frame) => frame.includes('/') && !frame.includes('node:'))
  const [first = ''] = frames
  const path = watched.find((one) => first.includes(one))
  if (path !== undefined) found.add(`${path.split('/').slice(-2).join('/')}: ${what}`)
}

function watch(holder, name, what) {
  const original = holder[name]
  holder[name] = function (...given) {
    note(what)
    return original.apply(this, given)
  }
}

watch(process.stdout, 'write', 'process.stdout.write')
watch(process.stderr, 'write', 'process.stderr.write')
for (const name of ['setTimeout', 'setInterval', 'setImmediate', 'fetch']) watch(globalThis, name, name)
for (const name of Object.keys(fs)) {
  if (
    /^(open|read|write|append|mkdir|rm|unlink|rename|copy|watch|stat|exists|access|link|symlink)/.test(name) &&
    typeof fs[name] === 'function'
  )
    watch(fs, name, `fs.${name}`)
}
for (const name of Object.keys(fs.promises))
  if (typeof fs.promises[name] === 'function') watch(fs.promises, name, `fs.promises.${name}`)
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  watch(childProcess, name, `child_process.${name}`)
watch(net.Socket.prototype, 'connect', 'net.Socket.connect')
watch(net.Server.prototype, 'listen', 'net.Server.listen')
for (const name of ['on', 'once', 'addListener', 'exit']) watch(process, name, `process.${name}`)
syncBuiltinESMExports()

watched = process.argv.slice(2)
for (const path of watched) await import(pathToFileURL(path).href)
write(`${JSON.stringify([...found].sort())}\n`)
process.exit(0)
