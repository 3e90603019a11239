// A field that offers names while one is typed: in characters, pinyin or initials, as the search takes them.

import { html, render, nothing } from '../lib/lit-html/lit-html.js';
import { ask } from './api.js';
import { word } from './words.js';

const PAUSE = 150;

/** Offers things of some types (all without any) below an input; calls back with the one that is chosen. */
export function suggest(input, types, choose) {
  const list = document.createElement('ul');
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  input.after(list);
  input.setAttribute('role', 'combobox');
  input.autocomplete = 'off';
  let offered = [];
  let at = -1;
  let timer;
  const draw = () => render(offered.map((one, i) => html`
    <li role="option" aria-selected=${i === at} @mousedown=${(event) => { event.preventDefault(); take(one); }}>
      ${one.name} <small>${word(one.type)}${one.occurrences ? html` · ${one.occurrences}` : nothing}</small></li>`), list);
  const close = () => { offered = []; at = -1; draw(); };
  const take = (one) => { close(); input.value = one.name; choose?.(one); };
  const offer = async () => {
    const typed = input.value.trim();
    if (!typed) { close(); return; }
    try {
      const { data } = await ask('suggest', { q: typed, type: types.join(','), limit: 8 });
      if (input.value.trim() === typed && document.activeElement === input) { offered = data; at = -1; draw(); }
    } catch { close(); }
  };
  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(offer, PAUSE); });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (offered.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      at = (at + (event.key === 'ArrowDown' ? 1 : -1) + offered.length) % offered.length;
      draw();
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      take(offered[at]);
    } else if (event.key === 'Escape') close();
  });
}
