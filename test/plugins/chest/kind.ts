import { join } from 'node:path'
import * as z from 'zod/mini'
import { SealpostError } from '../../../src/core/errors.js'
import { tokenOf } from '../../../src/io/credentials/tokens.js'
import type { StoreKind } from '../../../src/io/ledger/store-kind.js'
import { fileStore } from '../../../src/io/ledger/stores/file/store.js'

const settings = z.strictObject({ drawer: z.string().check(z.describe('The drawer of the chest.')) })
const token = ['CHEST_TOKEN']

/** A chest of drawers, for which one needs a token. */
export const store: StoreKind<z.output<typeof settings>> = {
  id: 'chest',
  config: { settings },
  access: { token },
  keptBy: 'host',
  usual: { files: [], texts: ['the upper drawer'] },
  setup: {
    label: 'a chest',
    where: 'a drawer of the chest',
    example: '{ use: chest, drawer: UPPER }',
    choices: [
      {
        id: 'chest',
        help: 'a drawer of the chest, for those who have its token',
        words: [{ setting: 'drawer', question: 'Which drawer?', example: 'upper' }],
        ignores: [],
      },
    ],
    propose: async () => ({}),
  },
  async open({ settings: { drawer }, folder, at, runtime }) {
    if (tokenOf(token, runtime) === undefined)
      throw new SealpostError('token-missing', 'CHEST_TOKEN is not set', { where: at })
    return fileStore(join(folder, `${drawer}.json`), runtime)
  },
}
