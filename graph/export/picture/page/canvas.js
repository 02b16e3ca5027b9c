const FADED = 0.13;
const stage = document.getElementById('canvas');
const ink = (alpha) => (state.dark ? `rgba(226,231,236,${alpha})` : `rgba(34,44,54,${alpha})`);

/** How a node looks by day or by night, in the foreground or faded. */
const looks = (node, faded) => {
  const kind = KINDS.get(node.kind);
  const boxed = kind.boxed && node.shape !== 'dot';
  const disputed = DISPUTES_OF.has(node.id);
  const line = disputed ? (state.dark ? '#ffb43d' : '#d97706') : shade(kind.line);
  const color = { background: shade(kind.fill), border: line };
  const solid = boxed ? shade(kind.ink) : ink(1);
  return {
    id: node.id,
    hidden: state.off.has(node.kind),
    opacity: faded ? FADED : 1,
    borderWidth: disputed ? 3 : 1.5,
    color: { ...color, highlight: { background: color.background, border: ink(1) }, hover: { background: color.background, border: ink(0.8) } },
    font: { ...node.font, align: kind.shape === 'box' && node.kind !== 'DirectiveSet' ? 'left' : 'center', color: faded ? ink(0.1) : solid, ital: { ...node.font.ital, color: faded ? ink(0.1) : boxed ? solid : ink(0.66) }, bold: { ...node.font.bold, color: faded ? ink(0.1) : solid }, mono: { ...node.font.mono, color: 'rgba(0,0,0,0)' }, strokeWidth: boxed ? 0 : 5, strokeColor: state.dark ? '#14181d' : '#f6f4ef' },
  };
};
const LABELS_MOST = 10;
/** Words stand on the chosen node's edges; where these are many, only on those to a name. */
const worded = (edge) => {
  const other = edge.from === state.chosen ? edge.to : edge.from;
  return EDGES_OF.get(state.chosen).length <= LABELS_MOST || !KINDS.get(ENTITIES.get(other).kind).boxed;
};
const edgeLooks = (edge) => {
  const near = state.chosen !== null && (edge.from === state.chosen || edge.to === state.chosen);
  const dim = state.chosen !== null && !near;
  const words = edge.relations.map((name) => RELATIONS.get(name)[state.tongue]).join(', ');
  return {
    id: edge.id,
    label: near && worded(edge) ? words : ' ',
    width: near ? 2 : 1.2,
    color: { color: ink(dim ? 0.05 : near ? 0.7 : 0.22), highlight: ink(0.7), hover: ink(0.5) },
    font: { color: ink(0.85), strokeColor: state.dark ? '#14181d' : '#f6f4ef' },
  };
};

EDGES.forEach((edge, number) => { edge.id = number; });
const drawnNodes = new vis.DataSet();
const drawnEdges = new vis.DataSet();
let network = null;

const visible = () => NODES.filter((node) => !state.off.has(node.kind));

/** Draw for the first time, once few enough nodes are left to be read. */
const draw = () => {
  const few = visible().length <= DATA.most;
  const notice = document.getElementById('too-many');
  notice.hidden = few || state.list;
  notice.textContent = say('tooMany', visible().length, DATA.most);
  if (few && network === null && !state.list) {
    drawnNodes.add(NODES.map((node) => ({ ...node, ...looks(node, false) })));
    drawnEdges.add(EDGES.map((edge) => ({ ...edge, ...edgeLooks(edge) })));
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
  const near = state.chosen === null ? null : new Set([state.chosen, ...neighbours(state.chosen)]);
  drawnNodes.update(NODES.map((node) => looks(node, near !== null && !near.has(node.id))));
  drawnEdges.update(EDGES.map(edgeLooks));
};

const bringIntoSight = (animation = calm()) => {
  if (network === null) return;
  if (state.chosen === null) {
    network.unselectAll();
    network.fit({ animation });
    return;
  }
  network.selectNodes([state.chosen]);
  const near = [state.chosen, ...neighbours(state.chosen)].filter((id) => !state.off.has(ENTITIES.get(id).kind));
  network.fit({ nodes: near, maxZoomLevel: 1, animation });
};
const calm = () => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 350, easingFunction: 'easeInOutQuad' });

const zoom = (factor) => { if (network) network.moveTo({ scale: network.getScale() * factor, animation: calm() }); };
