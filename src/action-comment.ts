import { forkComment } from './action/comment-step.js'
import { start } from './action/start.js'

await start(forkComment)
