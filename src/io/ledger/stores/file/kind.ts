import { isAbsolute, join } from 'node:path'
import * as z from 'zod/mini'
import type { StoreKind } from '../../store-kind.js'
import { fileStore } from './store.js'

const usualPath = '.sealpost/ledger.json'

const settings = z.strictObject({
  path: z._default(
    z.string().check(z.minLength(1), z.describe('The path of the file, relative to the folder of the config.')),
    usualPath,
  ),
})

/** A file of the machine that runs. */
export const store: StoreKind<z.output<typeof settings>> = {
  id: 'file',
  config: { settings },
  access: { token: [] },
  keptBy: 'machine',
  usual: { files: [usualPath], texts: [] },
  setup: {
    label: 'a file on this machine',
    where: `the file ${usualPath} beside this one`,
    example: '{ use: file }',
    choices: [
      {
        id: 'file',
        help: 'a file to commit after each apply, by one person at a time',
        words: [],
        // who works on it, and until when, is the machine's own affair
        ignores: ['/.sealpost/*.lock'],
      },
      {
        id: 'file-ignored',
        help: 'a file that stays on this machine: to try things out',
        words: [],
        ignores: ['/.sealpost/'],
      },
    ],
    propose: async () => ({}),
  },
  open: async ({ settings: { path }, folder, runtime }) =>
    fileStore(isAbsolute(path) ? path : join(folder, path), runtime),
}
