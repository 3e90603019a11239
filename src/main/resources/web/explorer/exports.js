// A view taken along: downloads, and its address, its API call and its SPARQL to copy.

import { html, nothing } from '../lib/lit-html/lit-html.js';
import { askText } from './api.js';
import { word } from './words.js';

const NAMES = { json: 'JSON', csv: 'CSV', ndjson: 'NDJSON', graphml: 'GraphML', gexf: 'GEXF', turtle: 'Turtle' };

/** The same call in another format. */
export const formatted = (call, format) => `${call}${call.includes('?') ? '&' : '?'}format=${format}`;

async function copy(event, text) {
  const button = event.currentTarget;
  const words = await text();
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    // no clipboard outside of secure contexts: the old way
    const field = document.body.appendChild(document.createElement('textarea'));
    field.value = words;
    field.select();
    document.execCommand('copy');
    field.remove();
  }
  button.dataset.copied = words;
  button.append(Object.assign(document.createElement('span'), { className: 'copied', role: 'status', textContent: ` ✓ ${word('copied')}` }));
  setTimeout(() => button.querySelector('.copied')?.remove(), 2000);
}

const copying = (id, key, text) => html`<button type="button" class="plain" id=${id} @click=${(event) => copy(event, text)}>${word(key)}</button>`;

const citation = ({ title, version }) => `${title}. Lilong, ${word('dataVersion')} ${version}. ${location.href} (${new Date().toISOString().slice(0, 10)})`;

/**
 * The ways to take a view along: `call` is its address in the API, `formats` those to download; its SPARQL is `sparql`,
 * or what the same call answers in the format of that name; null where there is none. `more` is whatever else can be downloaded,
 * `cited` the title of the view and the version of the data, for who quotes it.
 */
export const exported = ({ call, formats = [], sparql, more = nothing, cited }) => html`<div class="exports" role="group" aria-label=${word('takeAlong')}>
  ${formats.length || more !== nothing ? html`<span>${word('download')}: ${formats.map((format) => html`<a href=${formatted(call, format)} download>${NAMES[format]}</a> `)}${more}</span>` : nothing}
  <span>${word('viewAs')}:
    ${copying('copy-link', 'copyLink', () => location.href)}
    <a id="as-json" href=${call}>JSON</a> ${copying('copy-api', 'copyApi', () => new URL(call, location.href).href)}
    ${sparql === null ? nothing : html`${copying('copy-sparql', 'copySparql', async () => sparql ?? askText(formatted(call, 'sparql')))}
    <a id="in-editor" href=${`sparql.html?${new URLSearchParams(sparql ? { query: sparql } : { view: formatted(call, 'sparql') })}`}>${word('inEditor')}</a>`}
    ${cited ? copying('copy-citation', 'copyCitation', () => citation(cited)) : nothing}</span></div>`;
