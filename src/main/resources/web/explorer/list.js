// All things of one kind, narrowed by words, days and what most of them share. What is chosen stands in the address.

import { html, nothing } from '../lib/lit-html/lit-html.js';
import { address, ask, LISTS, readTerms } from './api.js';
import { exported } from './exports.js';
import { cut, failed, show, waiting } from './frame.js';
import { reference, termOf } from './links.js';
import { spoken, word } from './words.js';

const asked = new URLSearchParams(location.search);
const list = Object.values(LISTS).includes(asked.get('list')) ? asked.get('list') : 'people';
const DATED = ['events', 'articles', 'pages'];
const given = Object.fromEntries([...asked].filter(([key]) => !['list', 'lang'].includes(key)));
const WIDE = matchMedia('(min-width: 40rem)').matches;

let found;
let facets;
let problem;

const again = show(() => html`<section><h1>${word(list)} <small>${found ? found.total.toLocaleString() : ''}</small></h1>
  <nav class="kinds" aria-label=${word('kinds')}>${Object.values(LISTS).map((one) => html`<a href=${`list.html?list=${one}`} aria-current=${one === list ? 'page' : nothing}>${word(one)}</a>`)}</nav>
  <form id="ask" @submit=${submit}>
    <label>${word('find')} <input name="q" type="search" .defaultValue=${given.q ?? ''}></label>
    ${DATED.includes(list) ? ['from', 'to'].map((key) => html`<label>${word(key)} <input name=${key} type="date" .defaultValue=${given[key] ?? ''}></label>`) : nothing}
    <button type="submit">${word('find')}</button></form>
  ${chosen()}${exported({ call: address(list, given), formats: ['csv', 'ndjson', 'json'], cited: found && { title: word(list), version: found.meta.dataVersion } })}
  ${problem ? failed(problem, read) : nothing}${found ? cut(found.meta) : nothing}
  <div class="narrowed">${facets ? html`<details class="facets" ?open=${WIDE}><summary>${word('narrow')}</summary>${Object.entries(facets).map(facet)}</details>` : nothing}
    <div id="things">${found ? things() : problem ? nothing : waiting}</div></div></section>`);

function to(filters) {
  return `list.html?${new URLSearchParams({ list, ...filters })}`;
}

/** What narrows the list now; each is taken away by a click. */
function chosen() {
  const some = Object.keys(given).filter((key) => !['q', 'from', 'to'].includes(key));
  return some.length ? html`<p class="chosen">${some.map((key) => {
    const { [key]: gone, ...rest } = given;
    const value = facets?.[key]?.find((one) => one.value === gone);
    return html`<a href=${to(rest)} title=${word('without')}>${word(key)}: ${value ? named(value) : gone} <span aria-label=${word('without')}>✕</span></a> `;
  })}</p>` : nothing;
}

function named(value) {
  return spoken(value.title) || value.name || value.value;
}

/** Days of a year or month, for the filters that take days. */
function days(value) {
  const [year, month] = value.split('-').map(Number);
  return month ? { from: `${value}-01`, to: `${value}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}` } : { from: `${value}-01-01`, to: `${value}-12-31` };
}

const facet = ([key, values]) => (values.length < 2 ? nothing : html`<h2>${word(key)}</h2><ul>${values.slice(0, 8).map((value) => html`
  <li><a href=${to({ ...given, ...(['year', 'month'].includes(key) ? days(value.value) : { [key]: value.value }) })}>${named(value)}</a> <small>${value.count}</small></li>`)}</ul>`);

function about(one) {
  const date = one.date?.edtf ?? one.issued ?? one.published ?? '';
  const counts = one.counts ? `${one.counts.events} ${word('events')} · ${one.counts.articles} ${word('articles')}` : '';
  return [date, one.eventType ? termOf('event-type', one.eventType) : '', one.location, one.organisation?.name, counts, one.aliases?.join('、')].filter(Boolean).join(' · ');
}

function things() {
  if (found.things.length === 0) return html`<p class="note" id="empty" role="status">${word('none')}</p>${reasons()}<p class="note">${word('noneHint')} <a href="question.html?id=articles-by-month-and-place">${word('coverageLink')}</a></p>`;
  return html`<ul class="rows">${found.things.map((one) => html`<li>${reference(one.name || one.headline || one.title ? one : { ...one, name: one.doc })} <small>${about(one)}</small></li>`)}</ul>
    ${found.next ? html`<p class="note" id="shown" role="status">${found.things.length.toLocaleString()} ${word('shownOf')} ${found.total.toLocaleString()}</p>
      <button type="button" id="more" @click=${() => read(found.next)}>${word('more')}</button>` : nothing}`;
}

/** Which filter leaves nothing, and what would be there without it. */
const reasons = () => (found.empty ? html`<ul>${found.empty.filters.map((one) => html`<li>${word(one.name)}: ${one.value} — ${word('alone')} ${one.alone}, ${word('without')} ${one.without}</li>`)}</ul>` : nothing);

async function read(cursor) {
  const from = typeof cursor === 'string' ? cursor : undefined;
  try {
    await readTerms();
    const { data, page, meta } = await ask(list, { ...given, limit: 50, cursor: from });
    found = { things: from ? [...found.things, ...data] : data, total: page.total, next: page.next, empty: meta.empty, meta };
    problem = undefined;
  } catch (e) { problem = e; }
  again();
}

function submit(event) {
  event.preventDefault();
  const typed = Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value !== ''));
  const { q, from, to: until, ...rest } = given;
  location.href = to({ ...rest, ...typed });
}

document.title = `${word(list)} · Lilong`;
await read();
try {
  // counted over the whole list, which takes longer than its first page
  if (!problem) facets = (await ask(list, { ...given, limit: 1, facets: true })).meta.facets;
} catch (e) { problem = e; }
again();
