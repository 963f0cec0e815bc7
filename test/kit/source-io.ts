import type { Files, Runtime } from '../../src/core/runtime.js'
import type { Source, SourceIo } from '../../src/core/source.js'
import { openSource, sourceContextOf } from '../../src/engine/source-io.js'
import { startsNothing } from './programs.js'

/** What a source is handed in a run, over files and variables of a test. No request leaves it. */
export function ioOf(
  source: Pick<Source, 'id' | 'access' | 'config'>,
  world: { readonly files: Pick<Files, 'read'>; readonly env?: Runtime['env']; readonly settings?: unknown },
): SourceIo {
  const runtime = {
    fetch: () => Promise.reject(new Error('no request leaves this test')),
    now: Date.now,
    sleep: async () => {},
    random: (bytes: number) => new Uint8Array(bytes),
    run: startsNothing,
    env: world.env ?? {},
    stop: new AbortController().signal,
    files: world.files,
  }
  return openSource(
    { use: source.id, source: source as Source, settings: world.settings ?? {} },
    sourceContextOf(runtime),
  ).io
}
