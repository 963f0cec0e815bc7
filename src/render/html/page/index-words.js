import { all, columnOf, find } from './dom.js'

const told = (...parts) =>
  parts
    .map((part) => (part ? part.textContent : ''))
    .join(' ')
    .toLowerCase()

// what stands over a column, once for all cells below it
const overCell = (cell, known) => {
  const column = columnOf(cell)
  if (!known.has(column)) known.set(column, told(column.above, column.head))
  return known.get(column)
}

const matrixEntries = (view) => {
  const known = new Map()
  return all('tbody tr:not(.group)', view).map((row) => {
    const name = told(row.cells[0])
    const cells = [...row.cells].filter((cell) => cell.tagName === 'TD' && cell.className)
    const units = cells.map((part) => ({
      part,
      state: part.className.split(' ')[0],
      words: `${name} ${overCell(part, known)} ${told(part)}`,
    }))
    return { part: row, units }
  })
}

const stateOf = (part) => find('.tag', part).className.split(' ')[1]

// secrets that share a card
const itemEntries = (card, items) => {
  const facts = all('.fact', card).map((fact) => ({ state: stateOf(fact), words: told(fact) }))
  return items.map((part) => {
    const name = told(part)
    return { part, units: facts.map(({ state, words }) => ({ state, words: `${name} ${words}` })) }
  })
}

const secretEntries = (view) =>
  all('.secret', view).flatMap((part) => {
    const items = all('li', part)
    if (items.length > 0) return itemEntries(part, items)
    const name = told(part.firstElementChild)
    const units = all('.fact', part).map((fact) => ({
      part: fact,
      state: stateOf(fact),
      words: `${name} ${told(fact)}`,
    }))
    return { part, units }
  })

const storyEntries = (part) =>
  all('.story .names', part).flatMap((list) => {
    const story = list.closest('.story')
    const card = list.closest('article') ?? list
    const about = told(
      find('h4', card),
      find('.place', list.closest('.at') ?? card),
      find('p', story),
      find('.told', story),
    )
    const state = stateOf(story)
    return [...list.children].map((item) => ({ part: item, units: [{ state, words: `${about} ${told(item)}` }] }))
  })

/** What the search looks through, for each view: a name each, and in it what can be told apart. */
export const entriesOf = { matrix: matrixEntries, secrets: secretEntries, words: storyEntries, look: storyEntries }
