import type { ChildProcess } from 'node:child_process'
import type { ProgramCall, ProgramEnd } from '../../core/runtime.js'

const isWindows = process.platform === 'win32'

/**
 * Starts a program without a shell, in a group of its own, so that it can be ended with all that it has started. What it
 * writes to standard error is counted and dropped.
 */
export async function runProgram({ argv, env, folder, mostBytes, input, stop }: ProgramCall): Promise<ProgramEnd> {
  const { spawn } = await import('node:child_process')
  const [program, ...rest] = argv
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, {
      cwd: folder,
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
      shell: false,
      detached: !isWindows,
      windowsHide: true,
    })
    // one that ends without reading all of it says so by its status
    child.stdin.on('error', () => undefined).end(input)
    const pieces: Uint8Array[] = []
    let [bytes, errorBytes] = [0, 0]
    const end = () => endAll(child, spawn)
    child.stdout.on('data', (piece: Uint8Array) => {
      bytes += piece.length
      if (bytes <= mostBytes) pieces.push(piece)
      else end()
    })
    child.stderr.on('data', (piece: Uint8Array) => {
      errorBytes += piece.length
    })
    child.once('error', reject)
    child.once('close', (code) => {
      stop.removeEventListener('abort', end)
      const isTooMuch = bytes > mostBytes
      resolve({ status: code ?? undefined, output: Buffer.concat(pieces), isTooMuch, errorBytes })
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
