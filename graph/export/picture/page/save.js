/** What is shown, as a file: a picture (PNG, SVG), a table of the facts (CSV), a network (GEXF). */
const asked = () => NODES.filter((node) => isShown(node.id));
const download = (blob, ending) => {
  const name = fold(titled()).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'chidao';
  const link = make('a', { href: URL.createObjectURL(blob), download: `${name}.${ending}` });
  link.click();
  URL.revokeObjectURL(link.href);
};
const paper = () => (state.dark ? '#14181d' : '#f6f4ef');

const savePng = () => {
  const canvas = stage.querySelector('canvas');
  if (!canvas) return;
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [canvas.width, canvas.height];
  const context = copy.getContext('2d');
  context.fillStyle = paper();
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(canvas, 0, 0);
  copy.toBlob((blob) => download(blob, 'png'));
};

/** Text that XML can hold. */
const inXml = (text) => String(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\p{Cs}/gu, '\ufffd');
const element = (parent, space, tag, given = {}, text = null) => {
  const made = parent.ownerDocument.createElementNS(space, tag);
  for (const [name, value] of Object.entries(given)) made.setAttribute(name, inXml(value));
  if (text !== null) made.textContent = inXml(text);
  parent.append(made);
  return made;
};
const saveXml = (root, type, ending) => {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
  download(new Blob([text], { type }), ending);
};

/** The lines of a label as the drawing has them: their words, and whether strong or faint. */
const linesOf = (node) => inTongue(node).split('\n').map((line) => ({
  strong: line.startsWith('<b>'),
  faint: line.startsWith('<i>'),
  text: line.replace(/<code> <\/code>$/, '').replace(/^<[bi]>|<\/[bi]>$/g, '').replace(/＆/g, '&').replace(/\u2060/g, ''),
}));
const FACES = '"Segoe UI", "Noto Sans", Roboto, Arial, sans-serif';
const drawNode = (parent, node, lit) => {
  const kind = KINDS.get(node.kind);
  const look = looks(node, false);
  const boxed = kind.boxed && node.shape !== 'dot';
  const { x, y } = network.getPosition(node.id);
  const paint = { fill: look.color.background, stroke: look.color.border, 'stroke-width': look.borderWidth };
  const lines = node.quiet && !lit ? [] : linesOf(node);
  const sizes = lines.map(({ strong, faint }) => (strong ? node.font.bold.size : faint ? node.font.ital.size : node.font.size));
  let top = y + node.size + 6;
  let left = x;
  if (boxed) {
    const box = network.getBoundingBox(node.id);
    const [wide, high] = [box.right - box.left, box.bottom - box.top];
    if (kind.shape === 'ellipse') element(parent, SVG, 'ellipse', { cx: x, cy: y, rx: wide / 2, ry: high / 2, ...paint });
    else element(parent, SVG, 'rect', { x: box.left, y: box.top, width: wide, height: high, rx: kind.shape === 'pill' ? 18 : 5, ...paint });
    top = y - sizes.reduce((sum, size) => sum + size * 1.3, 0) / 2;
    if (look.font.align === 'left') left = box.left + 12;
  } else {
    const [tag, given] = OUTLINES.get(node.shape === 'dot' ? 'dot' : kind.shape);
    const grown = node.size / 6.5;
    element(parent, SVG, tag, { ...given, ...paint, 'stroke-width': look.borderWidth / grown, transform: `translate(${x - 9 * grown} ${y - 9 * grown}) scale(${grown})` });
  }
  lines.forEach(({ text, strong, faint }, nth) => {
    const color = boxed ? shade(kind.ink) : faint ? ink(0.66) : ink(1);
    const given = { x: left, y: (top += sizes[nth] * 1.3) - sizes[nth] * 0.32, 'font-size': sizes[nth], 'font-weight': strong ? 700 : 400, fill: color, 'text-anchor': left === x ? 'middle' : 'start' };
    element(parent, SVG, 'text', boxed ? given : { ...given, stroke: paper(), 'stroke-width': 4, 'paint-order': 'stroke' }, text);
  });
};
const saveSvg = () => {
  if (network === null) return;
  const nodes = asked();
  if (!nodes.length) return;
  const whole = frameOf(nodes.map(({ id }) => id));
  const root = document.implementation.createDocument(SVG, 'svg').documentElement;
  root.setAttribute('viewBox', [whole.left - 30, whole.top - 30, whole.right - whole.left + 60, whole.bottom - whole.top + 60].join(' '));
  root.setAttribute('font-family', FACES);
  element(root, SVG, 'title', {}, titled());
  element(root, SVG, 'rect', { x: whole.left - 30, y: whole.top - 30, width: whole.right - whole.left + 60, height: whole.bottom - whole.top + 60, fill: paper() });
  for (const edge of EDGES.filter(({ from, to }) => isShown(from) && isShown(to))) {
    const [from, to] = [network.getPosition(edge.from), network.getPosition(edge.to)];
    element(root, SVG, 'line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: ink(1), 'stroke-opacity': 0.22, 'stroke-width': 1.2 });
  }
  const lit = state.chosen === null ? new Set() : new Set([state.chosen, ...neighbours(state.chosen)]);
  for (const node of nodes) drawNode(root, node, lit.has(node.id));
  saveXml(root, 'image/svg+xml', 'svg');
};

/** A cell that no spreadsheet takes for a formula. */
const cell = (value) => {
  const text = value === null || value === undefined ? '' : String(value);
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
};
const saveCsv = () => {
  const shown = new Set(asked().map(({ id }) => id));
  const rows = [['subject_label', 'property', 'object_label', 'quote', 'source', 'publisher', 'published', 'url']];
  for (const fact of FACTS) {
    if (!shown.has(fact.subject) && !shown.has(fact.target)) continue;
    for (const number of fact.quotes) {
      const { text, source } = QUOTES[number];
      rows.push([fact.subjectText, RELATIONS.get(fact.relation)[state.tongue], fact.text, text, source.file, source.publisher, source.published, source.url]);
    }
  }
  download(new Blob([`\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`], { type: 'text/csv' }), 'csv');
};

const GEXF = 'http://gexf.net/1.3';
const saveGexf = () => {
  const root = document.implementation.createDocument(GEXF, 'gexf').documentElement;
  root.setAttribute('version', '1.3');
  const graph = element(root, GEXF, 'graph', { defaultedgetype: 'directed', mode: 'static' });
  const attributes = element(graph, GEXF, 'attributes', { class: 'node', mode: 'static' });
  element(attributes, GEXF, 'attribute', { id: 'kind', title: 'kind', type: 'string' });
  const nodes = element(graph, GEXF, 'nodes');
  for (const { id, kind } of asked()) {
    const node = element(nodes, GEXF, 'node', { id, label: spoken(ENTITIES.get(id).label) });
    element(element(node, GEXF, 'attvalues'), GEXF, 'attvalue', { for: 'kind', value: kind });
  }
  const edges = element(graph, GEXF, 'edges');
  for (const edge of EDGES.filter(({ from, to }) => isShown(from) && isShown(to))) {
    element(edges, GEXF, 'edge', { id: edge.id, source: edge.from, target: edge.to, label: edge.relations.join(', ') });
  }
  saveXml(root, 'application/xml', 'gexf');
};

const SAVERS = [['PNG', savePng], ['SVG', saveSvg], ['CSV', saveCsv], ['GEXF', saveGexf]];
const saving = document.getElementById('save');
const drawSaving = () => {
  saving.querySelector('summary').textContent = say('save');
  saving.querySelector('div').replaceChildren(...SAVERS.map(([name, act]) => make('button', {
    type: 'button', 'data-save': name.toLowerCase(), kids: [make('b', { text: name }), make('small', { text: say(name.toLowerCase()) })],
    on: { click: () => { saving.open = false; act(); } },
  })));
};
document.addEventListener('click', (event) => { if (!saving.contains(event.target)) saving.open = false; });
