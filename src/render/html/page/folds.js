// Opens what is folded where somebody is to see it: on paper, and where a link leads into it.
{
  const open = (parts) => {
    for (const one of parts) one.open = true
  }
  let folded = []
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')]
    open(folded)
  })
  addEventListener('afterprint', () => {
    for (const one of folded) one.open = false
  })
  addEventListener('hashchange', () => {
    const aim = location.hash && document.getElementById(location.hash.slice(1))
    if (aim) open(aim.querySelectorAll('details'))
  })
}
