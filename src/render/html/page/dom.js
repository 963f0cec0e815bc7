/** The first part of the page that fits. */
export const find = (selector, within = document) => within.querySelector(selector)

/** All parts of the page that fit. */
export const all = (selector, within = document) => [...within.querySelectorAll(selector)]

/** A new element. */
export const make = (tag, text, attributes = {}) => {
  const made = document.createElement(tag)
  if (text) made.textContent = text
  for (const name in attributes) made.setAttribute(name, attributes[name])
  return made
}

/** A number as the page writes it. */
export const number = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

// for each table of the matrix, which head stands over which column
const heads = new WeakMap()

/** The column of a cell of the matrix: its head and what stands above that. */
export const columnOf = (cell) => {
  const table = cell.closest('table')
  if (!heads.has(table)) {
    const aboves = all('.target', table).flatMap((above) => Array(above.colSpan).fill(above))
    const below = all('thead tr:last-child th', table)
    heads.set(
      table,
      below.map((head, index) => ({ head, above: aboves[index] })),
    )
  }
  return heads.get(table)[cell.cellIndex - 1]
}
