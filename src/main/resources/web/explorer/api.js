// Asks the JSON API. What is under way can be given up; an answer that is a problem becomes an error with its words.

/** Why there is no answer: the HTTP status (0 without any, 'given up' where the reader ended it) and the server's own words. */
export class Problem extends Error {
  constructor(status, detail, { parameter, retryAfter, successors } = {}) {
    super(detail);
    Object.assign(this, { status, parameter, retryAfter, successors });
  }
}

export const GIVEN_UP = 'given up';

const underWay = new Set();
const watchers = [];

/** Calls back with the number of questions under way whenever it changes. */
export const whenBusy = (tell) => watchers.push(tell);

/** Ends all that is under way. */
export const giveUp = () => underWay.forEach((one) => one.abort());

const told = () => watchers.forEach((tell) => tell(underWay.size));

/** The address of a question, also for readers to copy; empty parameters are left out. */
export function address(path, parameters = {}) {
  const given = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== '' && value !== undefined && value !== null));
  return `api/v1/${path}${given.size ? `?${given}` : ''}`;
}

export const ask = async (path, parameters) => JSON.parse(await askText(address(path, parameters)));

/** The text at any address of the service. */
export async function askText(url) {
  const controller = new AbortController();
  underWay.add(controller);
  told();
  try {
    const answer = await fetch(url, { signal: controller.signal });
    const body = await answer.text();
    if (!answer.ok) throw problem(answer, body);
    return body;
  } catch (e) {
    if (e instanceof Problem) throw e;
    throw new Problem(controller.signal.aborted ? GIVEN_UP : 0, e.message);
  } finally {
    underWay.delete(controller);
    told();
  }
}

function problem(answer, body) {
  let said = {};
  try { said = JSON.parse(body); } catch { /* no JSON: a proxy answered */ }
  return new Problem(answer.status, said.detail ?? '', { parameter: said.parameter, successors: said.successors, retryAfter: Number(answer.headers.get('Retry-After')) || undefined });
}

const terms = new Map();

/** Reads the vocabulary, so that its terms can be shown in words. */
export async function readTerms() {
  if (terms.size > 0) return;
  for (const one of (await ask('concepts')).data) {
    terms.set(one.iri, one.title);
    terms.set(`${one.scheme}/${one.key}`, one.title);
  }
}

/** Titles of a term by its IRI, or by scheme and key as the JSON of the API has it. */
export const term = (name) => terms.get(name);

/** The kinds of things, as IRIs name them, and the lists of the API that hold them. */
export const LISTS = {
  person: 'people', event: 'events', organisation: 'organisations', neighbourhood: 'neighbourhoods', post: 'posts', article: 'articles', page: 'pages',
};
