// The SPARQL editor: YASGUI on our endpoint, the catalogue as its examples, completion from the data and from no other site.

import { html, nothing } from '../lib/lit-html/lit-html.js';
import { ask, askText } from './api.js';
import { failed, show } from './frame.js';
import { address, isThing } from './links.js';
import { spoken, whenSpoken, word } from './words.js';

const asked = new URLSearchParams(location.search);
const ENDPOINT = new URL('sparql', location.href).href;
let questions = [];
let problem;
let editor;

/** The library is a script of its own, which only this view needs. */
function load() {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'lib/yasgui/build/yasgui.min.css' }));
  return new Promise((resolve, reject) => document.head.append(Object.assign(document.createElement('script'), { src: 'lib/yasgui/build/yasgui.min.js', onload: resolve, onerror: () => reject(new Error('lib/yasgui')) })));
}

const again = show(() => html`<section><h1>${word('sparql')}</h1><label>${word('examples')}
    <select id="examples" @change=${(event) => open(event.target.value)}><option value=""></option>
      ${questions.map((one) => html`<option value=${one.id} ?selected=${one.id === asked.get('question')}>${spoken(one.title)}</option>`)}</select></label>
  ${problem ? failed(problem) : nothing}<div id="yasgui"></div></section>`);

function put(text, name) {
  const tab = editor.getTab();
  tab.setQuery(text);
  tab.setName(name);
}

/** What another view brought along: its query, or where its query is to be had, in the API and nowhere else. */
async function bring() {
  const [query, view] = [asked.get('query'), asked.get('view')];
  if (query) put(query, word('queryLabel'));
  else if (view?.startsWith('api/v1/')) put((await askText(view)).trim(), word('queryLabel'));
}

/** Names for fields of the library that have none. */
function name() {
  document.querySelectorAll('#yasgui .CodeMirror textarea').forEach((field) => field.setAttribute('aria-label', word('queryLabel')));
  document.querySelectorAll('#yasgui input.autocomplete').forEach((field) => field.setAttribute('aria-label', word('endpointLabel')));
}

async function open(id) {
  if (!id) return;
  try {
    const { data } = await ask(`queries/${encodeURIComponent(id)}`);
    put(data.text.split('\n').filter((line) => !line.startsWith('#+')).join('\n').trim(), spoken(data.title));
    problem = undefined;
  } catch (e) { problem = e; }
  again();
}

/** What the store holds, so that the editor completes from it: IRIs of classes or properties. */
async function terms(kind) {
  const answer = await fetch('.well-known/void?format=ntriples');
  const found = answer.ok ? [...(await answer.text()).matchAll(new RegExp(`<http://rdfs.org/ns/void#${kind}> <([^>]+)>`, 'g'))] : [];
  return found.map(([, iri]) => iri).sort();
}

async function prefixes() {
  const answer = await fetch('.well-known/sparql-examples?format=ntriples');
  const names = new Map();
  const spaces = new Map();
  for (const [, subject, key, text] of (await answer.text()).matchAll(/^(\S+) <http:\/\/www.w3.org\/ns\/shacl#(prefix|namespace)> "([^"]*)"/gm)) {
    (key === 'prefix' ? names : spaces).set(subject, text);
  }
  return [...names].map(([subject, name]) => `${name}: <${spaces.get(subject)}>`).sort();
}

function complete() {
  const yasqe = Yasgui.Yasqe;
  const own = { prefixes, class: () => terms('class'), property: () => terms('property') };
  // the library's own ones ask prefix.cc and LOV
  yasqe.defaults.autocompleters = ['variables'];
  for (const [name, get] of Object.entries(own)) {
    yasqe.forkAutocompleter(name, { name: `own-${name}`, persistenceId: null, get });
  }
}

document.title = 'SPARQL · Lilong';
await load();
complete();
editor = new Yasgui(document.getElementById('yasgui'), {
  requestConfig: { endpoint: ENDPOINT, method: 'POST' }, copyEndpointOnNewTab: true, persistenceId: 'lilong',
  endpointCatalogueOptions: { getData: () => [{ endpoint: ENDPOINT }] },
});
whenSpoken(name);
// things in results lead to their pages here, wherever their IRIs are served
document.getElementById('yasgui').addEventListener('click', (event) => {
  const to = event.target.closest('a[href]');
  if (to && isThing(to.href)) to.href = address(to.href);
}, { capture: true });
try {
  await bring();
  questions = (await ask('queries')).data;
  again();
  await open(asked.get('question'));
} catch (e) { problem = e; again(); }
