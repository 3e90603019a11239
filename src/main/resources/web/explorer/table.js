// Rows of a question as a table: names stand for their things, and behind each row stands the sentence that says so.

import { html, nothing } from '../lib/lit-html/lit-html.js';
import { isThing, link, saidIn, value } from './links.js';
import { spoken, word } from './words.js';

const SENTENCE = /sentence$/i;
const ARTICLE = /article$/i;

/** The columns to show, each with the one that names its things. */
function shown(columns) {
  const names = new Map();
  columns.forEach((column, at) => {
    const next = columns[at + 1] ?? '';
    if (['name', 'label', 'headline'].includes(next) || next === `${column}Name` || next === `${column}Label`) names.set(column, next);
  });
  const taken = new Set(names.values());
  const evidence = columns.some((column) => SENTENCE.test(column));
  return columns
    .filter((column) => !taken.has(column) && !SENTENCE.test(column) && !(evidence && ARTICLE.test(column)))
    .map((column) => ({ column, name: names.get(column) }));
}

const sentences = (columns, row) => columns.filter((column) => SENTENCE.test(column) && row[column]).map((column) => {
  const article = row[column.replace('Sentence', 'Article').replace('sentence', 'article')];
  return html`<blockquote>${row[column]} ${article ? html`<cite><a href=${saidIn(article, row[column])}>${row.headline || `${word('article')} ${article.slice(article.lastIndexOf('/') + 1)}`}</a></cite>` : nothing}</blockquote>`;
});

const cell = (row, { column, name }) => (name && isThing(row[column]) ? link(row[column], row[name]) : name ? html`${value(row[column])} ${row[name]}` : value(row[column]));

/** Rows under the titles that the question gives its columns. */
export function table(columns, rows, titles) {
  const heads = shown(columns);
  return html`<div class="table"><table>
    <thead><tr>${heads.map(({ column }) => html`<th scope="col">${spoken(titles.get(column)) || column}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => {
      const said = sentences(columns, row);
      return html`<tr class="row">${heads.map((head) => html`<td>${cell(row, head)}</td>`)}</tr>
        ${said.length ? html`<tr class="evidence"><td colspan=${heads.length}>${said}</td></tr>` : nothing}`;
    })}</tbody></table></div>`;
}
