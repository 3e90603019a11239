// What stands around every page: its name, the ways to the others, and the switch of language.

import { html, render, nothing } from '../lib/lit-html/lit-html.js';
import { isChinese, speakOther, whenSpoken, word } from './words.js';

const WAYS = [['./', 'home'], ['list.html', 'lists'], ['network.html', 'network'], ['sparql.html', 'sparql'], ['docs/', 'docs']];

whenSpoken(() => {
  document.documentElement.lang = isChinese() ? 'zh' : 'en';
  render(html`
    <a class="name" href="./">里弄 <small>Lilong</small></a>
    <nav>${WAYS.map(([address, key]) => html`<a href=${address}>${word(key)}</a>`)}</nav>
    <button id="language" type="button" @click=${speakOther}>${word('other')}</button>`, document.getElementById('frame'));
});

const page = document.getElementById('page');
page.replaceChildren();

/** Draws the page now and whenever the language changes; answers what draws it again. */
export function show(draw) {
  const again = () => render(draw() ?? nothing, page);
  whenSpoken(again);
  return again;
}

/** What is shown while something is fetched, and where that failed. */
export const waiting = html`<p class="note" aria-busy="true">…</p>`;
export const failed = (error) => html`<p class="problem" role="alert">${error.message}</p>`;
