/**
 * Who drags the ground with a mouse moves the picture as it was drawn: to draw a thousand nodes takes
 * longer than a frame. It is drawn anew in the end, and whenever so many pixels have come to light.
 */
const COME_TO_LIGHT = 160;
const CLICK_MOST = 3;
let dragged = null;

const slide = ({ x, y, drawnX, drawnY }) => {
  stage.querySelector('canvas').style.transform = x === drawnX && y === drawnY ? '' : `translate(${x - drawnX}px, ${y - drawnY}px)`;
};
/** Draw the picture where it has been dragged to: vis draws with the next frame. */
const drawThere = (drag) => {
  const [x, y] = [drag.x, drag.y];
  const [middle, scale] = [network.getViewPosition(), network.getScale()];
  network.moveTo({ position: { x: middle.x - (x - drag.placedX) / scale, y: middle.y - (y - drag.placedY) / scale } });
  [drag.placedX, drag.placedY, drag.drawing] = [x, y, true];
  network.once('afterDrawing', () => {
    [drag.drawnX, drag.drawnY, drag.drawing] = [drag.placedX, drag.placedY, false];
    slide(drag);
  });
};
const onGround = (event) => {
  const { left, top } = stage.getBoundingClientRect();
  return network.getNodeAt({ x: event.clientX - left, y: event.clientY - top }) === undefined;
};
const letGo = (event) => {
  if (dragged === null || event.pointerId !== dragged.pointer) return;
  event.stopPropagation();
  const drag = dragged;
  dragged = null;
  stage.classList.remove('dragging');
  if (drag.far) drawThere(drag);
  else choose(null);
};
stage.addEventListener('pointerdown', (event) => {
  if (network === null || dragged !== null || event.button !== 0 || event.pointerType !== 'mouse' || !onGround(event)) return;
  event.stopPropagation(); // vis would draw every frame anew
  const [x, y] = [event.clientX, event.clientY];
  dragged = { pointer: event.pointerId, x, y, placedX: x, placedY: y, drawnX: x, drawnY: y, drawing: false, far: false };
  stage.setPointerCapture(event.pointerId);
}, true);
stage.addEventListener('pointermove', (event) => {
  if (dragged === null || event.pointerId !== dragged.pointer) return;
  event.stopPropagation();
  [dragged.x, dragged.y] = [event.clientX, event.clientY];
  const most = Math.max(Math.abs(dragged.x - dragged.drawnX), Math.abs(dragged.y - dragged.drawnY));
  dragged.far ||= most > CLICK_MOST;
  if (!dragged.far) return;
  stage.classList.add('dragging');
  slide(dragged);
  if (most > COME_TO_LIGHT && !dragged.drawing) drawThere(dragged);
}, true);
for (const end of ['pointerup', 'pointercancel']) stage.addEventListener(end, letGo, true);
