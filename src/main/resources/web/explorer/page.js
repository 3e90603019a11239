// Every page of the explorer is index.html; its address says which view draws it.

const VIEWS = { 'list.html': 'list', 'question.html': 'question', 'thing.html': 'thing', 'evidence.html': 'evidence', 'network.html': 'network', 'sparql.html': 'editor' };

await import(`./${VIEWS[location.pathname.split('/').pop()] ?? 'start'}.js`);
