// The start page: a search over everything, how much there is, the questions of the catalogue, and what months are covered.

import { html, nothing } from '../lib/lit-html/lit-html.js';
import { address as addressOf, ask, readTerms } from './api.js';
import { axis, init, look, span } from './chart.js';
import { exported } from './exports.js';
import { failed, show, waiting } from './frame.js';
import { address, link } from './links.js';
import { suggest } from './suggest.js';
import { spoken, whenSpoken, word } from './words.js';

const COVERAGE = 'articles-by-month-and-place';
const asked = () => new URLSearchParams(location.search).get('q') ?? '';

let counts;
let questions = [];
let hits;
let sought = '';
let problem;

const again = show(() => html`
  <section class="lead"><h1>${word('motto')}</h1>
    <form role="search" @submit=${submit}>
      <input id="words" name="q" type="search" aria-label=${word('find')} placeholder=${word('findHint')} .defaultValue=${asked()}>
      <button type="submit">${word('find')}</button></form>
    <div id="found">${hits ? found() : nothing}</div></section>
  ${problem ? failed(problem, read) : nothing}
  <section id="counts" aria-label=${word('lists')}>${counts ? Object.entries(counts).map(([kind, count]) => html`<a href=${`list.html?list=${kind}`}><b>${count.toLocaleString()}</b><span>${word(kind)}</span></a>`) : waiting}</section>
  <section><h2>${word('questions')}</h2>${grouped()}</section>
  <section><h2><a href=${`question.html?id=${COVERAGE}`}>${word('coverage')}</a></h2><div id="coverage" class="chart" role="img" aria-label=${word('coverage')}></div></section>`);

function found() {
  if (hits.data.length === 0) return html`<p class="note" role="status">${word('none')} ${word('searchHint')}</p>`;
  return html`<p class="note" role="status">${hits.data.length} / ${hits.page.total}</p><ul class="hits">${hits.data.map((one) => html`
    <li>${link(one.iri, one.name)} <small>${word(one.type)} · ${one.matches[0]?.text === one.name ? one.matches[0].reading : one.matches[0]?.text ?? ''}</small></li>`)}</ul>
    ${hits.page.next ? html`<button type="button" id="more" @click=${() => search(sought, hits.page.next)}>${word('more')}</button>` : nothing}
    ${exported({ call: addressOf('search', { q: sought }), formats: ['json'], sparql: null })}`;
}

function grouped() {
  const groups = new Map();
  for (const question of questions) {
    const tag = question.tags[0] ?? '';
    groups.set(tag, [...(groups.get(tag) ?? []), question]);
  }
  return html`<div class="groups">${[...groups].map(([tag, some]) => html`<div><h3>${word(tag)}</h3><ul>${some.map((one) => html`
    <li><a href=${`question.html?id=${one.id}`} title=${one.description}>${spoken(one.title)}</a></li>`)}</ul></div>`)}</div>`;
}

async function search(typed, cursor) {
  try {
    const next = await ask('search', { q: typed, limit: 20, cursor });
    hits = cursor ? { ...next, data: [...hits.data, ...next.data] } : next;
    sought = typed;
    problem = undefined;
  } catch (e) { problem = e; }
  again();
}

async function submit(event) {
  event.preventDefault();
  const typed = document.getElementById('words').value.trim();
  if (!typed) return;
  if (typed !== asked()) history.pushState(null, '', `?${new URLSearchParams({ q: typed })}`);
  await search(typed);
}

/** Back and forward: what was searched for then. */
addEventListener('popstate', async () => {
  document.getElementById('words').value = asked();
  hits = undefined;
  if (asked()) await search(asked());
  else again();
});

async function chart() {
  const { data } = await ask(`queries/${COVERAGE}/results`);
  const months = span(data.map((row) => row.month).filter(Boolean).sort());
  const sum = (column) => months.map((month) => data.filter((row) => row.month === month).reduce((all, row) => all + row[column], 0));
  const drawn = await init(document.getElementById('coverage'));
  whenSpoken(() => drawn.setOption({
    ...look(), tooltip: { ...look().tooltip, trigger: 'axis' }, grid: { left: 40, right: 10, bottom: 30 },
    xAxis: axis({ type: 'category', data: months }), yAxis: axis({ type: 'value', minInterval: 1 }),
    series: ['articles', 'events'].map((column) => ({ name: word(column), type: 'bar', data: sum(column) })),
  }, { notMerge: true }));
}

async function read() {
  try {
    await readTerms();
    [counts, questions] = [(await ask('counts')).data, (await ask('queries')).data];
    problem = undefined;
    again();
    await chart();
  } catch (e) { problem = e; again(); }
}

suggest(document.getElementById('words'), [], (one) => { location.href = address(one.iri); });
if (asked()) await search(asked());
await read();
