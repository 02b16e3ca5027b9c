const FADED = 0.13;
const stage = document.getElementById('canvas');
const ink = (alpha) => (state.dark ? `rgba(226,231,236,${alpha})` : `rgba(34,44,54,${alpha})`);

/** vis draws an empty label as slowly as any other, and forgets one only for a blank. */
const wordedOnce = new Set();
const labelled = (id, label) => {
  if (label) wordedOnce.add(id);
  return { label: label || (wordedOnce.has(id) ? ' ' : undefined) };
};
/** What we add to the words of the sources, in the language of the page. */
const inTongue = (node) => (state.tongue === 'en' && node.english ? node.english : node.label).replace(/<i>\+(\d+) nữa<\/i>/, (_, count) => `<i>${say('left', count)}</i>`).replace('<i>Hạn:', `<i>${say('due')}`);
/** How a node looks by day or by night, in the foreground or faded. */
const looks = (node, faded, lit = false) => {
  const kind = KINDS.get(node.kind);
  const boxed = kind.boxed && node.shape !== 'dot';
  const disputed = DISPUTES_OF.has(node.id);
  const line = disputed ? (state.dark ? '#ffb43d' : '#d97706') : shade(kind.line);
  const color = { background: shade(kind.fill), border: line };
  const solid = boxed ? shade(kind.ink) : ink(1);
  return {
    id: node.id,
    ...labelled(node.id, node.quiet && !lit ? '' : inTongue(node)),
    hidden: !isShown(node.id),
    opacity: faded ? FADED : 1,
    borderWidth: disputed ? 3 : 1.5,
    color: { ...color, highlight: { background: color.background, border: ink(1) }, hover: { background: color.background, border: ink(0.8) } },
    font: { ...node.font, align: kind.shape === 'box' && node.kind !== 'DirectiveSet' ? 'left' : 'center', color: faded ? ink(0.1) : solid, ital: { ...node.font.ital, color: faded ? ink(0.1) : boxed ? solid : ink(0.66) }, bold: { ...node.font.bold, color: faded ? ink(0.1) : solid }, mono: { ...node.font.mono, color: 'rgba(0,0,0,0)' }, strokeWidth: boxed ? 0 : 5, strokeColor: state.dark ? '#14181d' : '#f6f4ef' },
  };
};
const PLACES = new Map(NODES.map((node) => [node.id, node]));
const LABELS_MOST = 10;
/** Words stand on the chosen node's edges; where these are many, only on those to a name. */
const SHORT = 240;
const worded = (edge) => {
  const [from, to] = [PLACES.get(edge.from), PLACES.get(edge.to)];
  if (Math.hypot(from.x - to.x, from.y - to.y) < SHORT) return false; // a label would lie on the names
  const other = edge.from === state.chosen ? edge.to : edge.from;
  return EDGES_OF.get(state.chosen).length <= LABELS_MOST || !KINDS.get(ENTITIES.get(other).kind).boxed;
};
const edgeLooks = (edge) => {
  const near = state.chosen !== null && (edge.from === state.chosen || edge.to === state.chosen);
  const dim = state.chosen !== null && !near;
  const words = edge.relations.map((name) => RELATIONS.get(name)[state.tongue]).join(', ');
  return {
    id: edge.id,
    hidden: !isShown(edge.from) || !isShown(edge.to),
    ...labelled(edge.id, near && worded(edge) ? words : ''),
    width: near ? 2 : 1.2,
    color: { color: ink(dim ? 0.05 : near ? 0.7 : 0.22), highlight: ink(0.7), hover: ink(0.5) },
    font: { color: ink(0.85), strokeColor: state.dark ? '#14181d' : '#f6f4ef' },
  };
};

EDGES.forEach((edge, number) => { edge.id = number; });
const drawnNodes = new vis.DataSet();
const drawnEdges = new vis.DataSet();
let network = null;

const visible = () => NODES.filter((node) => isShown(node.id));

/** Whether something is what all look at: 1 near what is chosen, -1 not, 0 where nothing is chosen. */
const nearness = {
  node: (node) => (state.chosen === null ? 0 : node.id === state.chosen || CLOSE.get(state.chosen).has(node.id) ? 1 : -1),
  edge: (edge) => (state.chosen === null ? 0 : edge.from === state.chosen || edge.to === state.chosen ? 1 : -1),
};
const looksNow = (node) => looks(node, nearness.node(node) < 0, nearness.node(node) > 0);
/** Setting looks makes vis measure every label anew: only those are set that have changed. */
const painted = { node: new Map(), edge: new Map() };
const changed = (rows, sort) => rows.filter((row) => {
  const shown = sort === 'node' ? isShown(row.id) : isShown(row.from) && isShown(row.to);
  const near = nearness[sort](row);
  const look = [shown, near, state.dark, (sort === 'node' || near > 0) && state.tongue, sort === 'edge' && near > 0 && state.chosen].join();
  if (painted[sort].get(row.id) === look) return false;
  painted[sort].set(row.id, look);
  return true;
});

/** Draw for the first time, once few enough nodes are left to be read. */
const draw = () => {
  const few = visible().length <= DATA.most;
  const notice = document.getElementById('too-many');
  notice.hidden = (few && visible().length > 0) || state.list;
  notice.textContent = few ? say('none') : say('tooMany', visible().length, DATA.most);
  if (few && network === null && !state.list) {
    drawnNodes.add(changed(NODES, 'node').map((node) => ({ ...node, ...looksNow(node) })));
    drawnEdges.add(changed(EDGES, 'edge').map((edge) => ({ ...edge, ...edgeLooks(edge) })));
    network = new vis.Network(stage, { nodes: drawnNodes, edges: drawnEdges }, OPTIONS);
    stage.firstElementChild.tabIndex = -1; // what is hidden from screen readers takes no focus
    network.on('click', ({ nodes }) => choose(nodes.length ? nodes[0] : null));
    network.on('hoverNode', () => { stage.classList.add('pointing'); });
    network.on('blurNode', () => { stage.classList.remove('pointing'); });
    // Sizes are known only once drawn: before that, what is to be fitted is guessed.
    network.once('afterDrawing', () => requestAnimationFrame(() => bringIntoSight(false)));
  }
};

/** Bring looks up to date with what is chosen, filtered, and by day or night. */
const repaint = () => {
  draw();
  if (network === null) return;
  drawnNodes.update(changed(NODES, 'node').map(looksNow));
  drawnEdges.update(changed(EDGES, 'edge').map(edgeLooks));
};

/** The frame around nodes with their labels. */
const frameOf = (ids) => ids.map((id) => network.getBoundingBox(id)).reduce((all, box) => ({
  left: Math.min(all.left, box.left), right: Math.max(all.right, box.right), top: Math.min(all.top, box.top), bottom: Math.max(all.bottom, box.bottom),
}));
const MARGIN = 26;
/** vis fits the middles of nodes, and cuts what is wide at the edge. */
const fit = (ids, animation) => {
  if (!ids.length || state.list) return;
  const frame = frameOf(ids);
  const across = (stage.clientWidth - 2 * MARGIN) / (frame.right - frame.left);
  const down = (stage.clientHeight - 2 * MARGIN) / (frame.bottom - frame.top);
  network.moveTo({ position: { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 }, scale: Math.min(1, across, down), animation });
};

const bringIntoSight = (animation = calm()) => {
  if (network === null) return;
  if (state.chosen === null) {
    network.unselectAll();
    fit(visible().map(({ id }) => id), animation);
    return;
  }
  network.selectNodes([state.chosen]);
  fit([state.chosen, ...neighbours(state.chosen)].filter(isShown), animation);
};
const calm = () => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 350, easingFunction: 'easeInOutQuad' });

const zoom = (factor) => { if (network) network.moveTo({ scale: network.getScale() * factor, animation: calm() }); };
