// A question of the catalogue: a form made of its parameters, and its answer with the sentence behind each row.

import { html, nothing } from '../lib/lit-html/lit-html.js';
import { address, ask, readTerms } from './api.js';
import { drawable, drawRows } from './chart.js';
import { exported } from './exports.js';
import { broken, cut, failed, show, waiting } from './frame.js';
import { suggest } from './suggest.js';
import { table } from './table.js';
import { isChinese, spoken, word } from './words.js';

const asked = () => new URLSearchParams(location.search);
const INPUTS = { date: 'date', integer: 'number' };
/** What kind of thing a parameter of the type "label" names, by its own name; of any other name, anything. */
const NAMED = { person: ['person'], body: ['organisation'], event: ['event'], neighbourhood: ['neighbourhood'] };

let question;
let problem;
/** The answer as far as it was read: rows, columns, page and meta. */
let answered;
let drawn;
let busy = false;
let titles = new Map();

const again = show(() => {
  if (problem && !question) return broken(problem, read);
  if (!question) return waiting;
  return html`<section>
    <h1>${spoken(question.title)}</h1><p class="note">${isChinese() ? nothing : question.description}</p>
    <form id="ask" @submit=${submit}>${question.parameters.map(field)}<button type="submit">${word('ask')}</button></form>
    <div id="answer" aria-busy=${busy}>${problem ? failed(problem, () => fetchRows()) : answered ? answer() : nothing}</div></section>`;
});

function field(parameter) {
  return html`<label>${spoken(parameter.title)}${parameter.required ? nothing : html` <small>${word('optional')}</small>`}
    <span class="field"><input name=${parameter.name} type=${INPUTS[parameter.type] ?? 'text'} ?required=${parameter.required} aria-invalid=${problem?.parameter === parameter.name ? 'true' : nothing}
      .defaultValue=${asked().get(parameter.name) ?? parameter.default ?? ''}></span></label>`;
}

const form = () => document.getElementById('ask');
const given = () => Object.fromEntries([...new FormData(form())].filter(([, value]) => value !== ''));
const call = () => address(`queries/${question.id}/results`, given());
const takenAlong = () => exported({ call: call(), formats: ['csv', 'ndjson', 'json'], cited: { title: spoken(question.title), version: answered.meta.dataVersion } });

function answer() {
  const { rows, page, meta } = answered;
  if (rows.length === 0) return html`<p class="note" id="empty" role="status">${word('none')} ${question.parameters.some((one) => one.type === 'label') ? word('whole') : nothing} ${isChinese() ? nothing : meta.empty?.explanation ?? nothing}</p>
    <p class="note">${word('noneHint')} <a href="question.html?id=articles-by-month-and-place">${word('coverageLink')}</a></p>${takenAlong()}`;
  return html`<p class="note" id="count" role="status">${rows.length} ${word(rows.length === 1 ? 'rowsOne' : 'rows')} · ${page.next ? html`<strong>${word('incomplete')}</strong>` : word('complete')}</p>
    ${cut(meta)}${takenAlong()}
    ${drawable(meta.columns, rows) ? html`<details id="look" open><summary>${word('chartOf')}</summary><div id="chart" class="chart" role="img" aria-label=${`${spoken(question.title)}. ${word('chartNote')}`}></div></details>` : nothing}
    ${table(meta.columns, rows, titles)}
    ${page.next ? html`<button type="button" id="more" @click=${() => fetchRows(page.next)}>${word('more')}</button>` : nothing}`;
}

async function fetchRows(cursor) {
  busy = true;
  again();
  try {
    const { data, page, meta } = await ask(`queries/${question.id}/results`, { ...given(), limit: 100, cursor });
    answered = { rows: cursor ? [...answered.rows, ...data] : data, page, meta };
    problem = undefined;
  } catch (e) { problem = e; }
  busy = false;
  again();
  await draw();
}

/** Draws the rows that are there, in place of what was drawn of others. */
async function draw() {
  drawn?.dispose();
  drawn = undefined;
  const place = document.getElementById('chart');
  if (place && answered?.rows.length) drawn = await drawRows(place, drawable(answered.meta.columns, answered.rows), answered.rows);
}

function submit(event) {
  event.preventDefault();
  history.pushState(null, '', `?${new URLSearchParams({ id: question.id, ...given() })}`);
  return fetchRows();
}

/** Back and forward: what was asked then is asked again. */
addEventListener('popstate', async () => {
  if (!question || asked().get('id') !== question.id) { location.reload(); return; }
  for (const input of form().querySelectorAll('input')) input.value = asked().get(input.name) ?? input.defaultValue;
  answered = undefined;
  if (form().checkValidity()) await fetchRows();
  else again();
});

async function read() {
  try {
    await readTerms();
    question = (await ask(`queries/${encodeURIComponent(asked().get('id'))}`)).data;
  } catch (e) { problem = e; again(); return; }
  problem = undefined;
  titles = new Map(question.columnTypes.map((column) => [column.name, column.title]));
  again();
  document.title = `${spoken(question.title)} · Lilong`;
  for (const parameter of question.parameters.filter((one) => one.type === 'label')) {
    suggest(document.querySelector(`[name="${parameter.name}"]`), NAMED[parameter.name] ?? []);
  }
  if (form().checkValidity()) await fetchRows();
}

// without a question there is nothing to ask: the start page lists them
if (asked().get('id')) await read();
else location.replace('./');
