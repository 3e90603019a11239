// Who was at events with whom, of a body or a span of days, drawn and as a table; a person or a line leads to the sentences behind it.

import { html, nothing } from '../lib/lit-html/lit-html.js';
import { address, ask, readTerms } from './api.js';
import { exported } from './exports.js';
import { cut, failed, show, waiting } from './frame.js';
import { drawNetwork } from './graph.js';
import { evidence, reference } from './links.js';
import { suggest } from './suggest.js';
import { word } from './words.js';

const asked = () => new URLSearchParams(location.search);
const USUAL = 150;
const IN_TABLE = 100;
/** More lines than so many for each person are a tangle; the weakest are left out of the drawing first. */
const TANGLE = 4;
const BEHIND = 20;

let chosen;
let problem;
let found;
let meta;
let drawn;
/** The fewest events together for which a line is drawn. */
let least = 1;
/** The node or edge that was picked, and the events behind it once they are read. */
let picked;
let behind;

const visible = () => found.edges.filter((edge) => edge.weight >= least);
const strongest = () => Math.max(1, ...found.edges.map((edge) => edge.weight));
const name = (id) => found.nodes.find((node) => node.id === id)?.name ?? id;
const counted = () => `${found.nodes.length} ${word('people')} · ${visible().length} ${word('threads')}${least > 1 ? ` (${least}+ ${word('timesWord')})` : ''}`;

const tools = () => html`<div class="tools">
  ${strongest() > 1 ? html`<label>${word('moreThan')} <span><input id="weight" type="range" min="1" max=${strongest()} .value=${String(least)} @change=${(event) => { least = Number(event.target.value); redraw(); }}>
    <output>${least}</output></span></label>` : nothing}
  <label>${word('findPerson')} <input id="find" type="search" list="people" @change=${find}></label>
  <datalist id="people">${found.nodes.map((node) => html`<option value=${node.name ?? node.id}></option>`)}</datalist></div>`;

const legend = () => html`<h2>${word('legend')}</h2><ul class="legend">
  <li><svg viewBox="0 0 60 24" aria-hidden="true"><circle cx="8" cy="12" r="4"></circle><circle cx="28" cy="12" r="7"></circle><circle cx="50" cy="12" r="10"></circle></svg> ${word('legendSize')}</li>
  <li><svg viewBox="0 0 60 24" aria-hidden="true"><path d="M2 5h56" stroke-width="1"></path><path d="M2 12h56" stroke-width="3"></path><path d="M2 20h56" stroke-width="6"></path></svg> ${word('legendLine')}</li>
  <li>${word('legendPick')}</li></ul>`;

const details = () => html`<h2>${picked.source ? html`${person(picked.source)} – ${person(picked.target)}` : person(picked.id)}</h2>
  <p class="note" role="status">${picked.source ? html`${picked.weight} ${word('together')}` : html`${picked.events} ${word('events')}`}</p>
  ${behind instanceof Error ? failed(behind, () => pick(picked)) : behind ? html`<h3>${word(picked.source ? 'bothAt' : 'events')}</h3>${behind.slice(0, BEHIND).map((one) => html`<div class="statement">${reference(one.event)} <small>${one.event.date?.edtf ?? ''}</small>${evidence(one.evidence)}</div>`)}
    ${behind.length > BEHIND ? html`<p><a href=${page(picked.source ?? picked.id)}>${word('more')}</a></p>` : nothing}` : waiting}
  <button type="button" class="plain" id="unpick" @click=${() => pick(null)}>${word('legend')}</button>`;

const page = (id) => `thing.html?type=person&id=${encodeURIComponent(id)}`;
const person = (id) => html`<a href=${page(id)}>${name(id)}</a>`;

/** The lines as rows, the strongest first: for whoever cannot see or point at the drawing. */
const tied = () => html`<details id="tied"><summary>${word('asTable')}</summary><div class="table"><table>
  <thead><tr><th scope="col">${word('person')}</th><th scope="col">${word('person')}</th><th scope="col">${word('weight')}</th><th scope="col">${word('evidence')}</th></tr></thead>
  <tbody>${found.edges.slice(0, IN_TABLE).map((edge) => html`<tr class="row"><td>${person(edge.source)}</td><td>${person(edge.target)}</td><td>${edge.weight}</td>
    <td><button type="button" class="plain" @click=${() => { pick(edge); document.getElementById('picked').scrollIntoView({ block: 'nearest' }); }}>${word('bothAt')}</button></td></tr>`)}</tbody></table></div>
  ${found.edges.length > IN_TABLE ? html`<p class="note">${IN_TABLE} ${word('shownOf')} ${found.edges.length}</p>` : nothing}</details>`;

const again = show(() => html`<section><h1>${word('network')}</h1><p class="note">${word('networkAbout')}</p>
  <form id="ask" @submit=${submit}>
    <label>${word('body')} <span class="field"><input name="body" .defaultValue=${asked().get('body') ?? ''}></span></label>
    <label>${word('from')} <input name="from" type="date" .defaultValue=${asked().get('from') ?? ''}></label>
    <label>${word('to')} <input name="to" type="date" .defaultValue=${asked().get('to') ?? ''}></label>
    <label>${word('least')} <input name="least" type="number" min="1" .defaultValue=${asked().get('least') ?? '1'}></label>
    <label>${word('most')} <input name="limit" type="number" min="2" max="2000" .defaultValue=${asked().get('limit') ?? String(USUAL)}></label>
    <button type="submit">${word('draw')}</button></form>
  <p class="note" id="said" role="status">${found ? counted() : nothing}</p>
  ${problem ? failed(problem, draw) : cut(meta)}
  ${found?.nodes.length ? html`${exported({ call: call(), formats: ['graphml', 'gexf', 'json'], sparql: null, cited: { title: word('network'), version: meta.dataVersion } })}${tools()}` : nothing}
  ${found && !found.nodes.length ? html`<p class="note" id="empty">${word('none')} ${word('noneHint')}</p>` : nothing}
  <div class="drawing" ?hidden=${!found?.nodes.length}><div id="graph" class="chart tall" role="img" aria-label=${word('network')}></div>
    <div id="picked">${picked ? details() : legend()}</div></div>
  ${found?.edges.length ? tied() : nothing}</section>`);

async function pick(one) {
  picked = one;
  behind = undefined;
  drawn?.standOut(one && (one.source ? `${one.source} ${one.target}` : one.id));
  again();
  if (!one) return;
  try {
    const events = (await ask(`people/${encodeURIComponent(one.source ?? one.id)}/events`)).data.filter((each) => each.presence === 'attended');
    const both = one.source && new Set((await ask(`people/${encodeURIComponent(one.target)}/events`)).data.filter((each) => each.presence === 'attended').map((each) => each.event.id));
    if (picked === one) behind = both ? events.filter((each) => both.has(each.event.id)) : events;
  } catch (e) { if (picked === one) behind = e; }
  again();
}

function find(event) {
  const typed = event.target.value.trim();
  const one = typed && found.nodes.find((node) => (node.name ?? node.id).includes(typed));
  if (!one) return;
  pick(one);
  const node = drawn.getElementById(one.id);
  if (node.nonempty()) drawn.animate({ center: { eles: node }, zoom: Math.max(1, drawn.zoom()), duration: 0 });
}

const given = () => {
  const typed = Object.fromEntries(new FormData(document.getElementById('ask')));
  return { ...typed, body: chosen?.name === typed.body ? chosen.id : typed.body };
};
const call = () => address('network', given());

async function draw() {
  try {
    await readTerms();
    ({ data: found, meta } = await ask('network', given()));
    problem = undefined;
    picked = undefined;
    least = untangled(found);
    again();
    await redraw();
  } catch (e) { problem = e; again(); }
}

/** The fewest events together that leave a drawing in which single lines can be told. */
function untangled({ nodes, edges }) {
  const allowed = Math.max(200, TANGLE * nodes.length);
  return edges.length <= allowed ? 1 : Math.min(strongest(), edges.map((edge) => edge.weight).sort((one, other) => other - one)[allowed] + 1);
}

async function redraw() {
  drawn?.destroy();
  drawn = undefined;
  again();
  const edges = visible();
  const ends = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  const nodes = found.nodes.filter((node) => ends.has(node.id));
  if (nodes.length) drawn = await drawNetwork(document.getElementById('graph'), { nodes, edges }, { pick });
}

function submit(event) {
  event.preventDefault();
  history.pushState(null, '', `?${new URLSearchParams([...new FormData(event.target)].filter(([, value]) => value !== ''))}`);
  return draw();
}

addEventListener('popstate', () => {
  for (const input of document.querySelectorAll('#ask input')) input.value = asked().get(input.name) ?? { least: '1', limit: String(USUAL) }[input.name] ?? '';
  draw();
});

document.title = `${word('network')} · Lilong`;
suggest(document.querySelector('[name=body]'), ['organisation'], (one) => { chosen = one; });
await draw();
