// What one claim of an article rests on: its words in their sentence, where they stand in article and file, and on the printed page.

import { html, nothing } from '../lib/lit-html/lit-html.js';
import { ask, readTerms } from './api.js';
import { exported } from './exports.js';
import { broken, cut, failed, show, waiting } from './frame.js';
import { reference, references, termOf } from './links.js';
import { printed, sheetsOf } from './print.js';
import { word } from './words.js';

const id = new URLSearchParams(location.search).get('id') ?? '';
const SCHEMES = { role: 'role', presence: 'presence', status: 'status', eventType: 'event-type', bodyType: 'body-type' };

let claim;
let meta;
let sheets;
let problem;

const again = show(() => (problem && !claim ? broken(problem, read) : claim ? page() : waiting));

const page = () => html`<section><p class="kind">${word('evidenceOf')} · ${word(claim.kind)}</p>
    <h1>${title()}</h1>
    <dl>${Object.entries(claim.about).filter(([, some]) => some.some((one) => one.name)).map(([key, some]) => html`<dt>${word(key)}</dt><dd>${references(some.filter((one) => one.name))}</dd>`)}
      ${Object.entries(claim.says).map(([key, some]) => html`<dt>${word(key)}</dt><dd>${some.map((one) => (SCHEMES[key] ? termOf(SCHEMES[key], one) : one)).join('、')}</dd>`)}
      ${claim.confidence === undefined ? nothing : html`<dt>${word('confidence')}</dt><dd>${claim.confidence}</dd>`}
      <dt>${word('article')}</dt><dd>${reference({ ...claim.article, name: claim.article.headline })} ${claim.article.issued ?? nothing}</dd></dl>
    ${cut(meta)}
    ${exported({ call: `api/v1/evidence/${encodeURIComponent(id)}`, sparql: `DESCRIBE <${claim.claim}>`, cited: { title: title(), version: meta.dataVersion } })}
    <p><a href=${`question.html?${new URLSearchParams({ id: 'claim-sources', claim: claim.claim })}`}>${word('otherSources')}</a></p></section>
  ${claim.places.map(place)}
  <section id="print"><h2>${word('asPrinted')}</h2>
    ${problem ? failed(problem, read) : !sheets ? waiting : sheets.length ? printed(sheets, file(), claim.article.id, claim.places) : html`<p class="note">${word('notPrinted')}</p>`}</section>`;

/** The people, events and bodies that the claim names; else its words. */
const title = () => Object.values(claim.about).flat().flatMap((one) => one.name ?? []).join(' · ') || claim.places[0]?.quote;

const file = () => claim.article.id.slice(0, claim.article.id.lastIndexOf('.'));

const place = (one) => html`<section class="place"><h2>${word('passage')}</h2>
  <p class="passage">…${one.before}<mark id="said">${one.quote}</mark>${one.after}…</p>
  <p class="note offsets">${word('file')} <a href=${`thing.html?type=page&id=${encodeURIComponent(file())}`}>${decodeURIComponent(file())}</a>
    · ${word('inArticle')} ${one.begin}–${one.end} ${word('charactersEnd')}${one.pageBegin === undefined ? nothing : ` · ${word('inPage')} ${one.pageBegin}–${one.pageEnd} ${word('charactersEnd')}`}</p></section>`;

async function read() {
  problem = undefined;
  try {
    await readTerms();
    ({ data: claim, meta } = await ask(`evidence/${encodeURIComponent(id)}`));
    document.title = `${word('evidenceOf')} · ${claim.article.headline ?? id} · Lilong`;
    again();
    sheets = await sheetsOf(file());
  } catch (e) { problem = e; }
  again();
}

await read();
