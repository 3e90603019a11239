// Draws a network of people; a click on one leads to their page.

const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Draws nodes and edges as /api/v1/network gives them, one node in the middle if it is named. */
export async function drawNetwork(place, network, centre) {
  const { default: cytoscape } = await import('../lib/cytoscape/dist/cytoscape.esm.min.mjs');
  const most = Math.max(1, ...network.nodes.map((node) => node.events));
  const drawn = cytoscape({
    container: place,
    elements: [
      ...network.nodes.map((node) => ({ data: { ...node, name: node.name ?? node.id, size: 14 + 30 * node.events / most } })),
      ...network.edges.map((edge) => ({ data: { ...edge, id: `${edge.source} ${edge.target}` } })),
    ],
    style: [
      { selector: 'node', style: { label: 'data(name)', width: 'data(size)', height: 'data(size)', 'font-size': 11, color: color('--ink'), 'background-color': color('--soft') } },
      { selector: 'edge', style: { width: 'mapData(weight, 1, 10, 1, 8)', 'line-color': color('--line'), 'curve-style': 'haystack' } },
      { selector: `node[id = "${centre ?? ''}"]`, style: { 'background-color': color('--accent') } },
    ],
    layout: centre ? { name: 'concentric', concentric: (node) => (node.id() === centre ? 1e6 : node.data('events')), minNodeSpacing: 24 }
      : { name: 'cose', animate: false, nodeDimensionsIncludeLabels: true },
  });
  drawn.on('tap', 'node', (event) => { location.href = `thing.html?type=person&id=${event.target.id()}`; });
  return drawn;
}
