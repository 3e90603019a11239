// The start page: counts, search, the catalogue's questions and a SPARQL box. Everything shown goes in as text, never as HTML.

const WORDS = {
  people: ['人物', 'people'], events: ['活动', 'events'], organisations: ['组织', 'organisations'],
  neighbourhoods: ['居住区', 'neighbourhoods'], articles: ['文章', 'articles'], pages: ['版面', 'pages'],
  none: ['没有符合条件的结果。', 'Nothing matches.'], rows: ['行', 'rows'], of: ['共', 'of'],
  posts: ['职务', 'Posts'], holders: ['任职者', 'Holders'], organised: ['主办的活动', 'Organised'], happened: ['这里的活动', 'What happened here'], attendees: ['参加者', 'Attendees'], aliases: ['又称', 'Also called'],
  mentions: ['原文提及', 'Mentions'], within: ['位于', 'Lies in'], partOf: ['上级', 'Part of'], parts: ['下属', 'Parts'], contains: ['下含', 'Contains'],
  samples: ['示例查询…', 'Sample queries…'],
};
const SAMPLES = [
  [['谁参加了什么活动', 'Who attended what'], `SELECT ?date ?event ?person ?role ?sentence WHERE {
  ?p a lilong:Participation ; lilong:event ?e ; lilong:participant/skos:prefLabel ?person ;
     lilong:presence lilong:presence-attended ; prov:wasDerivedFrom/nif:sentence/nif:anchorOf ?sentence .
  ?e skos:prefLabel ?event .
  OPTIONAL { ?p lilong:role ?role }
  OPTIONAL { ?e lilong:edtf ?date }
}
ORDER BY ?date ?event ?person LIMIT 100`],
  [['谁担任什么职务', 'Who holds which post'], `SELECT ?reported ?person ?body ?title ?status ?sentence WHERE {
  ?m a org:Membership ; org:member/skos:prefLabel ?person ; lilong:title ?title ; lilong:status ?status ;
     prov:wasDerivedFrom/nif:sentence/nif:anchorOf ?sentence .
  OPTIONAL { ?m org:organization/skos:prefLabel ?body }
  OPTIONAL { ?m lilong:asReported ?reported }
}
ORDER BY ?body ?title ?reported LIMIT 100`],
  [['谁缺席，谁代为出席', 'Who was absent, who stood in'], `SELECT ?event ?person ?presence ?standIn ?sentence WHERE {
  ?p lilong:event ?e ; lilong:participant ?x ; lilong:presence ?presence ;
     prov:wasDerivedFrom/nif:sentence/nif:anchorOf ?sentence .
  FILTER(?presence != lilong:presence-attended)
  ?e skos:prefLabel ?event . ?x skos:prefLabel ?person .
  OPTIONAL { ?q lilong:event ?e ; lilong:onBehalfOf ?x ; lilong:participant/skos:prefLabel ?standIn }
}
ORDER BY ?event ?person LIMIT 100`],
  [['每张图里有多少陈述', 'Statements in each graph'], `SELECT ?g (COUNT(*) AS ?statements) WHERE { GRAPH ?g { ?s ?p ?o } }
GROUP BY ?g ORDER BY DESC(?statements) ?g LIMIT 100`],
];

const byId = (id) => document.getElementById(id);
let chinese = (localStorage.getItem('language') ?? navigator.language).startsWith('zh');
let questions = [];
const word = (key) => (WORDS[key] ?? [key, key])[chinese ? 0 : 1];

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

async function fetchJson(address, options) {
  const answer = await fetch(address, options);
  if (answer.ok) return answer.json();
  const text = await answer.text();
  let detail = text;
  try { detail = JSON.parse(text).detail ?? text; } catch { /* the body is plain text */ }
  throw new Error(`${answer.status} ${detail}`);
}

/** Runs what fills a place on the page, and shows there why it could not be filled. */
async function fill(place, work) {
  try { place.replaceChildren(...await work()); } catch (e) { place.replaceChildren(element('p', { className: 'problem' }, e.message)); }
}

const short = (value) => String(value).replace('https://w3id.org/lilong/ontology#', '').replace('https://w3id.org/lilong/id/', '');

function cell(column, value) {
  const text = value === undefined ? '' : short(value);
  const content = String(value).startsWith('https://w3id.org/lilong/id/')
    ? element('a', { href: 'id/' + text.split('#')[0] }, text) : text;
  return element('td', { className: /sentence/i.test(column) ? 'sentence' : '' }, content);
}

function table(columns, rows) {
  if (rows.length === 0) return [element('p', { className: 'note' }, word('none'))];
  const head = element('tr', {}, ...columns.map((column) => element('th', {}, column)));
  const body = rows.map((row) => element('tr', {}, ...columns.map((column) => cell(column, row[column]))));
  return [
    element('p', { className: 'note' }, `${rows.length} ${word('rows')}`),
    element('div', { className: 'table' }, element('table', {}, element('thead', {}, head), element('tbody', {}, ...body))),
  ];
}

async function showCounts() {
  const { data } = await fetchJson('api/v1/counts');
  return Object.entries(data).map(([kind, count]) => element('div', {}, element('b', {}, count.toLocaleString()), element('span', {}, word(kind))));
}

async function search() {
  const kind = byId('kind').value;
  byId('entity').replaceChildren();
  const { data, page } = await fetchJson(`api/v1/${kind}?limit=100&q=${encodeURIComponent(byId('words').value)}`);
  if (data.length === 0) return [element('p', { className: 'note' }, word('none'))];
  const items = data.map((one) => {
    const open = element('button', { type: 'button', onclick: () => fill(byId('entity'), () => entity(kind, one.id)) }, one.name);
    return element('li', {}, open, element('small', {}, one.date?.edtf ?? one.aliases?.join('、') ?? ''));
  });
  return [element('p', { className: 'note' }, `${data.length} / ${page.total}`), element('ul', { className: 'results' }, ...items)];
}

function claim(one) {
  const what = one.participant ?? one.event ?? one.organisation ?? one.person ?? {};
  const bits = [what.name, one.person && one.organisation ? one.person.name : '', one.title, one.status, (one.roles ?? []).join(' '),
    (one.capacities ?? []).map((c) => (c.organisation?.name ?? '') + c.title).join('、'), one.presence, one.onBehalfOf && '→ ' + one.onBehalfOf.name,
    what.date?.edtf, one.form];
  const sentences = (one.evidence ?? []).map((e) => element('blockquote', {}, ...quoted(e), ` — ${e.article?.headline ?? ''} ${e.article?.issued ?? ''}`));
  return [element('div', {}, bits.filter(Boolean).join(' · ')), ...sentences];
}

function quoted({ sentence = '', quote = '' }) {
  const at = sentence.indexOf(quote);
  return at < 0 ? [sentence] : [sentence.slice(0, at), element('mark', {}, quote), sentence.slice(at + quote.length)];
}

async function entity(kind, id) {
  const { data } = await fetchJson(`api/v1/${kind}/${id}`);
  const parts = [element('h3', {}, data.name, ' ', element('small', {}, element('a', { href: `api/v1/${kind}/${id}` }, 'JSON')))];
  if (data.aliases?.length) parts.push(element('p', { className: 'note' }, `${word('aliases')} ${data.aliases.join('、')}`));
  for (const key of ['within', 'contains', 'partOf', 'parts']) {
    if (data[key]?.length) parts.push(element('p', {}, `${word(key)}: ${data[key].map((one) => one.name).join('、')}`));
  }
  for (const key of ['posts', 'holders', 'attendees', 'events', 'organised', 'happened', 'mentions']) {
    if (data[key]?.length) parts.push(element('h4', {}, word(key)), ...data[key].flatMap((one) => claim(one.iri ? { event: one } : one)));
  }
  return parts;
}

function title(query) { return query.title[chinese ? 'zh' : 'en']; }

function showQuestion() {
  const query = questions[byId('question').selectedIndex];
  if (!query) return;
  byId('about').textContent = chinese ? '' : query.description;
  byId('parameters').replaceChildren(...query.parameters.map((p) => element('input', {
    name: p.name, placeholder: p.title[chinese ? 'zh' : 'en'], required: p.required, value: p.default ?? '',
    type: { date: 'date', integer: 'number' }[p.type] ?? 'text', title: p.title[chinese ? 'zh' : 'en'],
  })));
}

async function ask() {
  const query = questions[byId('question').selectedIndex];
  const given = new URLSearchParams([...new FormData(byId('ask'))].filter(([, value]) => value !== ''));
  const { data, meta } = await fetchJson(`api/v1/queries/${query.id}/results?${given}`);
  return table(meta.columns, data);
}

async function run() {
  const answer = await fetchJson('sparql', { method: 'POST', body: byId('query').value,
    headers: { 'Content-Type': 'application/sparql-query', Accept: 'application/sparql-results+json' } });
  if ('boolean' in answer) return [element('p', {}, String(answer.boolean))];
  const rows = answer.results.bindings.map((row) => Object.fromEntries(Object.entries(row).map(([name, term]) => [name, term.value])));
  return table(answer.head.vars, rows);
}

function speak() {
  document.documentElement.lang = chinese ? 'zh' : 'en';
  byId('language').textContent = chinese ? 'English' : '中文';
  for (const one of document.querySelectorAll('[data-zh]')) one.textContent = one.dataset[chinese ? 'zh' : 'en'];
  const chosen = byId('question').selectedIndex;
  byId('question').replaceChildren(...questions.map((query) => element('option', {}, title(query))));
  byId('question').selectedIndex = Math.max(0, chosen);
  byId('sample').replaceChildren(element('option', {}, word('samples')), ...SAMPLES.map(([name]) => element('option', {}, name[chinese ? 0 : 1])));
  showQuestion();
  fill(byId('counts'), showCounts);
}

function onSubmit(form, place, work) {
  byId(form).addEventListener('submit', (event) => { event.preventDefault(); fill(byId(place), work); });
}

onSubmit('search', 'found', search);
onSubmit('ask', 'answer', ask);
onSubmit('sparql', 'rows', run);
byId('question').addEventListener('change', showQuestion);
byId('sample').addEventListener('change', () => { byId('query').value = SAMPLES[byId('sample').selectedIndex - 1]?.[1] ?? ''; });
byId('language').addEventListener('click', () => { chinese = !chinese; localStorage.setItem('language', chinese ? 'zh' : 'en'); speak(); });
byId('query').value = SAMPLES[0][1];
speak();
fetchJson('api/v1/queries').then(({ data }) => { questions = data; speak(); });
fill(byId('found'), search);
