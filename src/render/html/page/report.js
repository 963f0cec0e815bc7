// Adds comfort to a page that is whole without it: a filter, arrow keys in the matrix, and a pane with what is known of
// one cell. It makes text and copies nodes, never markup out of strings.
{
  const find = (selector, within = document) => within.querySelector(selector)
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]
  const make = (tag, text, attributes = {}) => {
    const made = document.createElement(tag)
    if (text) made.textContent = text
    for (const name in attributes) made.setAttribute(name, attributes[name])
    return made
  }
  const stateOf = (cell) => cell.className.split(' ')[0]

  // which column a cell stands in: its head and what stands above that
  const columnsOf = (table) => {
    const aboves = all('.target', table).flatMap((above) => Array(above.colSpan).fill(above))
    const heads = all('thead tr:last-child th', table).map((head, index) => ({ head, above: aboves[index] }))
    return (cell) => heads[cell.cellIndex - 1]
  }

  // what the filter looks through: the rows of the matrix and the names in the words below it
  const told = (...parts) => {
    const texts = parts.map((part) => (part ? part.textContent : ''))
    return texts.join(' ').toLowerCase()
  }
  const rowsOf = (table, columnOf) =>
    all('tbody tr:not(.group)', table).map((row) => ({
      row,
      cells: [...row.cells]
        .slice(1)
        .filter((cell) => cell.className)
        .map((cell) => ({
          part: cell,
          state: stateOf(cell),
          words: told(row.cells[0], columnOf(cell).head, columnOf(cell).above, cell),
        })),
    }))
  const namesTold = () =>
    all('.story .names').flatMap((list) => {
      const story = list.closest('.story')
      const about = told(
        find('h3', list.closest('article') ?? list),
        find('.place', list.closest('.at') ?? list),
        find('p', story),
        find('.told', story),
      )
      const state = find('.tag', story).className.split(' ')[1]
      return [...list.children].map((part) => ({ part, state, words: `${about} ${told(part)}` }))
    })

  // hides the rows that do not fit, and gives how many do
  const filterRows = (rows, fits) => {
    let count = 0
    for (const { row, cells } of rows) {
      let hits = 0
      for (const one of cells) {
        const fit = fits(one)
        if (fit) hits += 1
        one.part.classList.toggle('off', !fit)
      }
      row.hidden = hits === 0
      if (hits > 0) count += 1
    }
    return count
  }
  const hideEmpty = (table, free) => {
    const empty = (part, some) => {
      part.hidden = !free && !find(some, part)
    }
    for (const one of all('.story details')) one.open = !free
    for (const part of all('.at')) empty(part, 'li:not([hidden])')
    for (const part of all('.story')) empty(part, 'li:not([hidden])')
    for (const part of all('.same')) part.hidden = !free
    for (const part of all('article')) empty(part, '.story:not([hidden])')
    for (const part of all('#look, #words')) empty(part, '.story:not([hidden])')
    for (const part of table.tBodies) empty(part, 'tr:not([hidden]):not(.group)')
    for (const part of all('.group small', table)) part.hidden = !free
  }

  const addFilter = (table, columnOf) => {
    const tallies = find('#tallies')
    const pressed = new Set()
    const label = make('label', 'Filter ')
    const input = label.appendChild(
      make('input', '', {
        type: 'search',
        placeholder: 'name, place or reason',
        autocomplete: 'off',
        spellcheck: 'false',
      }),
    )
    const shown = make('output', '', { class: 'soft' })
    tallies.append(label, shown)

    let rows
    let names
    const filter = () => {
      rows ??= rowsOf(table, columnOf)
      names ??= namesTold()
      const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean)
      const free = wanted.length === 0 && pressed.size === 0
      const fits = ({ state, words }) =>
        free || ((pressed.size === 0 || pressed.has(state)) && wanted.every((word) => words.includes(word)))
      const count = filterRows(rows, fits)
      for (const one of names) one.part.hidden = !fits(one)
      hideEmpty(table, free)
      shown.textContent = free ? '' : count === 0 ? 'No name fits.' : `${count} of ${rows.length} names`
    }

    for (const item of all('li', tallies)) {
      const button = make('button', '', { type: 'button', 'aria-pressed': 'false' })
      button.append(...item.childNodes)
      item.append(button)
      button.addEventListener('click', () => {
        const { state } = item.dataset
        if (!pressed.delete(state)) pressed.add(state)
        button.setAttribute('aria-pressed', String(pressed.has(state)))
        filter()
      })
    }
    let waiting
    input.addEventListener('input', () => {
      clearTimeout(waiting)
      waiting = setTimeout(filter, 60)
    })
  }

  // what is known of a cell, as nodes
  const knownOf = (cell) => {
    const links = all('a', cell)
    return (links.length > 0 ? links : [cell]).flatMap((said) => {
      const state = make('p')
      if (cell.className) {
        state.append(make('b', said.firstChild.textContent.trim(), { class: `tag ${stateOf(cell)}` }), ' ')
      }
      state.append(cell.className ? (find('small', said)?.textContent ?? '') : 'Nothing is kept there under this name.')
      if (!said.hash) return [state]
      const story = document.getElementById(said.hash.slice(1))
      const sure = find('.sure', story)
      if (sure) state.append(sure.cloneNode(true))
      const more = make('p')
      more.append(make('a', 'In words, with all that share it', { href: said.hash, class: 'soft' }))
      return [state, find('.told', story).cloneNode(true), more]
    })
  }

  const addPane = (columnOf) => {
    const pane = make('aside', '', { id: 'pane', 'aria-label': 'Details', 'aria-live': 'polite', hidden: '' })
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
      const title = make('h2')
      title.append(make('code', find('code', cell.parentNode).textContent))
      const shut = make('button', '\u00d7', { type: 'button', 'aria-label': 'Close' })
      shut.addEventListener('click', () => {
        close()
        cell.focus()
      })
      const { head, above } = columnOf(cell)
      const place = `${above.textContent} ${find('code', head).textContent} \u2192 ${find('small', head).textContent}`
      pane.replaceChildren(title, make('p', place, { class: 'place' }), ...knownOf(cell), shut)
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

  // arrow keys: one stop for the tab key, as in any grid
  const addKeys = (table, pane) => {
    table.setAttribute('role', 'grid')
    for (const link of all('td a', table)) link.tabIndex = -1
    let stop
    const visit = (cell) => {
      if (stop) stop.tabIndex = -1
      stop = cell
      cell.tabIndex = 0
    }
    visit(find('td[class]', table))
    const rowBeside = (row, step) => {
      const rows = all('tbody tr:not(.group):not([hidden])', table)
      return rows[rows.indexOf(row) + step]
    }
    const moves = {
      ArrowRight: (cell) => cell.nextElementSibling,
      ArrowLeft: (cell) => cell.previousElementSibling,
      ArrowDown: (cell) => rowBeside(cell.parentNode, 1)?.cells[cell.cellIndex],
      ArrowUp: (cell) => rowBeside(cell.parentNode, -1)?.cells[cell.cellIndex],
      Home: (cell) => cell.parentNode.cells[1],
      End: (cell) => cell.parentNode.lastElementChild,
    }
    table.addEventListener('keydown', (event) => {
      const cell = event.target.closest('td')
      if (!cell || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault()
        pane.open(cell)
        return
      }
      const next = moves[event.key]?.(cell)
      if (moves[event.key]) event.preventDefault()
      if (next?.tagName !== 'TD') return
      visit(next)
      next.focus()
      if (pane.isOpen()) pane.open(next)
    })
    table.addEventListener('click', (event) => {
      const cell = event.target.closest('td')
      if (!cell || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      visit(cell)
      cell.focus({ preventScroll: true })
      pane.open(cell)
    })
  }

  const table = find('.matrix')
  if (table) {
    document.documentElement.classList.add('js')
    const columnOf = columnsOf(table)
    addFilter(table, columnOf)
    addKeys(table, addPane(columnOf))
  }
}
