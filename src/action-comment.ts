import { forkComment } from './action/fork-comment.js'
import { start } from './action/start.js'

await start(forkComment)
