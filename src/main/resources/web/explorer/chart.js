// Charts: the library, in the colours of the page; and rows of a question where there is something in them to look at.

import { spoken, whenSpoken } from './words.js';
import { term } from './api.js';

const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** What all charts share: colours, which are others in the dark, and whether anything moves. */
export const look = () => ({
  textStyle: { color: color('--ink') }, color: color('--series').split(' '), animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  tooltip: { confine: true, backgroundColor: color('--card'), borderColor: color('--line'), textStyle: { color: color('--ink') } },
  legend: { type: 'scroll', textStyle: { color: color('--ink') }, pageTextStyle: { color: color('--ink') }, pageIconColor: color('--accent'), inactiveColor: color('--soft') },
});

/** An axis in those colours. */
export const axis = (given) => ({
  axisLine: { lineStyle: { color: color('--soft') } }, axisTick: { lineStyle: { color: color('--soft') } }, splitLine: { lineStyle: { color: color('--line') } },
  nameTextStyle: { color: color('--soft') }, ...given, axisLabel: { color: color('--ink'), ...given.axisLabel },
});

export async function init(place) {
  const library = await import('../lib/echarts/echarts.esm.min.mjs');
  const drawn = library.init(place);
  addEventListener('resize', () => drawn.resize());
  return drawn;
}

/** All months from the first to the last: one without a newspaper is not one without events. */
export function span(months) {
  const all = [];
  const [last] = months.slice(-1);
  for (let month = months[0]; month && month <= last; ) {
    all.push(month);
    const [year, number] = month.split('-').map(Number);
    month = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  }
  return all;
}

const MOST_BARS = 15;
const COUNTS = /^(articles|events|people|times|together|visits|told|participations|neighbourhoods|names|posts)$/;
const shown = (value) => spoken(term(String(value))) || String(value ?? '');

/** What of the columns can be drawn: numbers by month and kind, or numbers by name; null where nothing can. */
export function drawable(columns, rows) {
  const count = columns.find((column) => COUNTS.test(column) && rows.some((row) => typeof row[column] === 'number'));
  if (!count || rows.length < 3) return null;
  if (columns.includes('month')) return { count, month: true, by: columns.find((column) => ['type', 'placeName', 'kind'].includes(column)) };
  const by = columns.filter((column) => ['name', 'label', 'otherName', 'otherLabel', 'headline', 'personName'].includes(column) || column === 'signedBy').slice(0, 2);
  return by.length ? { count, by } : null;
}

function byMonth({ count, by }, rows) {
  const months = span(rows.map((row) => row.month).filter(Boolean).sort());
  const kinds = [...new Set(rows.map((row) => (by ? shown(row[by]) : '')))];
  const sum = (kind, month) => rows.filter((row) => row.month === month && (!by || shown(row[by]) === kind)).reduce((all, row) => all + (row[count] ?? 0), 0);
  return { xAxis: axis({ type: 'category', data: months }), yAxis: axis({ type: 'value', minInterval: 1 }),
    series: kinds.map((kind) => ({ name: kind, type: 'bar', stack: 'all', data: months.map((month) => sum(kind, month)) })) };
}

/** Room for names beside a chart, in pixels. */
export const names = () => (innerWidth < 640 ? 100 : 180);

function byName({ count, by }, rows) {
  const largest = [...rows].sort((one, other) => other[count] - one[count]).slice(0, MOST_BARS);
  return { xAxis: axis({ type: 'value', minInterval: 1 }), yAxis: axis({ type: 'category', inverse: true, data: largest.map((row) => by.map((column) => shown(row[column])).join(' – ')), axisLabel: { width: names(), overflow: 'truncate' } }),
    series: [{ type: 'bar', label: { show: true, position: 'right', color: color('--ink') }, data: largest.map((row) => row[count]) }] };
}

/** Draws rows as {@link drawable} has found that they can be; draws again where the language changes. */
export async function drawRows(place, how, rows) {
  place.style.height = how.month ? '18rem' : `${Math.min(MOST_BARS, rows.length) * 22 + 60}px`;
  const drawn = await init(place);
  whenSpoken(() => drawn.setOption({ ...look(), tooltip: { ...look().tooltip, trigger: 'axis' }, grid: { left: how.month ? 40 : names() + 20, right: 20, top: 40, bottom: 30 },
    ...(how.month ? byMonth(how, rows) : byName(how, rows)) }, { notMerge: true }));
  return drawn;
}
