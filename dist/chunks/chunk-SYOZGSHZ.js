import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);
import {
  addressText,
  exitOf
} from "./chunk-JEPOZBLA.js";
import {
  counted,
  createHash,
  evidenceOf,
  forTerminal,
  headline,
  isStranger,
  isStructural,
  markOf,
  number,
  proposalWords,
  spansOf,
  stoppedText,
  unchangedText,
  whyOf,
  wordOf
} from "./chunk-KKWKSZFX.js";

// src/render/html-escape.ts
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function text(raw) {
  return forTerminal(raw).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
function nameText(raw) {
  return raw.trim() === "" ? "(empty)" : text(raw);
}
function code(raw) {
  return `<code>${nameText(raw)}</code>`;
}
function sentence(raw) {
  return raw.split(`
`).map(line).join("<br>");
}
function line(raw) {
  return spansOf(raw).map((span) => span.code ? code(span.text) : text(span.text)).join("");
}

// src/render/html-columns.ts
function columnsOf(changes) {
  let byTarget = /* @__PURE__ */ new Map();
  for (let { target, use, environment, scope } of changes) {
    let column = { target, use, environment, scope };
    slotIn(byTarget, JSON.stringify([target, use]), () => /* @__PURE__ */ new Map()).set(columnKey(column), column);
  }
  return [...byTarget.values()].flatMap((places) => [...new Set([...places.values()].map(({ environment }) => environment))].flatMap((environment) => [...places.values()].filter((place) => place.environment === environment)));
}
function columnKey({ target, use, environment, scope }) {
  return JSON.stringify([target, use, environment, scope]);
}
function slotIn(map, key, make) {
  let found = map.get(key);
  if (found !== void 0) return found;
  let made = make();
  return map.set(key, made), made;
}

// src/render/html-model.ts
var states = [
  "failed",
  "refused",
  "unseen",
  "remove",
  "update",
  "create",
  "adopt",
  "forget",
  "left",
  "keep"
];
function matrixOf(report) {
  let columns = columnsOf(report.changes), columnIndex = new Map(columns.map((column, index) => [columnKey(column), index])), refusedBy2 = refusalsByAddress(report), stories = /* @__PURE__ */ new Map(), kept = /* @__PURE__ */ new Map(), counts = Object.fromEntries(states.map((state) => [state, 0])), rows = /* @__PURE__ */ new Map();
  for (let change of report.changes) {
    let column = columnIndex.get(columnKey(change)), refusals = change.error === void 0 ? refusedBy2.get(addressText(change)) ?? [] : [], cell = cellOf(change, report.command, refusals);
    counts[cell.state] += 1;
    let row = slotIn(rows, change.name, () => ({
      from: /* @__PURE__ */ new Set(),
      cells: /* @__PURE__ */ new Map(),
      stranger: !1,
      look: !1
    }));
    change.sourceName !== void 0 && row.from.add(change.sourceName), isStranger(change) ? row.stranger = !0 : cell.state !== "keep" && (row.look = !0);
    let plain = cell.state === "keep" && change.note === void 0;
    cell.state === "keep" && slotIn(kept, column, () => []).push(change);
    let story = plain ? void 0 : storyFor(stories, change, column, cell, refusals), told2 = story === void 0 ? cell : { ...cell, story: story.id };
    slotIn(row.cells, column, () => []).push(told2);
  }
  let groups = { look: [], strangers: [], same: [] };
  for (let name of [...rows.keys()].sort()) {
    let row = rows.get(name);
    (row.look ? groups.look : row.stranger ? groups.strangers : groups.same).push({ name, from: [...row.from], cells: row.cells });
  }
  return {
    columns,
    groups,
    stories: [...stories.values()].sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state)),
    kept,
    counts
  };
}
function isTrouble({ state }) {
  return state === "failed" || state === "unseen";
}
function refusalsByAddress(report) {
  let found = /* @__PURE__ */ new Map();
  for (let [index, refusal] of report.refusals.entries())
    for (let address of refusal.addresses) slotIn(found, address, () => []).push(index);
  return found;
}
function cellOf(change, command, refusals) {
  let cell = { state: markOf(change), word: wordOf(change, command), why: whyOf(change), quiet: isStranger(change) };
  return refusals.length > 0 ? { ...cell, state: "refused", word: "refused", why: phrase(cell.word, cell.why) } : cell.state === "failed" && change.do !== "leave" ? { ...cell, why: phrase(change.do, cell.why) } : cell;
}
function phrase(what, why) {
  return why === "" ? what : `${what}: ${why}`;
}
function storyFor(stories, change, column, cell, refusals) {
  let { note, error, sourceName } = change, { state, word } = cell, failed = state === "failed", why = failed ? "" : cell.why, sure = failed || change.do === "leave" || change.do === "keep" ? "" : evidenceOf(change), notes = [state === "unseen" && error !== void 0 ? void 0 : note, error?.message].filter((one) => one !== void 0 && one !== ""), hint = error?.hint ?? "", key = JSON.stringify([
    failed || state === "unseen" ? "" : column,
    state,
    word,
    why,
    sure,
    notes,
    hint,
    refusals
  ]), story = slotIn(stories, key, () => ({
    id: stories.size,
    state,
    word,
    why,
    sure,
    notes,
    hint,
    refusals,
    items: /* @__PURE__ */ new Map()
  })), asides = [...sourceName === void 0 ? [] : [`from ${sourceName}`], ...failed ? [cell.why] : []];
  return slotIn(story.items, column, () => []).push({ name: change.name, aside: asides.join(", ") }), story;
}

// src/render/html-story.ts
var longList = 40, stateWords = {
  failed: "failed",
  refused: "refused",
  unseen: "unknown",
  remove: "remove",
  update: "update",
  create: "create",
  adopt: "adopt",
  forget: "forget",
  left: "left",
  keep: "same"
};
function tag(state, word) {
  return `<b class="tag ${state}">${text(word)}</b>`;
}
function placeText({ target, use, environment, scope }) {
  let kind = use === target ? "" : ` <span class="soft">(${text(use)})</span>`;
  return `${code(target)}${kind} ${code(environment)} \u2192 ${code(scope)}`;
}
function storyOfPlace(story, column, report) {
  let sure = story.sure === "" ? "" : `<span class="sure"> \xB7 how sure: ${text(story.sure)}</span>`, why = story.why === "" ? "" : `
<p class="soft">${text(story.why)}${sure}</p>`;
  return `<section class="story ${story.state}" id="s${story.id}">
${tag(story.state, story.word)}
<div>
${names(story.items.get(column) ?? [])}${why}
${told(story, report)}
</div>
</section>`;
}
function storyOfTrouble(story, report, columns) {
  let groups = [...story.items].map(([index, items]) => {
    let column = columns[index];
    return `<div class="at">
<p class="place">${placeText(column)}</p>
${names(items)}
</div>`;
  });
  return `<section class="story card ${story.state}" id="s${story.id}">
<p>${tag(story.state, story.word)} ${text(story.why)}</p>
${told(story, report)}
${groups.join(`
`)}
</section>`;
}
function told(story, report) {
  return `<div class="told">${[...details(story), ...refusedBy(story, report)].join(`
`)}</div>`;
}
function names(items) {
  return list(items.map(itemHtml), "name");
}
function list(items, one, many = `${one}s`) {
  let inside = `<ul class="names">
${items.map((item) => `<li>${item}</li>`).join(`
`)}
</ul>`;
  return items.length <= longList ? inside : `<details><summary>${counted(items.length, one, many)}</summary>
${inside}</details>`;
}
function itemHtml({ name, aside }) {
  return aside === "" ? nameText(name) : `${nameText(name)} <small>${text(aside)}</small>`;
}
function details({ notes, hint }) {
  let said = notes.map((note) => `<p class="note">${sentence(note)}</p>`);
  return hint === "" ? said : [...said, `<p class="hint">${sentence(hint)}</p>`];
}
function refusedBy({ refusals }, report) {
  return refusals.flatMap((index) => {
    let refusal = report.refusals[index];
    if (refusal === void 0) return [];
    let { rule, because, unlock } = refusal;
    return [
      `<p class="note">${sentence(because)} (<a href="#r${index}">${code(rule)}</a>)</p>`,
      `<p class="hint">Unlock: ${sentence(unlock)}</p>`
    ];
  });
}

// src/render/html-legend.ts
var meanings = {
  failed: "it was tried, or could not even be planned; the hint says what to do",
  refused: "it must not happen as asked, so the whole run writes nothing; one line unlocks it",
  unseen: "the place could not be seen whole, so nothing is concluded and nothing is written",
  remove: "Sealpost wrote it once, and the source no longer has it",
  update: "the value at the target is another one, or may be: it is written again",
  create: "the name is not at the target: it is written",
  adopt: "the name was there before Sealpost, and policy lets Sealpost take it over",
  forget: "gone from the source and the target: only the ledger still names it",
  left: "not ours, protected, or not allowed by policy: nothing is written",
  keep: "source and target agree: nothing is written"
}, certainties = {
  "read-back": ["read back", "the target gave the value back, and it was compared"],
  revision: ["by revision", "the target's own stamp has not moved since Sealpost wrote the value"],
  ledger: ["by the ledger's word", "the target shows neither value nor stamp: an edit there by hand would not be seen"]
};
function legend(report, { counts }) {
  if (report.changes.length === 0) return "";
  let shown = states.filter((state) => counts[state] > 0), sures = Object.keys(certainties).filter((sure) => report.changes.some((one) => one.sure === sure));
  return `<section id="legend" aria-labelledby="legend-title">
<h2 id="legend-title">What the words mean</h2>
<dl>
${[
    ...shown.map((state) => line2(tag(state, stateWords[state]), meanings[state])),
    ...sures.map((sure) => line2(`same, ${certainties[sure][0]}`, certainties[sure][1]))
  ].join(`
`)}
</dl>
</section>`;
}
function line2(word, means) {
  return `<div><dt>${word}</dt><dd>${means}</dd></div>`;
}

// src/render/html-matrix.ts
function tallies({ columns, counts }) {
  return columns.length === 0 ? "" : `<div id="tallies"><ul aria-label="How many of each">
${states.filter((state) => counts[state] > 0).map(
    (state) => `<li data-state="${state}">${tag(state, stateWords[state])} <span>${number(counts[state])}</span></li>`
  ).join(`
`)}
</ul></div>`;
}
function matrixTable(matrix) {
  let { columns, groups } = matrix;
  if (columns.length === 0) return "";
  let { look, same, strangers } = groups, count = look.length + same.length + strangers.length, bodies = [
    body(matrix, look, "To look at"),
    body(matrix, strangers, "Nobody asked for these"),
    body(matrix, same, "The same everywhere")
  ];
  return `<section id="matrix" aria-labelledby="matrix-title">
<h2 id="matrix-title">Names \xD7 places</h2>
<div class="scroll" tabindex="0" role="region" aria-label="The table, which scrolls">
<table class="matrix ${columns.length > 12 ? "wide" : columns.length > 6 ? "middle" : "narrow"}">
<caption>${counted(count, "name")} at ${counted(columns.length, "place")}. A row is a name, a column a place.</caption>
${heads(columns)}
${bodies.filter((part) => part !== "").join(`
`)}
</table>
</div>
</section>`;
}
function heads(columns) {
  let targets = [];
  for (let column of columns) {
    let last = targets.at(-1), first = last?.[0];
    last && first?.target === column.target && first.use === column.use ? last.push(column) : targets.push([column]);
  }
  let above = targets.map((group) => {
    let { target, use } = group[0], kind = use === target ? "" : ` <small>(${text(use)})</small>`;
    return `<th class="target" scope="colgroup" colspan="${group.length}"><span>${code(target)}${kind}</span></th>`;
  }), below = targets.flatMap(
    (group) => group.map(({ environment, scope }, index) => `<th scope="col"${index === 0 ? ' class="first"' : ""}>${code(environment)} <small>${text(scope).replaceAll("/", "/<wbr>")}</small></th>`)
  );
  return `<colgroup span="1"></colgroup>${targets.map((group) => `<colgroup span="${group.length}"></colgroup>`).join("")}
<thead>
<tr><th scope="col" rowspan="2" class="corner">Name</th>${above.join("")}</tr>
<tr>${below.join("")}</tr>
</thead>`;
}
function body({ columns }, rows, title2) {
  return rows.length === 0 ? "" : `<tbody>
<tr class="group"><th scope="rowgroup" colspan="${columns.length + 1}"><span>${title2} <small>${counted(rows.length, "name")}</small></span></th></tr>
${rows.map((row) => rowHtml(row, columns)).join(`
`)}
</tbody>`;
}
function rowHtml({ name, from, cells }, columns) {
  let origin = from.length === 0 ? "" : ` <small>from ${from.map(nameText).join(", ")}</small>`, shown = columns.map((_, index) => cellHtml(cells.get(index) ?? []));
  return `<tr><th scope="row"><code>${nameText(name).replaceAll("_", "_<wbr>")}</code>${origin}</th>${shown.join("")}</tr>`;
}
function cellHtml(cells) {
  if (cells.length === 0) return "<td></td>";
  let worst = states.find((state) => cells.some((cell) => cell.state === state)), quiet = cells.every((cell) => cell.quiet) ? " quiet" : "";
  return `<td class="${worst}${quiet}">${cells.map(saidHtml).join("<br>")}</td>`;
}
function saidHtml({ word, why, story }) {
  let said = why === "" ? text(word) : `${text(word)} <small>${text(why)}</small>`;
  return story === void 0 ? said : `<a href="#s${story}">${said}</a>`;
}

// src/render/html-proposal.ts
function proposalSection(report) {
  let words = proposalWords(report);
  if (words === void 0) return "";
  let cards = words.groups.map(({ title: title2, items }) => {
    let lines = items.map((item) => `<li>${sentence(item)}</li>`);
    return `<div class="card">
<p><b>${text(title2)}</b></p>
<ul>
${lines.join(`
`)}
</ul>
</div>`;
  });
  return `<section id="proposal" aria-labelledby="proposal-title">
<h2 id="proposal-title">Proposed: ${text(words.title)}</h2>
<p class="soft">${text(words.note)}</p>
${cards.join(`
`)}
</section>`;
}

// src/render/html-script.ts
var script = String.raw`
'use strict'
{
const find = (selector, within = document) => within.querySelector(selector)
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const make = (tag, text, attributes = {}) => {
  const made = document.createElement(tag)
  if (text) made.textContent = text
  for (const name in attributes) made.setAttribute(name, attributes[name])
  return made
}
const table = find('.matrix')
if (table) {
document.documentElement.classList.add('js')

const aboves = all('.target', table).flatMap((above) => Array(above.colSpan).fill(above))
const heads = all('thead tr:last-child th', table).map((head, index) => ({ head, above: aboves[index] }))
const stateOf = (cell) => cell.className.split(' ')[0]
const placeOf = (cell) => heads[cell.cellIndex - 1]

// filter

const tallies = find('#tallies')
const pressed = new Set()
const label = make('label', 'Filter ')
const input = label.appendChild(make('input', '', { type: 'search', placeholder: 'name, place or reason', autocomplete: 'off', spellcheck: 'false' }))
const shown = make('output', '', { class: 'soft' })
tallies.append(label, shown)
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

const told = (...parts) => parts.map((part) => (part ? part.textContent : '')).join(' ').toLowerCase()
let rows, lists
const read = () => {
  rows = all('tbody tr:not(.group)', table).map((row) => ({
    row,
    cells: [...row.cells].slice(1).filter((cell) => cell.className).map((cell) => ({
      part: cell,
      state: stateOf(cell),
      words: told(row.cells[0], placeOf(cell).head, placeOf(cell).above, cell),
    })),
  }))
  lists = all('.story .names').map((list) => {
    const story = list.closest('.story')
    const about = told(find('h3', list.closest('article') ?? list), find('.place', list.closest('.at') ?? list), find('p', story), find('.told', story))
    const state = find('.tag', story).className.split(' ')[1]
    return [...list.children].map((part) => ({ part, state, words: about + ' ' + told(part) }))
  }).flat()
}

const filter = () => {
  if (!rows) read()
  const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean)
  const free = wanted.length === 0 && pressed.size === 0
  const fits = ({ state, words }) => free || ((pressed.size === 0 || pressed.has(state)) && wanted.every((word) => words.includes(word)))
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
  for (const one of lists) one.part.hidden = !fits(one)
  for (const one of all('.story details')) one.open = !free
  const empty = (part, some) => { part.hidden = !free && !find(some, part) }
  for (const part of all('.at')) empty(part, 'li:not([hidden])')
  for (const part of all('.story')) empty(part, 'li:not([hidden])')
  for (const part of all('.same')) part.hidden = !free
  for (const part of all('article')) empty(part, '.story:not([hidden])')
  for (const part of all('#look, #words')) empty(part, '.story:not([hidden])')
  for (const part of table.tBodies) empty(part, 'tr:not([hidden]):not(.group)')
  for (const part of all('.group small', table)) part.hidden = !free
  shown.textContent = free ? '' : count === 0 ? 'No name fits.' : count + ' of ' + rows.length + ' names'
}
let waiting
input.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(filter, 60)
})

// pane

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
  shut.addEventListener('click', () => { close(); cell.focus() })
  const { head, above } = placeOf(cell)
  const place = above.textContent + ' ' + find('code', head).textContent + ' \u2192 ' + find('small', head).textContent
  const found = []
  const links = all('a', cell)
  for (const said of links.length > 0 ? links : [cell]) {
    const state = make('p')
    if (cell.className) state.append(make('b', said.firstChild.textContent.trim(), { class: 'tag ' + stateOf(cell) }), ' ')
    state.append(cell.className ? find('small', said)?.textContent ?? '' : 'Nothing is kept there under this name.')
    found.push(state)
    if (!said.hash) continue
    const story = document.getElementById(said.hash.slice(1))
    const sure = find('.sure', story)
    if (sure) state.append(sure.cloneNode(true))
    found.push(find('.told', story).cloneNode(true))
    const more = make('p')
    more.append(make('a', 'In words, with all that share it', { href: said.hash, class: 'soft' }))
    found.push(more)
  }
  pane.replaceChildren(title, make('p', place, { class: 'place' }), ...found, shut)
  pane.hidden = false
  document.body.classList.add('pane-open')
  const under = cell.getBoundingClientRect(), over = pane.getBoundingClientRect()
  if (under.bottom > over.top && under.right > over.left) scrollBy(0, under.bottom - over.top + 12)
}

// arrow keys: one stop for the tab key, as in any grid

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
    open(cell)
    return
  }
  const next = moves[event.key]?.(cell)
  if (moves[event.key]) event.preventDefault()
  if (next?.tagName !== 'TD') return
  visit(next)
  next.focus()
  if (!pane.hidden) open(next)
})
table.addEventListener('click', (event) => {
  const cell = event.target.closest('td')
  if (!cell || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  visit(cell)
  cell.focus({ preventScroll: true })
  open(cell)
})
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || pane.hidden) return
  const inside = pane.contains(document.activeElement)
  close()
  if (inside) chosen.focus()
})
}

// on paper everything is open

let folded = []
addEventListener('beforeprint', () => {
  folded = all('details:not([open])')
  for (const one of folded) one.open = true
})
addEventListener('afterprint', () => { for (const one of folded) one.open = false })
// a link into a folded or far part shows it
const reveal = () => {
  const aim = location.hash && document.getElementById(location.hash.slice(1))
  if (aim) for (const one of all('details', aim)) one.open = true
}
addEventListener('hashchange', reveal)
}
`;

// src/render/html-sections.ts
function runTrouble(report) {
  let { error, refusals } = report, stopped = stoppedText(report), blocks = [
    ...error === void 0 ? [] : [errorCard(error)],
    ...stopped === "" ? [] : [`<div class="card"><p><b>${text(stopped)}</b></p></div>`],
    ...refusals.map((refusal, index) => refusalCard(refusal, index, report))
  ];
  if (blocks.length === 0) return "";
  let title2 = refusals.length > 0 ? "Refused, nothing is written" : "What went wrong";
  return section("trouble", title2, blocks.join(`
`));
}
function runWarnings({ warnings = [] }) {
  if (warnings.length === 0) return "";
  let items = warnings.map(({ because, at }) => `<p>${sentence(because)} <span class="soft">${code(at)}</span></p>`);
  return section("warnings", "Worth a look", `<div class="card">
${items.join(`
`)}
</div>`);
}
function errorCard(error) {
  let where = error.where === void 0 ? "" : `
<p class="soft">at ${code(error.where)}</p>`;
  return `<div class="card failed">
<p>${tag("failed", error.code)}</p>
<p><b>${sentence(error.message)}</b></p>${where}
<p class="hint">${sentence(error.hint)}</p>
</div>`;
}
function refusalCard(refusal, index, report) {
  let { rule, because, unlock } = refusal, { shown, below } = named(refusal, report), about = shown.length === 0 ? "" : `
${list(shown.map(text), "address", "addresses")}`, more = below === 0 ? "" : `
<p class="soft">and ${number(below)} more, marked as refused below</p>`;
  return `<div class="card refused" id="r${index}">
<p>${tag("refused", rule)}</p>
<p><b>${sentence(because)}</b></p>
<p class="hint">Unlock: ${sentence(unlock)}</p>${about}${more}
</div>`;
}
function named({ addresses }, { changes }) {
  if (addresses.length <= longList) return { shown: addresses, below: 0 };
  let known = new Set(changes.map(addressText)), shown = addresses.filter((address, index) => index < longList || !known.has(address));
  return { shown, below: addresses.length - shown.length };
}
function troubleStories(report, matrix) {
  let stories = matrix.stories.filter(isTrouble);
  if (stories.length === 0) return "";
  let cards = stories.map((story) => storyOfTrouble(story, report, matrix.columns));
  return section("look", "Needs a look", cards.join(`
`));
}
function wordsByPlace(report, matrix) {
  let places = matrix.columns.flatMap((column, index) => {
    let stories = matrix.stories.filter((story) => !isTrouble(story) && story.items.has(index)), kept = matrix.kept.get(index) ?? [];
    if (stories.length === 0 && kept.length === 0) return [];
    let same = kept.length === 0 ? "" : `
<p class="same">${tag("keep", "same")} <span>${text(unchangedText(kept))}</span></p>`, told2 = stories.map((story) => storyOfPlace(story, index, report));
    return [`<article>
<h3>${placeText(column)}</h3>
${told2.join(`
`)}${same}
</article>`];
  });
  return places.length === 0 ? "" : section("words", "Place by place", `<div class="places">
${places.join(`
`)}
</div>`);
}
function runFacts(report) {
  let asked = Object.entries(report.requests);
  if (asked.length === 0 && report.hash === "" && report.plan === void 0) return "";
  let rows = asked.map(
    ([target, { read, write, retried }]) => `<tr><th scope="row">${code(target)}</th><td>${number(read)}</td><td>${number(write)}</td><td>${number(retried)}</td></tr>`
  ), table = `<table class="plain">
<caption>Requests to each target</caption>
<thead><tr>${["Target", "Reads", "Writes", "Sent again"].map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>
<tbody>
${rows.join(`
`)}
</tbody>
</table>`, hash = report.hash === "" ? [] : [`<p>Plan ${code(report.hash)}</p>`], saved = report.plan === void 0 ? [] : [
    `<p>Saved plan ${code(report.plan.hash)}, made ${text(report.plan.created)}, good until ${text(report.plan.expires)}</p>`
  ], times = `<p class="soft">${text(report.started)} to ${text(report.finished)}</p>`;
  return section("run", "The run", [...hash, ...saved, times, ...asked.length === 0 ? [] : [table]].join(`
`));
}
function section(id, title2, inside) {
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title2}</h2>
${inside}
</section>`;
}

// src/render/html-style.ts
var style = String.raw`
:root{color-scheme:light dark;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;
--page:#fff;--ink:#1c2127;--soft:#59626d;--line:#d8dde3;--card:#f6f7f9;--focus:#0b57d0;
--create:#0f6130;--create-tint:#ddf3e3;--update:#734800;--update-tint:#fcefcf;--adopt:#5a37a3;--adopt-tint:#ece6fb;
--remove:#a11d17;--remove-tint:#fde4e1;--forget:#4b545f;--forget-tint:#e7eaee;--keep:#59626d;--left:#0a5674;
--left-tint:#dcf0f8;--unseen:#5e4b00;--unseen-tint:#fbf6dc;--unseen-line:#eadf9f;--failed:#fff;--failed-tint:#b3261e;
--refused:#fff;--refused-tint:#8a1a5e}
@media screen and (prefers-color-scheme:dark){:root{--page:#15181c;--ink:#e5e8eb;--soft:#9da6b1;--line:#343a42;--card:#1d2126;
--focus:#8ab4f8;--create:#86dca2;--create-tint:#143322;--update:#f1c76a;--update-tint:#392b0d;--adopt:#c9b4fa;
--adopt-tint:#2b2247;--remove:#ff9f96;--remove-tint:#441b19;--forget:#b4bcc6;--forget-tint:#2a2f36;--keep:#9da6b1;
--left:#84cdec;--left-tint:#12303d;--unseen:#e3d27c;--unseen-tint:#2c2811;--unseen-line:#453e19;--failed:#fff;
--failed-tint:#b9332b;--refused:#fff;--refused-tint:#9a2f72}}
@media print{:root{color-scheme:light}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:110rem;padding:1.75rem clamp(1rem,3vw,2.5rem) 3rem;background:var(--page);color:var(--ink);
font:15px/1.5 var(--sans);overflow-wrap:anywhere}
code,.names li{font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;
font-size:.88em;unicode-bidi:isolate;white-space:pre-wrap}
p,dl,dd,ul{margin:0;padding:0}
ul{list-style:none}
a{color:inherit}
small{font-size:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
.soft,.note,.place,caption,.matrix small,.names small{color:var(--soft)}
header{margin-bottom:1.5rem}
.brand{display:flex;flex-wrap:wrap;gap:.25em .4em;align-items:center}
h1{margin:.35rem 0 .5rem;font-size:clamp(1.35rem,1rem + 1.6vw,2rem);line-height:1.25;font-weight:650;letter-spacing:-.015em}
h2{margin:0 0 .6rem;font-size:1.05rem;font-weight:650}
h3{margin:0;font-size:1em;font-weight:400}
header .soft{font-size:.88em}
main>section{margin-top:2.25rem}
main>:first-child{margin-top:0}

.tag,.matrix td{--own:var(--ink);--tint:transparent;color:var(--own)}
.create.create{--own:var(--create);--tint:var(--create-tint);--sign:"+"}
.update.update{--own:var(--update);--tint:var(--update-tint);--sign:"~"}
.adopt.adopt{--own:var(--adopt);--tint:var(--adopt-tint);--sign:"\21e5"}
.remove.remove{--own:var(--remove);--tint:var(--remove-tint);--sign:"\2212"}
.forget.forget{--own:var(--forget);--tint:var(--forget-tint);--sign:"\b7"}
.keep.keep{--own:var(--keep);--sign:"="}
.left.left{--own:var(--left);--tint:var(--left-tint);--sign:"!"}
.unseen.unseen{--own:var(--unseen);--tint:var(--unseen-tint);--sign:"?"}
.failed.failed{--own:var(--failed);--tint:var(--failed-tint);--sign:"\d7"}
.refused.refused{--own:var(--refused);--tint:var(--refused-tint);--sign:"\2298"}
.ok.ok{--own:var(--create);--tint:var(--create-tint);--sign:"\2713"}
.differs.differs{--own:var(--update);--tint:var(--update-tint);--sign:"\2260"}
.tag{display:inline-block;padding:.05em .55em .1em;border-radius:4px;background:var(--tint);font-size:.88em;font-weight:600;white-space:nowrap}
.tag.keep{padding-left:0}
.tag::before,.matrix td[class]::before{content:var(--sign);display:inline-block;min-width:.85em;margin-right:.15em;font-weight:700}
@supports (content:"+" / ""){.tag::before,.matrix td[class]::before{content:var(--sign) / ""}}

.card{margin-top:.75rem;padding:.8rem 1rem;border:1px solid var(--line);border-left:4px solid var(--edge,var(--line));border-radius:6px;background:var(--card)}
.card.failed{--edge:var(--failed-tint)}
.card.refused{--edge:var(--refused-tint)}
.card.unseen{--edge:var(--unseen)}
.card>*+*,.told>*+*{margin-top:.25rem}
.hint::before{content:"\2192";margin-right:.4em}
@supports (content:"+" / ""){.hint::before{content:"\2192" / ""}}
.place{margin-top:.5rem}
.names small{font-family:var(--sans)}
.names{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;margin-top:.2rem}
summary{cursor:pointer;width:fit-content;margin-top:.2rem}

#tallies{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center;margin:2rem 0 1rem}
#tallies ul{display:flex;flex-wrap:wrap;gap:.4rem .9rem}
#tallies li>button,#tallies li{display:flex;gap:.35rem;align-items:baseline}
#tallies .keep{padding-right:0}
#tallies label{display:flex;white-space:nowrap;gap:.5rem;align-items:baseline}
#tallies button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:6px;padding:.2rem .55rem;cursor:pointer}
#tallies button:hover{border-color:var(--soft)}
#tallies button[aria-pressed=true]{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink)}
#tallies span{font-variant-numeric:tabular-nums}
#tallies input{font:inherit;color:inherit;background:var(--page);border:1px solid var(--soft);border-radius:6px;padding:.25rem .6rem;width:16rem;max-width:100%}
#tallies+section{margin-top:0}
#matrix h2{display:inline;margin-right:.6rem}

.scroll{overflow:auto;width:fit-content;max-width:100%;max-height:min(85vh,60rem);margin-top:.6rem;border:1px solid var(--line);border-radius:8px;overscroll-behavior-x:contain;
scroll-padding:7.5rem 0 0 15rem}
table{border-collapse:separate;border-spacing:0;font-size:.9em}
caption{text-align:left}
.matrix{min-width:100%}
.matrix.narrow{min-width:0}
.matrix.narrow td,.matrix.narrow thead tr+tr th{width:11rem}
.matrix caption{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.matrix th,.matrix td{text-align:left;vertical-align:top;padding:.38rem .6rem;font-weight:400;border-bottom:1px solid var(--line)}
.matrix thead{position:sticky;top:0;z-index:2}
.matrix thead th{background:var(--card)}
.matrix thead .corner{vertical-align:bottom}
.matrix thead .target{border-bottom:0}
.matrix thead .target span{position:sticky;left:15rem}
.matrix .target code{font-weight:700}
.matrix thead tr+tr code{font-weight:600}
.matrix thead small{display:block;font-size:.86em;line-height:1.35}
.matrix .first,.matrix .target{border-left:1px solid var(--line)}
.matrix tbody th,.matrix .corner{position:sticky;left:0;z-index:1;background:var(--page);min-width:15rem;border-right:1px solid var(--line)}
.matrix thead .corner{z-index:1;background:var(--card)}
.matrix .corner+.target,.matrix thead tr+tr th:first-child{border-left:0}
.matrix th code{display:inline-block;max-width:14rem}
.matrix tbody th small{display:block;max-width:14rem;font-size:.92em}
.matrix .group th{position:static;background:var(--card);border-right:0;font-weight:600;font-size:.92em;color:var(--soft)}
.matrix .group span{position:sticky;left:.6rem}
.matrix .group small{display:inline;font-weight:400;margin-left:.4em}
.matrix td,.matrix thead tr+tr th{width:8rem;min-width:7.5rem}
.matrix td{background:var(--tint)}
.matrix td.quiet{background:none;--own:var(--soft)}
.matrix td+td{border-left:1px solid var(--line)}
.matrix td.unseen{background:repeating-linear-gradient(135deg,var(--unseen-tint) 0 6px,var(--unseen-line) 6px 8px)}
.matrix td[class]:not(.keep){font-weight:600}
.matrix td a{text-decoration:none}
.matrix td small{display:block;font-weight:400;font-size:.86em;line-height:1.3;color:inherit}
.matrix td a:hover{text-decoration:underline}
.js .matrix td[class]{cursor:pointer}
.matrix td:focus-visible,.matrix td[aria-selected=true]{outline:2px solid var(--focus);outline-offset:-2px;border-radius:0}
.matrix td.off{opacity:.35}
.matrix tbody:last-child tr:last-child>*{border-bottom:0}

.places{columns:25rem;column-gap:.9rem}
article{break-inside:avoid;border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem;margin-bottom:.9rem}
article .story,article .same{display:grid;grid-template-columns:6.4rem 1fr;align-items:baseline;margin-top:.6rem}
article .tag,.card .tag{justify-self:start}
article .names{margin-top:0}
.card.failed .note{color:var(--ink);font-weight:600}
article .same{color:var(--soft)}
.story:target,.card:target{outline:2px solid var(--focus);outline-offset:4px;border-radius:4px}
.plain th,.plain td{padding:.3rem 1.5rem .3rem 0;text-align:right;font-weight:400;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums}
.plain th:first-child{text-align:left}
.plain{margin-top:.6rem}
.plain thead th{color:var(--soft)}
#legend dl{display:grid;gap:.3rem;font-size:.92em;margin-bottom:.8rem}
#legend dl div{display:grid;grid-template-columns:8.5rem 1fr;gap:.6rem;align-items:baseline}
#legend .tag{font-size:1em}

#pane{position:fixed;z-index:9;right:1rem;bottom:1rem;width:min(27rem,calc(100vw - 2rem));max-height:min(60vh,32rem);overflow:auto;
padding:.9rem 1.1rem 1rem;border:1px solid var(--soft);border-radius:10px;background:var(--page);box-shadow:0 8px 30px rgb(0 0 0/.22)}
#pane h2{margin:0 2.2rem .1rem 0}
#pane .told,#pane>p{margin-top:.5rem}
#pane .place{margin-top:0}
#pane button{position:absolute;top:.6rem;right:.6rem;font:inherit;color:inherit;background:none;border:0;border-radius:6px;padding:.15rem .5rem;cursor:pointer}
.pane-open{padding-bottom:60vh}

@media (max-width:40rem){
body{padding-top:1.1rem;font-size:16px}
#tallies{margin-top:1.5rem}
#tallies input{width:100%}
#tallies label{width:100%}
.scroll{scroll-padding-left:calc(40vw + 1rem);max-height:75vh;max-width:none;width:auto;margin-inline:-1rem;border-inline:0;border-radius:0}
.matrix tbody th,.matrix .corner{min-width:min(15rem,40vw);width:40vw}
.matrix tbody th code{max-width:36vw}
.matrix thead .target span{left:calc(40vw + .6rem)}
#legend dl div{grid-template-columns:1fr;gap:0;margin-bottom:.35rem}
#pane{right:0;bottom:0;width:100%;border-radius:12px 12px 0 0;border-width:1px 0 0}
}

@media print{
@page{size:landscape;margin:11mm}
body{padding:0;max-width:none;font-size:9.5pt}
#tallies label,#tallies output,#pane{display:none!important}
#tallies button{border:0;box-shadow:none!important;padding:0}
[hidden]:not(#pane){display:revert!important}
tr[hidden]{display:table-row!important}
.off{opacity:1!important}
a{text-decoration:none}
details::details-content{content-visibility:visible;height:auto}
summary{list-style:none}
.scroll{overflow:visible;width:auto;max-height:none;border:0}
.matrix{width:100%;table-layout:fixed;font-size:8pt}
.matrix th,.matrix td,.matrix thead{position:static!important;min-width:0!important;max-width:none!important;padding:.25em .35em}
.matrix td,.matrix thead tr+tr th,.matrix.narrow td,.matrix.narrow thead tr+tr th{width:auto}
.matrix .corner{width:17%}
.matrix thead .target span,.matrix .group span{position:static}
.matrix thead .target{white-space:normal;height:auto}
.matrix.middle{font-size:7pt}
.matrix.wide{font-size:5.2pt}
.matrix.wide thead code{font-size:.78em}
.matrix thead{display:table-header-group}
tr,.story,.card,#legend div{break-inside:avoid}
h2,h3{break-after:avoid}
.places{columns:2;column-gap:6mm}
article{margin-bottom:6mm}
.tag:not(.keep){border:1px solid currentcolor}
.tag.failed,.tag.refused,.matrix td.failed,.matrix td.refused{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

// src/render/html.ts
var titles = { plan: "plan", apply: "apply", drift: "drift" };
function html(report) {
  let matrix = matrixOf(report), said = saidOf(report), name = `Sealpost ${titles[report.command]}${report.owner === "" ? "" : ` for ${report.owner}`}: ${said}`, parts = [
    runTrouble(report),
    runWarnings(report),
    proposalSection(report),
    troubleStories(report, matrix),
    tallies(matrix),
    matrixTable(matrix),
    wordsByPlace(report, matrix),
    runFacts(report),
    legend(report, matrix)
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${text(name)}</title>
<style>${style}</style>
</head>
<body>
${header(report, said)}
<main>
${parts.filter((part) => part !== "").join(`
`)}
</main>
<script>${script}</script>
</body>
</html>
`;
}
function saidOf(report) {
  return isStructural(report) ? proposalWords(report)?.title ?? "" : report.hash === "" ? "ended before there was a plan" : headline(report);
}
function header(report, said) {
  let owner = report.owner === "" ? "" : ` for ${code(report.owner)}`, took = Math.max(0, Date.parse(report.finished) - Date.parse(report.started)), when = `<time datetime="${text(report.started)}">${text(minute(report.started))}</time>`, plan = report.hash === "" ? "" : ` \xB7 plan ${code(report.hash.slice(0, 12))}`;
  return `<header>
<p class="brand"><b>Sealpost</b> ${titles[report.command]}${owner} ${verdict(report)}</p>
<h1>${text(title(said))}</h1>
<p class="soft">${when}, took ${duration(took)}${plan}</p>
</header>`;
}
function title(said) {
  return `${said.charAt(0).toUpperCase()}${said.slice(1).replace(/, (?![^(]*\))/g, " \xB7 ")}`;
}
function verdict(report) {
  if (isStructural(report)) return '<span class="tag">nothing compared</span>';
  let exit = exitOf(report);
  return exit === 0 ? `<span class="tag ok">${report.summary.written > 0 ? "done" : "all the same"}</span>` : exit === 2 ? '<span class="tag differs">differs</span>' : exit === 3 ? '<span class="tag refused">refused</span>' : '<span class="tag failed">failed</span>';
}
function minute(iso) {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
function duration(ms) {
  if (ms < 1e4) return `${(ms / 1e3).toFixed(1)} s`;
  let seconds = Math.round(ms / 1e3);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function policy() {
  let only = (inline) => `'sha256-${createHash("sha256").update(inline).digest("base64")}'`;
  return [
    "default-src 'none'",
    `style-src ${only(style)}`,
    `script-src ${only(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'"
  ].join("; ");
}

export {
  html
};
