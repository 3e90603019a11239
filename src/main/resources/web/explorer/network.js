// Who was at events with whom, of a body or a span of days, drawn.

import { html, nothing } from '../lib/lit-html/lit-html.js';
import { ask } from './api.js';
import { failed, show } from './frame.js';
import { drawNetwork } from './graph.js';
import { suggest } from './suggest.js';
import { word } from './words.js';

const asked = new URLSearchParams(location.search);
let chosen;
let problem;
let said = '';
let drawn;

const again = show(() => html`<section><h1>${word('network')}</h1><p class="note">${word('networkAbout')}</p>
  <form id="ask" @submit=${submit}>
    <label>${word('body')} <span class="field"><input name="body" .defaultValue=${asked.get('body') ?? ''}></span></label>
    <label>${word('from')} <input name="from" type="date" .defaultValue=${asked.get('from') ?? ''}></label>
    <label>${word('to')} <input name="to" type="date" .defaultValue=${asked.get('to') ?? ''}></label>
    <label>${word('least')} <input name="least" type="number" min="1" .defaultValue=${asked.get('least') ?? '1'}></label>
    <button type="submit">${word('draw')}</button></form>
  <p class="note" id="said">${said}</p>${problem ? failed(problem) : nothing}<div id="graph" class="chart tall"></div></section>`);

async function draw() {
  const given = Object.fromEntries(new FormData(document.getElementById('ask')));
  try {
    const body = chosen?.name === given.body ? chosen.id : given.body;
    const { data, meta } = await ask('network', { ...given, body, limit: 150 });
    problem = undefined;
    said = `${data.nodes.length} ${word('people')}${meta.reason ? ` · ${meta.reason}` : ''}`;
    again();
    drawn?.destroy();
    drawn = await drawNetwork(document.getElementById('graph'), data);
  } catch (e) { problem = e; again(); }
}

function submit(event) {
  event.preventDefault();
  history.replaceState(null, '', `?${new URLSearchParams(new FormData(event.target))}`);
  return draw();
}

suggest(document.querySelector('[name=body]'), ['organisation'], (one) => { chosen = one; });
await draw();
