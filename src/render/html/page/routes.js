import { all } from './dom.js'
import { unfold } from './folds.js'

// `#?view=secrets&q=stripe&state=update,create` is a search; any other hash names a part of the page
const isSearch = (hash) => hash.startsWith('#?')

/** Keeps the address in step with what is shown: a search can be sent to somebody, and so can a link to a secret. */
export const addRoutes = (views, filter) => {
  const write = () => {
    const { words, states } = filter.said()
    const parts = new URLSearchParams()
    if (!views.isFirst()) parts.set('view', views.chosen().id)
    if (words) parts.set('q', words)
    if (states.length > 0) parts.set('state', states.join())
    const said = parts.toString()
    history.replaceState(null, '', said ? `#?${said.replaceAll('%2C', ',')}` : location.pathname + location.search)
  }
  const readSearch = () => {
    const said = new URLSearchParams(location.hash.slice(2))
    views.choose(views.named(said.get('view') ?? 'matrix'))
    filter.set(said.get('q') ?? '', (said.get('state') ?? '').split(',').filter(Boolean))
  }
  const goTo = (part) => {
    const view = views.around(part)
    if (part.closest('[hidden]') && view !== part.closest('[hidden]')) filter.set('', [])
    if (view) views.choose(view)
    unfold(all('details', part))
    // a view that was not shown could not be scrolled to
    part.scrollIntoView()
  }
  const read = () => {
    const part = location.hash && !isSearch(location.hash) && document.getElementById(location.hash.slice(1))
    if (isSearch(location.hash)) readSearch()
    else if (part) goTo(part)
  }
  filter.heard(write)
  addEventListener('hashchange', read)
  for (const link of all('#views a')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      views.choose(views.named(link.hash.slice(1)))
      write()
    })
  }
  read()
}
