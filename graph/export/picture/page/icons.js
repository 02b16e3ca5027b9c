const SVG = 'http://www.w3.org/2000/svg';
const OUTLINES = new Map([
  ['hexagon', ['polygon', { points: '16,9 12.5,15 5.5,15 2,9 5.5,3 12.5,3' }]],
  ['triangle', ['polygon', { points: '9,3 15.5,14.5 2.5,14.5' }]],
  ['triangleDown', ['polygon', { points: '9,15 15.5,3.5 2.5,3.5' }]],
  ['dot', ['circle', { cx: 9, cy: 9, r: 6 }]],
  ['square', ['rect', { x: 3.5, y: 3.5, width: 11, height: 11 }]],
  ['star', ['polygon', { points: '9,1.5 11.2,6.6 16.6,7 12.4,10.6 13.8,16 9,13 4.2,16 5.6,10.6 1.4,7 6.8,6.6' }]],
  ['diamond', ['polygon', { points: '9,2 15.5,9 9,16 2.5,9' }]],
  ['ellipse', ['ellipse', { cx: 9, cy: 9, rx: 8, ry: 5 }]],
  ['pill', ['rect', { x: 1, y: 4, width: 16, height: 10, rx: 5 }]],
  ['box', ['rect', { x: 1, y: 4, width: 16, height: 10, rx: 2.5 }]],
]);

/** The shape and the colour of a kind, small. */
const icon = (name) => {
  const kind = KINDS.get(name);
  const svg = document.createElementNS(SVG, 'svg');
  const [tag, given] = OUTLINES.get(kind.shape);
  const shape = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(given)) shape.setAttribute(key, value);
  shape.setAttribute('fill', shade(kind.fill));
  shape.setAttribute('stroke', shade(kind.line));
  shape.setAttribute('stroke-width', '1.4');
  svg.setAttribute('viewBox', '0 0 18 18');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(shape);
  return svg;
};
