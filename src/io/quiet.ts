import buffer from 'node:buffer'

/**
 * Keeps Node itself from telling what a process holds. With NODE_DEBUG it shows the first bytes of what comes in, and a
 * target's answer can repeat a value. A diagnostic report shows the environment; from Node 22.13 on it can leave it out.
 * For processes of our own only: both hold for all that runs in them.
 */
export function quiet(process: Pick<NodeJS.Process, 'report'>): void {
  buffer.INSPECT_MAX_BYTES = 0
  Object.assign(process.report, { excludeEnv: true })
}
