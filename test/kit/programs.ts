import type { Runtime } from '../../src/core/runtime.js'

/** For tests that start no program. */
export const startsNothing: Runtime['run'] = () => Promise.reject(new Error('no program is started in this test'))
