import { all, find, make, number } from './dom.js'
import { entriesOf } from './index-words.js'

// parts of a view that are not shown once nothing in them is: innermost first
const containers = {
  matrix: ['tbody', '.chunk', '.scroll'],
  secrets: ['.many', '.chunk'],
  words: ['.at', '.story', 'article', '.places', '.chunk'],
  look: ['.at', '.story'],
}
const contents = {
  matrix: 'tr:not(.group)',
  secrets: '.many li, .secret:not(.many)',
  words: '.names li',
  look: '.names li',
}

const showFitting = (entries, fits) => {
  let count = 0
  for (const { part, units } of entries) {
    let hits = 0
    for (const unit of units) {
      const fit = fits(unit)
      if (fit) hits += 1
      if (unit.part && unit.part.classList.contains('off') === fit) unit.part.classList.toggle('off', !fit)
    }
    if (part.hidden === hits > 0) part.hidden = hits === 0
    if (hits > 0) count += 1
  }
  return count
}

const hideEmpty = (view, free) => {
  const content = contents[view.id]
  for (const selector of containers[view.id]) {
    for (const part of all(selector, view)) part.hidden = !free && !find(`:is(${content}):not([hidden])`, part)
  }
  for (const one of all('.story details, .many details', view)) one.open = !free
  for (const part of all('.same, .group small, .many h3, article > .soft', view)) part.hidden = !free
}

const addInput = (tallies) => {
  const label = make('label', 'Search ')
  const input = make('input', '', {
    type: 'search',
    placeholder: 'name, target, environment or state',
    autocomplete: 'off',
    spellcheck: 'false',
  })
  label.append(input)
  const shown = make('output', '', { class: 'soft' })
  tallies.append(label, shown)
  return { input, shown }
}

// each state with its count becomes a button
const addButtons = (tallies, pressed, changed) => {
  const buttons = all('li', tallies).map((item) => {
    const button = make('button', '', { type: 'button' })
    button.append(...item.childNodes)
    item.append(button)
    const { state } = item.dataset
    button.addEventListener('click', () => {
      if (!pressed.delete(state)) pressed.add(state)
      changed()
    })
    return { button, state }
  })
  return () => {
    for (const { button, state } of buttons) button.setAttribute('aria-pressed', String(pressed.has(state)))
  }
}

/** A search field, and a button for each state, over the chosen view and the trouble above it. */
export const addFilter = (views) => {
  const tallies = find('#tallies')
  const pressed = new Set()
  const index = new Map()
  const filtered = new Set()
  const listeners = []
  const { input, shown } = addInput(tallies)

  const search = () => {
    const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean)
    const free = wanted.length === 0 && pressed.size === 0
    const fits = ({ state, words }) =>
      free || ((pressed.size === 0 || pressed.has(state)) && wanted.every((word) => words.includes(word)))
    const look = (view) => {
      // nothing is hidden in a view that was never searched
      if (!view || (free && !filtered.has(view))) return 0
      if (!index.has(view)) index.set(view, entriesOf[view.id](view))
      filtered.add(view)
      const count = showFitting(index.get(view), fits)
      hideEmpty(view, free)
      return count
    }
    const trouble = find('#look')
    const count = look(views.chosen())
    const troubled = look(trouble)
    if (trouble) trouble.hidden = !free && troubled === 0
    const things = views.chosen().id === 'words' ? 'mentions' : 'names'
    shown.textContent = free
      ? ''
      : count === 0
        ? 'No matches.'
        : `${number(count)} ${count === 1 ? things.slice(0, -1) : things}`
    showPressed()
  }
  const changed = () => {
    search()
    for (const listener of listeners) listener()
  }
  const showPressed = addButtons(tallies, pressed, changed)
  showPressed()
  views.heard(search)

  let waiting
  input.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(changed, 60)
  })
  return {
    /** Searches for words and states. */
    set: (words, states) => {
      input.value = words
      pressed.clear()
      for (const state of states) if (find(`[data-state="${CSS.escape(state)}"]`, tallies)) pressed.add(state)
      search()
    },
    said: () => ({ words: input.value.trim(), states: [...pressed] }),
    heard: (listener) => listeners.push(listener),
  }
}
