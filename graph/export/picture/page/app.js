const button = (id) => document.getElementById(id);
/** Choose a node, or nothing: the picture, the panel and the address follow. */
const choose = (id, { note = true, animation = calm() } = {}) => {
  state.chosen = id !== null && ENTITIES.has(id) ? id : null;
  if (note) remember();
  repaint();
  tell();
  bringIntoSight(animation);
};

const COUNTS = group(NODES, (node) => [node.kind]);
const countOf = (kind) => COUNTS.get(kind).filter(({ id }) => inTime(id)).length;
const legend = () => {
  const rows = DATA.kinds.filter((kind) => COUNTS.has(kind.name)).map((kind) => make('button', {
    type: 'button', 'data-kind': kind.name, 'aria-pressed': String(!state.off.has(kind.name)),
    kids: [icon(kind.name), make('span', { text: kind[state.tongue] }), make('b', { text: String(countOf(kind.name)) })],
    on: { click: () => toggle(kind.name) },
  }));
  if (DATA.disputes.length) rows.push(make('span', { class: 'ring', text: say('disagree') }));
  button('legend').setAttribute('aria-label', say('legend'));
  button('legend').replaceChildren(...rows);
};
/** Show what the filters leave; what is chosen and no longer shown is let go. */
const filtered = (step) => {
  if (state.chosen !== null && !isShown(state.chosen)) {
    state.chosen = null;
    tell();
  }
  remember({ step });
  for (const row of button('legend').querySelectorAll('[data-kind]')) {
    row.setAttribute('aria-pressed', String(!state.off.has(row.dataset.kind)));
    row.querySelector('b').textContent = String(countOf(row.dataset.kind));
  }
  list();
  repaint();
};
const toggle = (kind) => {
  if (!state.off.delete(kind)) state.off.add(kind);
  filtered(true);
};

const list = () => {
  const kinds = DATA.kinds.filter((kind) => COUNTS.has(kind.name) && COUNTS.get(kind.name).some(({ id }) => isShown(id)));
  button('list').replaceChildren(...kinds.map((kind) => make('section', { kids: [
    make('h2', { kids: [icon(kind.name), make('span', { text: kind[state.tongue] })] }),
    make('ul', { kids: COUNTS.get(kind.name).filter(({ id }) => isShown(id)).map(({ id }) => make('li', { kids: [nameButton(id, spoken(ENTITIES.get(id).label))] })) }),
  ] })));
};
const arrange = () => {
  button('list').hidden = !state.list;
  stage.hidden = state.list;
  document.body.classList.toggle('listing', state.list);
};

const label = () => {
  document.documentElement.lang = state.tongue;
  document.title = `${titled()} — chidao`;
  button('title').textContent = titled();
  document.documentElement.dataset.theme = state.dark ? 'dark' : 'light';
  findBox.placeholder = say('find');
  findBox.setAttribute('aria-label', say('find'));
  button('as-list').textContent = state.list ? say('graph') : say('list');
  button('tongue').textContent = say('tongue');
  button('light').textContent = state.dark ? say('light') : say('dark');
  for (const [id, word] of [['nearer', 'nearer'], ['farther', 'farther'], ['whole', 'whole']]) {
    button(id).title = say(word);
    button(id).setAttribute('aria-label', say(word));
  }
};
const renew = () => { label(); legend(); tellTime(); drawSaving(); list(); repaint(); tell(); };

button('as-list').addEventListener('click', () => {
  state.list = !state.list;
  remember();
  label();
  arrange();
  repaint();
  bringIntoSight(false);
});
button('tongue').addEventListener('click', () => { state.tongue = state.tongue === 'vi' ? 'en' : 'vi'; remember(); renew(); });
button('light').addEventListener('click', () => { state.dark = !state.dark; renew(); });
button('nearer').addEventListener('click', () => zoom(1.4));
button('farther').addEventListener('click', () => zoom(1 / 1.4));
button('whole').addEventListener('click', () => { if (network) fit(visible().map(({ id }) => id), calm()); });
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.matches('input:not([type=range]), textarea');
  if (event.key === '/' && !typing) {
    event.preventDefault();
    findBox.focus();
    findBox.select();
  } else if (event.key === 'Escape') {
    if (saving.open) {
      saving.open = false;
      saving.querySelector('summary').focus();
    } else if (typing) {
      findBox.value = '';
      findBox.blur();
    } else if (state.chosen !== null) choose(null);
  }
});
/** Show what the address says: at the start, and when someone goes back or types another. */
const follow = (otherwise = null) => {
  const chosen = fromAddress() ?? otherwise;
  label();
  legend();
  tellTime();
  drawSaving();
  list();
  arrange();
  choose(chosen, { note: false, animation: false });
};
window.addEventListener('popstate', () => follow());

drawTime(() => filtered(false));
follow(DATA.focus.length === 1 ? DATA.focus[0] : null);
/** For tests, and for whoever opens the console: where a node is, and which are shown. */
window.chidao = {
  place: (id) => (network ? network.canvasToDOM(network.getPosition(id)) : null),
  sides: (id) => ['left', 'right'].map((side) => network.canvasToDOM({ x: network.getBoundingBox(id)[side], y: 0 }).x),
  shown: () => visible().map((node) => node.id),
};
