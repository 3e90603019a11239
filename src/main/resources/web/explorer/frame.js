// What stands around every view: the ways to the others, a search, the switch of language, and what is told of questions under way.

import { html, render, nothing } from '../lib/lit-html/lit-html.js';
import { GIVEN_UP, giveUp, whenBusy } from './api.js';
import { address } from './links.js';
import { suggest } from './suggest.js';
import { isChinese, speakOther, whenSpoken, word } from './words.js';

const HERE = location.pathname.split('/').pop().replace('index.html', '') || './';
const WAYS = [['./', 'home'], ['list.html', 'lists'], ['network.html', 'network'], ['sparql.html', 'sparql'], ['docs/', 'docs']];

/** Not by the address: that would be a step back for whoever goes back. */
function skip(event) {
  event.preventDefault();
  document.getElementById('page').focus();
}

whenSpoken(() => {
  document.documentElement.lang = isChinese() ? 'zh' : 'en';
  render(html`
    <a class="skip" href="#page" @click=${skip}>${word('skip')}</a>
    <a class="name" href="./" lang="zh">里弄 <small lang="en">Lilong</small></a>
    <nav aria-label=${word('ways')}>${WAYS.map(([to, key]) => html`<a href=${to} aria-current=${to === HERE ? 'page' : nothing}>${word(key)}</a>`)}</nav>
    ${HERE === './' ? nothing : html`<form role="search" action="./"><input id="everywhere" name="q" type="search" aria-label=${word('everywhere')} placeholder=${word('everywhere')}></form>`}
    <button id="language" type="button" lang=${isChinese() ? 'en' : 'zh'} @click=${speakOther}>${word('other')}</button>`, document.getElementById('frame'));
});

const everywhere = document.getElementById('everywhere');
if (everywhere) suggest(everywhere, [], (one) => { location.href = address(one.iri); });

const page = document.getElementById('page');
page.replaceChildren();

const bar = Object.assign(document.createElement('div'), { id: 'busy' });
bar.setAttribute('role', 'status');
page.before(bar);

/** Draws the page now and whenever the language changes; answers what draws it again. */
export function show(draw) {
  const again = () => render(draw() ?? nothing, page);
  whenSpoken(again);
  return again;
}

/** What is shown where something will stand. */
export const waiting = html`<p class="note" aria-busy="true">…</p>`;

const HINTS = { 0: 'unreachable', 300: 'split', 404: 'unknown', 410: 'gone', 422: 'mend', 400: 'mend', 429: 'crowded', 503: 'slow', [GIVEN_UP]: 'givenUp' };

/** A problem that leaves nothing else to show. */
export const broken = (error, again) => html`<section><h1>${word(HINTS[error.status] ?? 'fault')}</h1>${failed(error, again, true)}</section>`;

/** Why there is no answer, what to do, and a way to ask again. */
export const failed = (error, again = () => location.reload(), headed = false) => html`<div class="problem" role="alert">
  ${headed ? nothing : html`<strong>${word(HINTS[error.status] ?? 'fault')}</strong>`}
  ${error.status === 0 || error.status === GIVEN_UP ? nothing : html`<p lang="en">${error.message}</p>`}
  <p>${word(`${HINTS[error.status] ?? 'fault'}Hint`)}${error.retryAfter ? ` ${word('waitFor')} ${error.retryAfter} ${word('seconds')}` : nothing}</p>
  ${[404, 410, 300].includes(error.status) ? html`<p><a href="./">${word('searchInstead')}</a></p>` : html`<button type="button" class="again" @click=${again}>${word('again')}</button>`}</div>`;

/** That an answer is not all there is, in plain words; nothing where it is. */
export const cut = (meta) => (meta && meta.complete === false && meta.reason ? html`<p class="cut" role="note"><strong>${word('notAll')}</strong> <span lang="en">${meta.reason}</span></p>` : nothing);

const PATIENCE = 700;
let since;
let ticking;

const busy = () => render(since && Date.now() - since >= PATIENCE ? html`<span class="spinner" aria-hidden="true"></span>
  <span>${word('asking')} <span aria-hidden="true">${Math.round((Date.now() - since) / 1000)} ${word('seconds')}</span></span>
  <button type="button" id="cancel" @click=${giveUp}>${word('cancel')}</button>` : nothing, bar);

whenBusy((count) => {
  if (count > 0 && since) return;
  clearInterval(ticking);
  since = count > 0 ? Date.now() : undefined;
  if (since) ticking = setInterval(busy, PATIENCE);
  else busy();
});
