// Adds comfort to a page that is whole without it: one view at a time, a search, arrow keys in the matrix, a pane with what
// is known of one cell, and an address for all of it. It makes text and copies nodes, never markup out of strings.
import { find } from './dom.js'
import { addFilter } from './filter.js'
import { openOnPaper } from './folds.js'
import { addKeys } from './keys.js'
import { addPane } from './pane.js'
import { addRoutes } from './routes.js'
import { addViews } from './views.js'

openOnPaper()
if (find('#matrix')) {
  const views = addViews()
  const filter = addFilter(views)
  addKeys(addPane(), filter)
  addRoutes(views, filter)
}
