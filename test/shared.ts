import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

/**
 * Gives the workers of a run of the tests a folder for what each of them would make again (SEALPOST_SHARED), for as long as
 * the run lasts. It is emptied where files were changed and the tests run again.
 */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-shared-'))
  const gone = () => rmSync(folder, { recursive: true, force: true })
  // a signal ends the process without the end of the setup
  process.once('exit', gone)
  process.env.SEALPOST_SHARED = folder
  project.onTestsRerun(() => {
    gone()
    mkdirSync(folder)
  })
  return gone
}
