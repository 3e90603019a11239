// The start page: a search over everything, how much there is, the questions of the catalogue, and what months are covered.

import { html, nothing } from '../lib/lit-html/lit-html.js';
import { ask, readTerms } from './api.js';
import { ink, init, span } from './chart.js';
import { failed, show, waiting } from './frame.js';
import { address, link } from './links.js';
import { suggest } from './suggest.js';
import { spoken, whenSpoken, word } from './words.js';

let counts;
let questions = [];
let hits;
let sought = '';
let problem;

const again = show(() => html`
  <section class="lead"><p>${word('motto')}</p>
    <form role="search" @submit=${search}>
      <input id="words" type="search" aria-label=${word('find')} placeholder=${word('findHint')}>
      <button type="submit">${word('find')}</button></form>
    <div id="found" aria-live="polite">${hits ? found() : nothing}</div></section>
  ${problem ? failed(problem) : nothing}
  <section id="counts">${counts ? Object.entries(counts).map(([kind, count]) => html`<a href=${`list.html?list=${kind}`}><b>${count.toLocaleString()}</b><span>${word(kind)}</span></a>`) : waiting}</section>
  <section><h2>${word('questions')}</h2>${grouped()}</section>
  <section><h2>${word('coverage')}</h2><div id="coverage" class="chart"></div></section>`);

function found() {
  if (hits.data.length === 0) return html`<p class="note">${word('none')}</p>`;
  return html`<p class="note">${hits.data.length} / ${hits.page.total}</p><ul class="hits">${hits.data.map((one) => html`
    <li>${link(one.iri, one.name)} <small>${word(one.type)} · ${one.matches[0]?.text === one.name ? one.matches[0].reading : one.matches[0]?.text ?? ''}</small></li>`)}</ul>
    ${hits.page.next ? html`<button type="button" id="more" @click=${more}>${word('more')}</button>` : nothing}`;
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

async function search(event) {
  event.preventDefault();
  const typed = document.getElementById('words').value.trim();
  if (!typed) return;
  try { hits = await ask('search', { q: typed, limit: 20 }); sought = typed; problem = undefined; } catch (e) { problem = e; }
  again();
}

async function more() {
  const next = await ask('search', { q: sought, limit: 20, cursor: hits.page.next });
  hits = { ...next, data: [...hits.data, ...next.data] };
  again();
}

async function chart() {
  const { data } = await ask('queries/articles-by-month-and-place/results');
  const months = span(data.map((row) => row.month).sort());
  const sum = (column) => months.map((month) => data.filter((row) => row.month === month).reduce((all, row) => all + row[column], 0));
  const drawn = await init(document.getElementById('coverage'));
  whenSpoken(() => drawn.setOption({
    ...ink(), tooltip: { trigger: 'axis' }, legend: { textStyle: ink().textStyle }, grid: { left: 40, right: 10, bottom: 50 },
    xAxis: { type: 'category', data: months }, yAxis: { type: 'value', minInterval: 1 },
    series: ['articles', 'events'].map((column) => ({ name: word(column), type: 'bar', data: sum(column) })),
  }, { notMerge: true }));
}

suggest(document.getElementById('words'), [], (one) => { location.href = address(one.iri); });
try {
  await readTerms();
  [counts, questions] = [(await ask('counts')).data, (await ask('queries')).data];
  again();
  await chart();
} catch (e) { problem = e; again(); }
