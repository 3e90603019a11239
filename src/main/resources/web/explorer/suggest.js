// A field that offers names while one is typed: in characters, pinyin or initials, as the search takes them.

import { html, render, nothing } from '../lib/lit-html/lit-html.js';
import { address } from './api.js';
import { word } from './words.js';

const PAUSE = 150;
let fields = 0;

/** Offers things of some types (all without any) below an input; calls back with the one that is chosen. */
export function suggest(input, types, choose) {
  const list = document.createElement('ul');
  list.id = `offered-${++fields}`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', word('find'));
  list.hidden = true;
  input.after(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);
  input.autocomplete = 'off';
  let offered = [];
  let at = -1;
  let timer;
  const draw = () => {
    render(offered.map((one, i) => html`
      <li role="option" id=${`${list.id}-${i}`} aria-selected=${i === at} @mousedown=${(event) => { event.preventDefault(); take(one); }}>
        ${one.name} <small>${word(one.type)}${one.occurrences ? html` · ${one.occurrences}` : nothing}</small></li>`), list);
    list.hidden = offered.length === 0;
    input.setAttribute('aria-expanded', String(offered.length > 0));
    if (at >= 0) {
      input.setAttribute('aria-activedescendant', `${list.id}-${at}`);
      document.getElementById(`${list.id}-${at}`).scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const close = () => { clearTimeout(timer); offered = []; at = -1; draw(); };
  const take = (one) => { close(); input.value = one.name; choose?.(one); };
  const offer = async () => {
    const typed = input.value.trim();
    if (!typed) { close(); return; }
    try {
      // not as other questions: no reader waits for it, nobody need give it up
      const answer = await fetch(address('suggest', { q: typed, type: types.join(','), limit: 8 }));
      const { data = [] } = answer.ok ? await answer.json() : {};
      if (input.value.trim() === typed && document.activeElement === input) { offered = data; at = -1; draw(); }
    } catch { close(); }
  };
  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(offer, PAUSE); });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || offered.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      // one step more than there are: none is chosen, what was typed stands
      at = event.key === 'ArrowDown' ? (at + 2) % (offered.length + 1) - 1 : (at + 1 + offered.length) % (offered.length + 1) - 1;
      draw();
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      take(offered[at]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  });
}
