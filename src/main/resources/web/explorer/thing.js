// A person, an event or any other thing: everything known of it, each statement with the sentences that say so.

import { html, nothing } from '../lib/lit-html/lit-html.js';
import { ask, LISTS, Problem, readTerms } from './api.js';
import { exported } from './exports.js';
import { broken, cut, failed, show, waiting } from './frame.js';
import { evidence, link, reference, references, termOf } from './links.js';
import { drawNetwork } from './graph.js';
import { printed, sheetsOf } from './print.js';
import { drawTimeline, worthDrawing } from './timeline.js';
import { isChinese, word } from './words.js';

const asked = new URLSearchParams(location.search);
const type = asked.get('type') ?? '';
const id = asked.get('id') ?? '';
const said = asked.get('said') ?? '';
const LISTED = ['posts', 'holders', 'heldBy', 'attendees', 'events', 'organised', 'happened', 'toldEvents', 'people', 'organisations', 'neighbourhoods', 'articles', 'mentions'];

let thing;
let meta;
let met = [];
let reasons;
let sheets = [];
let problem;
/** Where only a part of the page is missing. */
let fault;

const again = show(() => (problem ? broken(problem, read) : thing ? html`<section>${head()}${facts()}</section>
  ${fault ? failed(fault, readMore) : nothing}${print()}${life()}${LISTED.map(part)}${apart()}${company()}` : waiting));

const title = () => thing.name ?? thing.headline ?? thing.title ?? thing.doc ?? thing.id;

const head = () => html`<p class="kind">${word(type)}</p><h1>${title()}</h1>
  <p class="note">${[thing.aliases?.length && `${word('aliases')} ${thing.aliases.join('、')}`, thing.eventType && termOf('event-type', thing.eventType),
    thing.date?.edtf ?? thing.issued ?? thing.published].filter(Boolean).join(' · ')}</p>
  ${['person', 'event'].includes(type) ? html`<details id="why" @toggle=${explain}><summary>${word('why')}</summary>${reasons ? explanation() : waiting}</details>` : nothing}
  ${cut(meta)}
  ${exported({ call: `api/v1/${LISTS[type]}/${encodeURIComponent(id)}`, sparql: `DESCRIBE <${thing.iri}>`, cited: { title: title(), version: meta.dataVersion },
    more: [['turtle', 'Turtle'], ['jsonld', 'JSON-LD']].map(([format, title]) => html`<a href=${`data/${type}/${id}?format=${format}`} download>${title}</a> `) })}
  <p class="note"><code>${thing.iri}</code></p>`;

function facts() {
  const lists = ['within', 'contains', 'partOf', 'parts', 'organisers'].filter((key) => thing[key]?.length);
  const ones = ['onPage', 'covers', 'organisation'].filter((key) => thing[key]?.iri);
  return html`<dl>${lists.map((key) => html`<dt>${word(key)}</dt><dd>${references(thing[key])}</dd>`)}
    ${ones.map((key) => html`<dt>${word(key)}</dt><dd>${reference(thing[key])}</dd>`)}
    ${thing.location ? html`<dt>${word('location')}</dt><dd>${thing.location}</dd>` : nothing}
    ${thing.signedBy ? html`<dt>${word('signedBy')}</dt><dd>${thing.signedBy}</dd>` : nothing}</dl>
    ${thing.text ? html`<div class="text" lang="zh">${marked(thing.text)}</div>` : nothing}`;
}

const saidAt = () => (said ? (thing.text ?? '').indexOf(said) : -1);

/** The text of an article, with the sentence marked that led here. */
function marked(text) {
  const at = saidAt();
  return at < 0 ? text : html`${text.slice(0, at)}<mark id="said">${said}</mark>${text.slice(at + said.length)}`;
}

/** An article, or a whole page, as it was printed. */
function print() {
  if (!sheets.length) return nothing;
  const at = saidAt();
  const figures = type === 'page' ? printed(sheets, thing.doc) : printed(sheets, thing.onPage.name ?? thing.onPage.id, id, at < 0 ? [] : [{ begin: at, end: at + said.length }]);
  return html`<section id="print"><h2>${word('asPrinted')}</h2>${figures}</section>`;
}

const life = () => (type === 'person' && worthDrawing(thing) ? html`<section id="life"><h2>${word('timeline')}</h2><div id="timeline" class="chart" role="img" aria-label=${word('timeline')}></div></section>` : nothing);

async function explain(event) {
  if (!event.target.open || reasons) return;
  try { reasons = (await ask(`why/${type}/${encodeURIComponent(id)}`)).data; } catch (e) { fault = e; }
  again();
}

const explanation = () => html`<p>${isChinese() ? nothing : reasons.basis}</p>
  ${reasons.joined.length ? html`<h2>${word('joined')}</h2><ul>${reasons.joined.map((one) => html`<li>${[one.firstArticle, one.secondArticle].filter(Boolean).map((article) => html`${link(article.iri, article.headline)} · `)}${one.because}</li>`)}</ul>` : nothing}
  ${reasons.apart.length ? html`<h2>${word('apart')}</h2><ul>${reasons.apart.map((one) => html`<li>${link(one.iri, one.name)}: ${one.because}</li>`)}</ul>` : html`<p>${word('nothingApart')}</p>`}`;

function part(key) {
  const some = thing[key];
  if (!Array.isArray(some) || some.length === 0) return nothing;
  return html`<section id=${key}><h2>${word(key)} <small>${some.length}</small></h2>
    ${some[0].iri ? html`<ul class="hits">${some.map((one) => html`<li>${reference(one)} <small>${one.date?.edtf ?? one.issued ?? ''}</small></li>`)}</ul>` : some.map(statement)}</section>`;
}

/** One statement, whatever it is about; of what it names, the thing itself is left out. */
function statement(one) {
  const named = [one.participant, one.person, one.event, one.organisation].filter((other) => other && !(other.id === id && other.type === type));
  const group = one.participant && !one.participant.iri ? `${one.participant.name ?? word('group')}` : nothing;
  return html`<div class="statement">${named.filter((other) => other.iri).map((other) => html`${reference(other)} `)}${group}
    ${[one.form, one.title, termOf('status', one.status), one.roles?.map((role) => termOf('role', role)).join('、'), termOf('presence', one.presence),
      one.event?.date?.edtf, one.reported?.length ? `${word('reported')} ${one.reported.join('、')}` : ''].filter((bit) => bit && bit !== nothing).join(' · ')}
    ${one.capacities?.map((held) => html` <span class="capacity">${held.organisation ? reference(held.organisation) : nothing}${held.title}</span>`)}
    ${one.onBehalfOf ? html` ${word('onBehalfOf')} ${reference(one.onBehalfOf)}` : nothing}
    ${evidence(one.evidence)}</div>`;
}

/** What of a page went to no article. */
const apart = () => (thing.setApart?.length ? html`<section id="apart"><h2>${word('setApart')} <small>${thing.setApart.length}</small></h2>
  <dl>${thing.setApart.map((one) => html`<dt>${one.kind}</dt><dd lang="zh">${one.text} <small>${one.begin}–${one.end}</small></dd>`)}</dl></section>` : nothing);

const company = () => (met.length ? html`<section id="met"><h2>${word('met')}</h2>
  <ul class="hits">${met.slice(0, 12).map((one) => html`<li>${reference(one.other)} <small>${one.together} ${word('together')}</small></li>`)}</ul>
  <div id="graph" class="chart tall" role="img" aria-label=${word('met')}></div></section>` : nothing);

async function read() {
  problem = undefined;
  try {
    await readTerms();
    if (!LISTS[type]) throw new Problem(404, `${type || '?'}: ${Object.keys(LISTS).join(', ')}`);
    ({ data: thing, meta } = await ask(`${LISTS[type]}/${encodeURIComponent(id)}`));
    document.title = `${title()} · Lilong`;
  } catch (e) { problem = e; }
  again();
  if (!problem) await readMore();
}

/** What stands below: the print of articles and pages, the time and the company of people. */
async function readMore() {
  fault = undefined;
  try {
    const page = type === 'page' ? id : thing.onPage?.id;
    if (page) sheets = await sheetsOf(page);
    if (type === 'person') met = (await ask(`people/${encodeURIComponent(id)}/co-attendees`)).data;
    again();
    document.getElementById('said')?.scrollIntoView({ block: 'center' });
    const timeline = document.getElementById('timeline');
    if (timeline) await drawTimeline(timeline, thing);
    if (met.length) await drawNetwork(document.getElementById('graph'), (await ask('network', { person: id, limit: 40 })).data, { centre: id });
  } catch (e) { fault = e; again(); }
}

await read();
