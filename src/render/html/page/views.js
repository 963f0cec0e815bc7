import { all, find } from './dom.js'

/** Shows one view at a time. Those who want to know when another one is chosen call `heard`. */
export const addViews = () => {
  const links = all('#views a')
  const sections = links.map((link) => find(link.hash))
  const listeners = []
  let chosen
  const choose = (view) => {
    if (view === chosen || !sections.includes(view)) return
    chosen = view
    for (const [index, section] of sections.entries()) {
      section.hidden = section !== view
      if (section === view) links[index].setAttribute('aria-current', 'true')
      else links[index].removeAttribute('aria-current')
    }
    for (const listener of listeners) listener(view)
  }
  choose(sections[0])
  return {
    choose,
    chosen: () => chosen,
    named: (id) => sections.find((section) => section.id === id),
    /** The view that a part of the page is in, if it is in one. */
    around: (part) => sections.find((section) => section.contains(part)),
    isFirst: () => chosen === sections[0],
    heard: (listener) => listeners.push(listener),
  }
}
