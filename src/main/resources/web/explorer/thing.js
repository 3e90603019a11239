// A person, an event or any other thing: everything known of it, each statement with the sentences that say so.

import { html, nothing } from '../lib/lit-html/lit-html.js';
import { ask, LISTS, readTerms } from './api.js';
import { failed, show, waiting } from './frame.js';
import { evidence, link, reference, references, termOf } from './links.js';
import { drawNetwork } from './graph.js';
import { drawTimeline, worthDrawing } from './timeline.js';
import { isChinese, word } from './words.js';

const asked = new URLSearchParams(location.search);
const type = asked.get('type') ?? '';
const id = asked.get('id') ?? '';
const LISTED = ['posts', 'holders', 'heldBy', 'attendees', 'events', 'organised', 'happened', 'toldEvents', 'people', 'organisations', 'neighbourhoods', 'articles', 'mentions'];

let thing;
let met = [];
let reasons;
let problem;

const again = show(() => (problem ? failed(problem) : thing ? html`<section>${head()}${facts()}</section>${life()}${LISTED.map(part)}${company()}` : waiting));

const head = () => html`<p class="kind">${word(type)}</p><h1>${thing.name ?? thing.headline ?? thing.title ?? thing.id}</h1>
  <p class="note">${thing.aliases?.length ? `${word('aliases')} ${thing.aliases.join('、')} · ` : nothing}
    ${thing.eventType ? html`${termOf('event-type', thing.eventType)} · ` : nothing}${thing.date?.edtf ?? thing.issued ?? ''}
    ${word('data')}: <a href=${`api/v1/${LISTS[type]}/${id}`}>JSON</a> <a href=${`data/${type}/${id}?format=turtle`}>Turtle</a>
    ${['person', 'event'].includes(type) ? html`<details id="why" @toggle=${explain}><summary>${word('why')}</summary>${reasons ? explanation() : waiting}</details>` : nothing}</p>`;

function facts() {
  const lists = ['within', 'contains', 'partOf', 'parts', 'organisers'].filter((key) => thing[key]?.length);
  const ones = ['onPage', 'covers', 'organisation'].filter((key) => thing[key]?.iri);
  return html`<dl>${lists.map((key) => html`<dt>${word(key)}</dt><dd>${references(thing[key])}</dd>`)}
    ${ones.map((key) => html`<dt>${word(key)}</dt><dd>${reference(thing[key])}</dd>`)}
    ${thing.location ? html`<dt>${word('location')}</dt><dd>${thing.location}</dd>` : nothing}
    ${thing.signedBy ? html`<dt>${word('signedBy')}</dt><dd>${thing.signedBy}</dd>` : nothing}</dl>
    ${thing.text ? html`<div class="text">${marked(thing.text)}</div>` : nothing}`;
}

/** The text of an article, with the sentence marked that led here. */
function marked(text) {
  const said = asked.get('said') ?? '';
  const at = said ? text.indexOf(said) : -1;
  return at < 0 ? text : html`${text.slice(0, at)}<mark id="said">${said}</mark>${text.slice(at + said.length)}`;
}

const life = () => (type === 'person' && worthDrawing(thing) ? html`<section id="life"><h2>${word('timeline')}</h2><div id="timeline" class="chart"></div></section>` : nothing);

async function explain(event) {
  if (!event.target.open || reasons) return;
  try { reasons = (await ask(`why/${type}/${encodeURIComponent(id)}`)).data; } catch (e) { problem = e; }
  again();
}

const explanation = () => html`<p>${isChinese() ? nothing : reasons.basis}</p>
  ${reasons.joined.length ? html`<h3>${word('joined')}</h3><ul>${reasons.joined.map((one) => html`<li>${[one.firstArticle, one.secondArticle].filter(Boolean).map((article) => html`${link(article.iri, article.headline)} · `)}${one.because}</li>`)}</ul>` : nothing}
  ${reasons.apart.length ? html`<h3>${word('apart')}</h3><ul>${reasons.apart.map((one) => html`<li>${link(one.iri, one.name)}: ${one.because}</li>`)}</ul>` : html`<p>${word('nothingApart')}</p>`}`;

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

const company = () => (met.length ? html`<section id="met"><h2>${word('met')}</h2>
  <ul class="hits">${met.slice(0, 12).map((one) => html`<li>${reference(one.other)} <small>${one.together} ${word('together')}</small></li>`)}</ul>
  <div id="graph" class="chart tall"></div></section>` : nothing);

try {
  await readTerms();
  if (!LISTS[type]) throw new Error(`${type || '?'} — ${word('none')}`);
  thing = (await ask(`${LISTS[type]}/${encodeURIComponent(id)}`)).data;
  if (type === 'person') met = (await ask(`people/${encodeURIComponent(id)}/co-attendees`)).data;
  document.title = `${thing.name ?? thing.headline ?? id} · Lilong`;
  again();
  document.getElementById('said')?.scrollIntoView({ block: 'center' });
  const timeline = document.getElementById('timeline');
  if (timeline) await drawTimeline(timeline, thing);
  if (met.length) await drawNetwork(document.getElementById('graph'), (await ask('network', { person: id, limit: 60 })).data, id);
} catch (e) { problem = e; again(); }
