import { start } from './action/start.js'
import { main } from './action/step.js'

await start((deps) => main('drift', deps))
