import { forkComment } from './action/review/comment-on-fork.js'
import { start } from './action/start.js'

await start(forkComment)
