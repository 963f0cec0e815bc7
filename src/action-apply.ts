import { start } from './action/start.js'

await start('apply')
