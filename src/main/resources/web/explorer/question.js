// A question of the catalogue: a form made of its parameters, and its answer with the sentence behind each row.

import { html, nothing } from '../lib/lit-html/lit-html.js';
import { ask, readTerms } from './api.js';
import { failed, show, waiting } from './frame.js';
import { drawable, drawRows } from './chart.js';
import { suggest } from './suggest.js';
import { table } from './table.js';
import { isChinese, spoken, word } from './words.js';

const asked = new URLSearchParams(location.search);
const INPUTS = { date: 'date', integer: 'number' };
/** What kind of thing a parameter of the type "label" names, by its own name; of any other name, anything. */
const NAMED = { person: ['person'], body: ['organisation'], event: ['event'], neighbourhood: ['neighbourhood'] };

let question;
let problem;
let columns = [];
let rows;
let page;
let reason;
let empty;
let drawn;
let titles = new Map();

const again = show(() => {
  if (problem && !question) return failed(problem);
  if (!question) return waiting;
  return html`<section>
    <h1>${spoken(question.title)}</h1><p class="note">${isChinese() ? nothing : question.description}</p>
    <form id="ask" @submit=${submit}>${question.parameters.map(field)}<button type="submit">${word('ask')}</button></form>
    <div id="answer" aria-live="polite">${problem ? failed(problem) : rows ? answer() : nothing}</div>
    <p class="note"><a href=${`sparql.html?question=${question.id}`}>${word('inEditor')}</a></p></section>`;
});

function field(parameter) {
  return html`<label>${spoken(parameter.title)}${parameter.required ? nothing : html` <small>${word('optional')}</small>`}
    <span class="field"><input name=${parameter.name} type=${INPUTS[parameter.type] ?? 'text'} ?required=${parameter.required}
      .defaultValue=${asked.get(parameter.name) ?? parameter.default ?? ''}></span></label>`;
}

const given = () => Object.fromEntries([...new FormData(document.getElementById('ask'))].filter(([, value]) => value !== ''));

function answer() {
  if (rows.length === 0) return html`<p class="note" id="empty">${word('none')} ${question.parameters.some((one) => one.type === 'label') ? word('whole') : nothing} ${isChinese() ? nothing : empty ?? nothing}</p>`;
  const all = new URLSearchParams(given());
  return html`<p class="note" id="count">${rows.length} ${word(rows.length === 1 ? 'rowsOne' : 'rows')} · ${page.next ? word('incomplete') : reason ?? word('complete')}
      · ${word('download')}: ${['csv', 'ndjson', 'json'].map((format) => html`<a href=${`api/v1/queries/${question.id}/results?${new URLSearchParams([...all, ['format', format]])}`}>${format.toUpperCase()}</a> `)}</p>
    ${drawable(columns, rows) ? html`<details id="look" open><summary>${word('chartOf')}</summary><div id="chart" class="chart"></div></details>` : nothing}
    ${table(columns, rows, titles)}
    ${page.next ? html`<button type="button" id="more" @click=${() => fetchRows(page.next)}>${word('more')}</button>` : nothing}`;
}

async function fetchRows(cursor) {
  try {
    const found = await ask(`queries/${question.id}/results`, { ...given(), limit: 100, cursor });
    rows = cursor ? [...rows, ...found.data] : found.data;
    columns = found.meta.columns;
    page = found.page;
    reason = found.meta.reason;
    empty = found.meta.empty?.explanation;
    problem = undefined;
  } catch (e) { problem = e; }
  again();
  await draw();
}

/** Draws the rows that are there, in place of what was drawn of others. */
async function draw() {
  drawn?.dispose();
  drawn = undefined;
  const place = document.getElementById('chart');
  if (place && rows?.length) drawn = await drawRows(place, drawable(columns, rows), rows);
}

function submit(event) {
  event.preventDefault();
  history.replaceState(null, '', `?${new URLSearchParams({ id: question.id, ...given() })}`);
  return fetchRows();
}

// without a question there is nothing to ask: the start page lists them
if (!asked.get('id')) location.replace('./');
else try {
  await readTerms();
  question = (await ask(`queries/${encodeURIComponent(asked.get('id'))}`)).data;
  titles = new Map(question.columnTypes.map((column) => [column.name, column.title]));
  again();
  document.title = `${spoken(question.title)} · Lilong`;
  for (const parameter of question.parameters.filter((one) => one.type === 'label')) {
    suggest(document.querySelector(`[name="${parameter.name}"]`), NAMED[parameter.name] ?? []);
  }
  if (document.getElementById('ask').checkValidity()) await fetchRows();
} catch (e) { problem = e; again(); }
