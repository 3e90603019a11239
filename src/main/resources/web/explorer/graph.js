// Draws a network of people. Who came to most has the largest circle and keeps a name at any size; what is pointed at stands out.

const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** So many names are always written; the others where there is room: when they are large enough, pointed at or chosen. */
const NAMED = () => (innerWidth < 640 ? 14 : 40);
/** How large names are on the screen, in pixels, whatever the drawing's own scale. */
const READABLE = 12;

const style = (centre, zoom) => {
  const size = READABLE / Math.min(1.4, zoom);
  return [
    { selector: 'node', style: { label: 'data(name)', width: 'data(size)', height: 'data(size)', 'font-size': 9, 'min-zoomed-font-size': READABLE, color: color('--ink'), 'background-color': color('--node'),
      'text-outline-color': color('--card'), 'text-outline-width': 2, 'border-width': 1, 'border-color': color('--card') } },
    { selector: 'node[?named]', style: { 'font-size': size, 'min-zoomed-font-size': 0, 'z-index': 2 } },
    { selector: 'edge', style: { width: `mapData(weight, 1, 10, ${Math.max(1, 0.8 / zoom)}, 8)`, 'line-color': color('--edge'), 'curve-style': 'haystack', opacity: 0.55 } },
    { selector: `node[id = "${centre ?? ''}"]`, style: { 'background-color': color('--accent') } },
    { selector: '.faded', style: { opacity: 0.12, 'text-opacity': 0 } },
    { selector: 'node.near', style: { 'font-size': size, 'min-zoomed-font-size': 0, 'z-index': 3 } },
    { selector: 'edge.near', style: { opacity: 1, 'line-color': color('--accent') } },
    { selector: 'node.chosen', style: { 'background-color': color('--accent'), 'min-zoomed-font-size': 0, 'font-size': size, 'z-index': 4 } },
    { selector: 'edge.chosen', style: { opacity: 1, 'line-color': color('--accent') } },
  ];
};

/** Lets only some stand out: what is chosen and what it touches. */
function choose(drawn, some) {
  drawn.elements().removeClass('chosen near faded');
  if (some.empty()) return;
  const near = some.isNode?.() ? some.closedNeighborhood() : some.union(some.connectedNodes());
  drawn.elements().not(near).addClass('faded');
  near.addClass('near');
  some.addClass('chosen');
}

function layout(network) {
  const crowded = network.nodes.length > 120;
  return { name: 'cose', animate: false, nodeDimensionsIncludeLabels: !crowded, randomize: true, numIter: crowded ? 400 : 1000, componentSpacing: 60,
    idealEdgeLength: (edge) => 90 / Math.sqrt(edge.data('weight')), nodeRepulsion: () => (crowded ? 60_000 : 20_000), edgeElasticity: (edge) => 60 * edge.data('weight'), gravity: 0.4 };
}

/**
 * Draws nodes and edges as /api/v1/network gives them, one node in another colour if it is named.
 * `pick` is called with the data of a node or an edge that is clicked, or null; without it a click on a person leads to their page.
 */
export async function drawNetwork(place, network, { centre, pick } = {}) {
  const { default: cytoscape } = await import('../lib/cytoscape/dist/cytoscape.esm.min.mjs');
  const most = Math.max(1, ...network.nodes.map((node) => node.events));
  const named = new Set([...network.nodes].sort((one, other) => other.events - one.events).slice(0, NAMED()).map((node) => node.id));
  const drawn = cytoscape({
    container: place,
    elements: [
      ...network.nodes.map((node) => ({ data: { ...node, name: node.name || node.id, size: 12 + 30 * Math.sqrt(node.events / most), named: named.has(node.id) } })),
      ...network.edges.map((edge) => ({ data: { ...edge, id: `${edge.source} ${edge.target}` } })),
    ],
    style: style(centre, 1), layout: layout(network), minZoom: 0.1, maxZoom: 4, wheelSensitivity: 0.3,
  });
  const restyle = () => drawn.destroyed() || drawn.style(style(centre, drawn.zoom()));
  restyle();
  let pause;
  drawn.on('zoom', () => { clearTimeout(pause); pause = setTimeout(restyle, 100); });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', restyle);
  drawn.on('tap', 'node', (event) => (pick ? pick(event.target.data()) : location.assign(`thing.html?type=person&id=${event.target.id()}`)));
  if (pick) {
    drawn.on('tap', 'edge', (event) => pick(event.target.data()));
    drawn.on('tap', (event) => event.target === drawn && pick(null));
  }
  drawn.on('mouseover', 'node', (event) => event.target.addClass('near'));
  drawn.on('mouseout', 'node', (event) => drawn.$('.chosen').empty() && event.target.removeClass('near'));
  drawn.standOut = (id) => choose(drawn, id ? drawn.getElementById(id) : drawn.collection());
  return drawn;
}
