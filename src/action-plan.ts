import { main } from './action/main.js'
import { start } from './action/start.js'

await start((deps) => main('plan', deps))
