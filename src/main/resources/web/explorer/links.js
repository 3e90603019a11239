// From IRIs of the graph and references of the API to links and words.

import { html, nothing } from '../lib/lit-html/lit-html.js';
import { LISTS, term } from './api.js';
import { spoken, word } from './words.js';

const BASE = 'https://w3id.org/lilong/id/';
const TERMS = 'https://w3id.org/lilong/ontology#';

export const isThing = (value) => String(value).startsWith(BASE);

/** Claims and mentions of an article: what they are shows in what they rest on. */
const CLAIM = /#((participation|post|person|organisation|neighbourhood|event)-\d+)$/;

/** The address of the page about a thing; things without one lead to their statements. */
export function address(iri) {
  const claim = CLAIM.exec(iri);
  if (claim) return proof(`${iri.slice(iri.lastIndexOf('/') + 1, claim.index)}~${claim[1]}`);
  const [type, id] = iri.slice(BASE.length).split('#')[0].split('/');
  return LISTS[type] ? `thing.html?type=${type}&id=${encodeURIComponent(id)}` : `id/${type}/${id}`;
}

export const link = (iri, text) => html`<a href=${address(iri)}>${text || (CLAIM.test(iri) ? word('evidenceOf') : iri.slice(BASE.length))}</a>`;

/** The address of an article, at what it says there. */
export const saidIn = (iri, sentence) => `${address(iri)}${sentence ? `&said=${encodeURIComponent(sentence)}` : ''}`;

/** A reference as the API gives it. */
export const reference = (one) => (one ? link(one.iri, one.name ?? one.headline ?? one.id) : nothing);

export const references = (some) => some.map((one, at) => html`${at ? '、' : nothing}${reference(one)}`);

/** A value of a row: a link, a term in words, or as it is. */
export function value(one) {
  if (one === undefined || one === null) return nothing;
  if (isThing(one)) return link(one);
  const text = String(one);
  if (/^\d{4}(-\d\d){1,2}$/.test(text)) return html`<span class="day">${text}</span>`;
  return text.startsWith(TERMS) ? spoken(term(text)) || text.slice(TERMS.length) : text;
}

/** A key of the API in words, such as that of a role. */
export const termOf = (scheme, key) => (key ? spoken(term(`${scheme}/${key}`)) || key : nothing);

/** The page that shows what a claim rests on, by the claim's id. */
export const proof = (id) => `evidence.html?id=${encodeURIComponent(id)}`;

const AT_ONCE = 3;

/** The sentences that say something, each with the words that say it and its place in its article; of many the first, the others on demand. */
export const evidence = (some = []) => (some.length <= AT_ONCE + 1 ? some.map(said) : html`${some.slice(0, AT_ONCE).map(said)}
  <details><summary>${word('evidenceHidden')} ${some.length - AT_ONCE} ${word('moreSentences')}</summary>${some.slice(AT_ONCE).map(said)}</details>`);

const said = (one) => html`<blockquote>${quoted(one)}
  <cite>${one.article ? html`<a href=${saidIn(one.article.iri, one.sentence)}>${one.article.headline || word('article')}</a>` : nothing} ${one.article?.issued ?? ''}
    ${one.id ? html`<a class="proof" href=${proof(one.id)} title=${word('showEvidence')}>${word('evidenceOf')}${one.confidence === undefined ? nothing : ` ${one.confidence}`}</a>` : nothing}</cite></blockquote>`;

function quoted({ sentence = '', quote = '' }) {
  const at = quote ? sentence.indexOf(quote) : -1;
  return at < 0 ? sentence : html`${sentence.slice(0, at)}<mark>${quote}</mark>${sentence.slice(at + quote.length)}`;
}
