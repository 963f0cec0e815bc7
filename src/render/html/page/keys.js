import { all, find } from './dom.js'

const shownRow = 'tr:not(.group):not([hidden])'

// so many tables get their keys at once; those of a very long page wait until it has been drawn
const atOnce = 20

// the row above or below, across the tables that a long matrix is made of
const rowBeside = (row, step) => {
  const sibling = step > 0 ? 'nextElementSibling' : 'previousElementSibling'
  for (let next = row[sibling]; next; next = next[sibling]) if (next.matches(shownRow)) return next
  const rows = all(`tbody ${shownRow}`, row.closest('.scroll'))
  return rows[rows.indexOf(row) + step]
}

const moves = {
  ArrowRight: (cell) => cell.nextElementSibling,
  ArrowLeft: (cell) => cell.previousElementSibling,
  ArrowDown: (cell) => rowBeside(cell.parentNode, 1)?.cells[cell.cellIndex],
  ArrowUp: (cell) => rowBeside(cell.parentNode, -1)?.cells[cell.cellIndex],
  Home: (cell) => cell.parentNode.cells[0],
  End: (cell) => cell.parentNode.lastElementChild,
}

// the tab key stops once in each part of the matrix, at the cell that was visited last
const makeGrids = (tables) => {
  for (const table of tables.splice(0, atOnce)) {
    table.setAttribute('role', 'grid')
    for (const link of all('tbody a', table)) link.tabIndex = -1
  }
  if (tables.length > 0) setTimeout(makeGrids, 0, tables)
}

const stopsIn = (scrolls) => {
  const stops = new WeakMap()
  const visit = (cell) => {
    const scroll = cell.closest('.scroll')
    const stop = stops.get(scroll)
    if (stop) stop.tabIndex = -1
    stops.set(scroll, cell)
    cell.tabIndex = 0
  }
  const settle = () => {
    for (const scroll of scrolls) {
      if (stops.get(scroll)?.parentNode.hidden === false) continue
      const first = find(`tbody ${shownRow} td[class]`, scroll)
      if (first) visit(first)
    }
  }
  return { visit, settle }
}

/** Arrow keys in the matrix: each part of it is one stop for the tab key, as in any grid. */
export const addKeys = (pane, filter) => {
  const scrolls = all('.scroll')
  const { visit, settle } = stopsIn(scrolls)
  const act = (cell) => (cell.tagName === 'TH' ? find('a', cell).click() : pane.open(cell))

  const press = (event) => {
    const cell = event.target.closest('td, tbody th[scope="row"]')
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      act(cell)
      return
    }
    const next = moves[event.key]?.(cell)
    if (moves[event.key]) event.preventDefault()
    if (!next) return
    visit(next)
    next.focus()
    if (pane.isOpen() && next.tagName === 'TD') pane.open(next)
  }
  const click = (event) => {
    const cell = event.target.closest('td')
    if (!cell || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    visit(cell)
    cell.focus({ preventScroll: true })
    pane.open(cell)
  }

  makeGrids(all('.matrix'))
  for (const scroll of scrolls) {
    scroll.removeAttribute('tabindex')
    scroll.addEventListener('keydown', press)
    scroll.addEventListener('click', click)
  }
  settle()
  filter.heard(settle)
}
