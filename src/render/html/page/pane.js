import { all, columnOf, find, make } from './dom.js'

const stateOf = (cell) => cell.className.split(' ')[0]

// what is known of a cell, as nodes
const knownOf = (cell) => {
  const links = all('a', cell)
  return (links.length > 0 ? links : [cell]).flatMap((said) => {
    const state = make('p')
    if (cell.className) {
      state.append(make('b', said.firstChild.textContent.trim(), { class: `tag ${stateOf(cell)}` }), ' ')
    }
    state.append(cell.className ? (find('small', said)?.textContent ?? '') : 'This name is not kept at this place.')
    if (!said.hash) return [state]
    const story = document.getElementById(said.hash.slice(1))
    const sure = find('.sure', story)
    if (sure) state.append(sure.cloneNode(true))
    const more = make('p')
    more.append(make('a', 'Details, with all names that share them', { href: said.hash, class: 'soft' }))
    return [state, find('.told', story).cloneNode(true), more]
  })
}

const headOf = (cell) => {
  const title = make('h2')
  const link = find('th a', cell.parentNode)
  title.append(make('a', link.textContent, { href: link.hash }))
  const { head, above } = columnOf(cell)
  const place = `${above.textContent} ${find('code', head).textContent} \u2192 ${find('small', head).textContent}`
  return [title, make('p', place, { class: 'place' })]
}

/** A pane with what is known of one cell of the matrix. */
export const addPane = () => {
  const pane = make('div', '', {
    id: 'pane',
    role: 'region',
    'aria-label': 'Details',
    'aria-live': 'polite',
    hidden: '',
  })
  find('#matrix').append(pane)
  let chosen
  const close = () => {
    pane.hidden = true
    document.body.classList.remove('pane-open')
    chosen?.removeAttribute('aria-selected')
  }
  const open = (cell) => {
    close()
    chosen = cell
    cell.setAttribute('aria-selected', 'true')
    const shut = make('button', '\u00d7', { type: 'button', 'aria-label': 'Close' })
    shut.addEventListener('click', () => {
      close()
      cell.focus()
    })
    pane.replaceChildren(...headOf(cell), ...knownOf(cell), shut)
    pane.hidden = false
    document.body.classList.add('pane-open')
    const under = cell.getBoundingClientRect()
    const over = pane.getBoundingClientRect()
    if (under.bottom > over.top && under.right > over.left) scrollBy(0, under.bottom - over.top + 12)
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || pane.hidden) return
    const inside = pane.contains(document.activeElement)
    close()
    if (inside) chosen.focus()
  })
  return { open, isOpen: () => !pane.hidden }
}
