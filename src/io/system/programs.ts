import type { ChildProcess } from 'node:child_process'
import type { ProgramCall, ProgramEnd } from '../../core/runtime.js'

const isWindows = process.platform === 'win32'

/**
 * Starts a program without a shell, in a group of its own, so that it can be ended with all that it has started. What it
 * writes to standard error is counted and dropped, unless the end of it was asked for.
 */
export async function runProgram(call: ProgramCall): Promise<ProgramEnd> {
  const { argv, env, folder, input, mostBytes, keptErrorBytes = 0, stop } = call
  const { spawn } = await import('node:child_process')
  const [program, ...rest] = argv
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, {
      cwd: folder,
      env,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      shell: false,
      detached: !isWindows,
      windowsHide: true,
    })
    const pieces: Uint8Array[] = []
    let errors = Buffer.alloc(0)
    let [bytes, errorBytes] = [0, 0]
    const end = () => endAll(child, spawn)
    child.stdout?.on('data', (piece: Uint8Array) => {
      bytes += piece.length
      if (bytes <= mostBytes) pieces.push(piece)
      else end()
    })
    child.stderr?.on('data', (piece: Uint8Array) => {
      errorBytes += piece.length
      if (keptErrorBytes > 0) errors = Buffer.concat([errors, piece]).subarray(-keptErrorBytes)
    })
    // one that ends without having read all of it is heard by its status
    child.stdin?.on('error', () => {}).end(input)
    child.once('error', reject)
    child.once('close', (code) => {
      stop.removeEventListener('abort', end)
      const isTooMuch = bytes > mostBytes
      const kept = keptErrorBytes > 0 ? { errors: new Uint8Array(errors) } : {}
      resolve({ status: code ?? undefined, output: Buffer.concat(pieces), isTooMuch, errorBytes, ...kept })
    })
    if (stop.aborted) end()
    else stop.addEventListener('abort', end, { once: true })
  })
}

/** One that has left the group, and still holds the other end of a pipe, is not waited for. */
function endAll(child: ChildProcess, spawn: typeof import('node:child_process').spawn): void {
  const { pid, stdout, stderr } = child
  stdout?.destroy()
  stderr?.destroy()
  if (pid === undefined) return
  if (isWindows)
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' }).on('error', () => child.kill())
  else {
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // it has ended by itself
    }
  }
}
