// The life of a person in the pages: every report of a post, a diamond where it is of one held before, and the events of each month.

import { spoken, whenSpoken, word } from './words.js';
import { term } from './api.js';
import { axis, init, look, names } from './chart.js';

const label = (post) => `${post.organisation?.name ?? ''}${post.title}`;
const PRESENCES = ['attended', 'represented', 'absent'];
const day = (one) => one.event?.date?.earliest;

/** Whether there is enough of it to be worth looking at. */
export const worthDrawing = (person) => (person.events ?? []).filter(day).length + (person.posts ?? []).filter((post) => post.reported?.length).length > 1;

function lanes(posts) {
  const byPost = new Map();
  for (const post of posts) {
    for (const reported of post.reported ?? []) byPost.set(label(post), [...(byPost.get(label(post)) ?? []), { day: reported, former: post.status === 'former' }]);
  }
  return [...byPost].map(([name, reports]) => ({ name, reports: reports.sort((one, other) => one.day.localeCompare(other.day)) }));
}

function months(events) {
  const counts = new Map();
  for (const one of events) {
    const key = `${day(one).slice(0, 7)}-15`;
    const kind = one.presence ?? 'attended';
    counts.set(key, { ...counts.get(key), [kind]: (counts.get(key)?.[kind] ?? 0) + 1 });
  }
  return [...counts].sort();
}

/** Days that the first and the last bar need to be seen whole. */
const ROOM = 20;
const shifted = (date, days) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

function options({ posts = [], events = [] }) {
  const held = lanes(posts);
  const came = months(events.filter(day));
  const days = [...held.flatMap((lane) => lane.reports.map((one) => one.day)), ...came.map(([month]) => month)].sort();
  const time = { type: 'time', min: shifted(days[0], -ROOM), max: shifted(days[days.length - 1], ROOM) };
  const bar = (kind) => ({ name: spoken(term(`presence/${kind}`)) || word(kind), type: 'bar', stack: 'events', barMaxWidth: 14, xAxisIndex: 1, yAxisIndex: 1, data: came.map(([month, counts]) => [month, counts[kind] ?? 0]) });
  const height = Math.max(1, held.length) * 28;
  return {
    ...look(),
    tooltip: { ...look().tooltip, formatter: ({ seriesName, value, data }) => `${seriesName}${data.former ? ` (${spoken(term('status/former')) || 'former'})` : ''}<br>${value[0]}${typeof value[1] === 'number' ? ` · ${value[1]}` : ''}` },
    legend: { ...look().legend, data: PRESENCES.map((kind) => bar(kind).name), bottom: 0 },
    grid: [{ left: names(), right: 16, top: 10, height }, { left: names(), right: 16, top: height + 45, bottom: 50 }],
    xAxis: [axis({ ...time, gridIndex: 0, axisLabel: { show: false } }), axis({ ...time, gridIndex: 1 })],
    yAxis: [axis({ type: 'category', gridIndex: 0, inverse: true, data: held.map((lane) => lane.name), axisLabel: { width: names() - 10, overflow: 'truncate' } }),
      axis({ type: 'value', gridIndex: 1, minInterval: 1, name: word('events') })],
    series: [
      ...held.map((lane) => ({ name: lane.name, type: 'line', symbolSize: 9, lineStyle: { width: 1, type: 'dashed' },
        data: lane.reports.map((one) => ({ value: [one.day, lane.name], symbol: one.former ? 'diamond' : 'circle', former: one.former })) })),
      ...PRESENCES.map(bar),
    ],
  };
}

export async function drawTimeline(place, person) {
  place.style.height = `${Math.max(1, lanes(person.posts ?? []).length) * 28 + 230}px`;
  const drawn = await init(place);
  whenSpoken(() => drawn.setOption(options(person), { notMerge: true }));
}
