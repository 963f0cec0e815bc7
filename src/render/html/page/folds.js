import { all } from './dom.js'

/** Opens what is folded. */
export const unfold = (parts) => {
  for (const one of parts) one.open = true
}

/** Opens all that is folded while the page is printed. */
export const openOnPaper = () => {
  let folded = []
  addEventListener('beforeprint', () => {
    folded = all('details:not([open])')
    unfold(folded)
  })
  addEventListener('afterprint', () => {
    for (const one of folded) one.open = false
  })
}
