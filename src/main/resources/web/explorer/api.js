// Asks the JSON API. An answer that is a problem becomes an error with its words.

export class Problem extends Error {}

export async function ask(path, parameters = {}) {
  const given = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== '' && value !== undefined && value !== null));
  const answer = await fetch(`api/v1/${path}${given.size ? `?${given}` : ''}`);
  const body = await answer.text();
  if (answer.ok) return JSON.parse(body);
  let detail = body;
  try { detail = JSON.parse(body).detail ?? body; } catch { /* no JSON: a proxy answered */ }
  throw new Problem(detail || `HTTP ${answer.status}`);
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
