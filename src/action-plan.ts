import { start } from './action/start.js'

await start('plan')
