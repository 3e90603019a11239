// A page as it was printed: its sheets drawn from where each line stands, one article's lines tinted and the words of a claim marked.

import { html, nothing, svg } from '../lib/lit-html/lit-html.js';
import { ask } from './api.js';
import { word } from './words.js';

/** What is shown around the words, and how much at least, in points; and how large a point is at most, in pixels. */
const ROOM = { x: 16, y: 50, width: 420, height: 170 };
const SCALE = 2.2;

/** The sheets of a page; none where it did not come as a PDF. */
export const sheetsOf = async (page) => (await ask(`pages/${encodeURIComponent(page)}/print`)).data.sheets;

const right = (text) => text.edges[text.edges.length - 1];

/** What of a line a stretch of its article's text takes, as an area. */
function area(text, { begin, end }) {
  const first = Math.max(0, begin - text.begin);
  const last = Math.min(text.text.length, end - text.begin);
  return first < last ? { x: text.edges[first], y: text.y, width: text.edges[last] - text.edges[first], height: text.height } : undefined;
}

const areas = (texts, stretches) => texts.flatMap((text) => stretches.map((one) => area(text, one)).filter(Boolean));

/** The part of a sheet around some areas, with room to see what they stand among. */
function around(some, sheet) {
  const [left, top] = [Math.min(...some.map((one) => one.x)) - ROOM.x, Math.min(...some.map((one) => one.y)) - ROOM.y];
  const [right, bottom] = [Math.max(...some.map((one) => one.x + one.width)) + ROOM.x, Math.max(...some.map((one) => one.y + one.height)) + ROOM.y];
  const width = Math.min(sheet.width, Math.max(ROOM.width, right - left));
  const height = Math.min(sheet.height, Math.max(ROOM.height, bottom - top));
  const x = Math.max(0, Math.min((left + right - width) / 2, sheet.width - width));
  const y = Math.max(0, Math.min((top + bottom - height) / 2, sheet.height - height));
  return { x, y, width, height };
}

const rect = (kind) => ({ x, y, width, height }) => svg`<rect class=${kind} x=${x - 0.5} y=${y - height * 0.12} width=${width + 1} height=${height * 1.28}></rect>`;

const line = (text) => svg`<text class=${text.article ? 'of-article' : 'apart'} x=${text.edges[0]} y=${text.y + text.height * 0.85} font-size=${text.height}
  textLength=${Math.max(0.1, right(text) - text.edges[0])} lengthAdjust="spacingAndGlyphs">${text.text}</text>`;

const bar = (text) => svg`<rect class=${text.article ? 'line' : 'line apart'} x=${text.edges[0]} y=${text.y + text.height * 0.2} width=${right(text) - text.edges[0]} height=${text.height * 0.6}></rect>`;

const whole = (text) => ({ x: text.edges[0], y: text.y, width: right(text) - text.edges[0], height: text.height });

/** The whole sheet, small, with the part that is shown large framed. */
const overview = (sheet, own, marks, part) => html`<svg class="overview" viewBox="0 0 ${sheet.width} ${sheet.height}" aria-hidden="true">
  <rect class="sheet" width=${sheet.width} height=${sheet.height}></rect>
  ${own.map((text) => rect('own')(whole(text)))}${sheet.texts.map(bar)}${marks.map(rect('said'))}
  ${part ? svg`<rect class="part" x=${part.x} y=${part.y} width=${part.width} height=${part.height}></rect>` : nothing}</svg>`;

/** Lines, tinted; on a page as a whole those of each article lead to it. */
const lines = (sheet, own, marks) => svg`${own.map((text) => rect('own')(whole(text)))}${marks.map(rect('said'))}${sheet.texts.map(line)}`;

const linked = (sheet) => [...new Set(sheet.texts.map((text) => text.article))].map((article, at) => {
  const its = sheet.texts.filter((text) => text.article === article);
  const drawing = svg`${article ? its.map((text) => rect(`own other-${at % 3}`)(whole(text))) : nothing}${its.map(line)}`;
  return article ? svg`<a href=${`thing.html?type=article&id=${encodeURIComponent(article)}`} aria-label=${its[0].text}>${drawing}</a>` : drawing;
});

const large = (sheet, own, marks, part, label) => html`<svg class="large" viewBox="${part.x} ${part.y} ${part.width} ${part.height}" style="max-width: ${part.width * SCALE}px" role=${own ? 'img' : 'group'} aria-label=${label}>
  <rect class="sheet" width=${sheet.width} height=${sheet.height}></rect>${own ? lines(sheet, own, marks) : linked(sheet)}</svg>`;

/** One sheet; an article's lines are tinted where one is given, and the stretches of its text marked. */
function drawn(sheet, article, stretches, page) {
  const own = article ? sheet.texts.filter((text) => text.article === article) : [];
  const marks = areas(own, stretches);
  const all = { x: 0, y: 0, width: sheet.width, height: sheet.height };
  const touched = own.filter((text) => areas([text], stretches).length > 0);
  const part = own.length ? around((touched.length ? touched : own).map(whole), sheet) : all;
  const label = `${page} · ${word('sheet')} ${sheet.number}${touched.length ? `: ${word('markedThere')} ${touched.map((text) => text.text).join('')}` : ''}`;
  return html`<figure class="print" data-sheet=${sheet.number}>
    <div class="sheets">${article ? overview(sheet, own, marks, part) : nothing}${large(sheet, article ? own : undefined, marks, part, label)}</div>
    <figcaption>${page} · ${word('sheet')} ${sheet.number}${article ? html` · <span class="key own"></span> ${word('thisArticle')}` : nothing}${marks.length ? html` · <span class="key said"></span> ${word('theWords')}` : nothing}</figcaption></figure>`;
}

/** The sheets that an article (all, without one) stands on: those with the stretches of its text alone, where there are any. */
export function printed(sheets, page, article, stretches = []) {
  const its = (sheet) => sheet.texts.filter((text) => !article || text.article === article);
  const marked = sheets.filter((sheet) => areas(its(sheet), stretches).length > 0);
  return (marked.length ? marked : sheets.filter((sheet) => its(sheet).length > 0)).map((sheet) => drawn(sheet, article, stretches, page));
}
