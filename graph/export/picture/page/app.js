const button = (id) => document.getElementById(id);
let settingHash = false;

/** Choose a node, or nothing: the picture, the panel and the address follow. */
const choose = (id, { remember = true, animation = calm() } = {}) => {
  state.chosen = id !== null && ENTITIES.has(id) ? id : null;
  if (remember) {
    const address = state.chosen === null ? '' : `#${encodeURIComponent(state.chosen)}`;
    if (address !== window.location.hash) {
      settingHash = true;
      window.location.hash = address;
    }
  }
  repaint();
  tell();
  bringIntoSight(animation);
};
const fromAddress = () => {
  try {
    return decodeURIComponent(window.location.hash.slice(1)) || null;
  } catch {
    return null;
  }
};

const COUNTS = group(NODES, (node) => [node.kind]);
const legend = () => {
  const rows = DATA.kinds.filter((kind) => COUNTS.has(kind.name)).map((kind) => make('button', {
    type: 'button', 'data-kind': kind.name, 'aria-pressed': String(!state.off.has(kind.name)),
    kids: [icon(kind.name), make('span', { text: kind[state.tongue] }), make('b', { text: String(COUNTS.get(kind.name).length) })],
    on: { click: () => toggle(kind.name) },
  }));
  if (DATA.disputes.length) rows.push(make('span', { class: 'ring', text: say('disagree') }));
  button('legend').setAttribute('aria-label', say('legend'));
  button('legend').replaceChildren(...rows);
};
const toggle = (kind) => {
  if (!state.off.delete(kind)) state.off.add(kind);
  if (state.chosen !== null && ENTITIES.get(state.chosen).kind === kind && state.off.has(kind)) choose(null);
  legend();
  list();
  repaint();
};

const list = () => {
  const kinds = DATA.kinds.filter((kind) => COUNTS.has(kind.name) && !state.off.has(kind.name));
  button('list').replaceChildren(...kinds.map((kind) => make('section', { kids: [
    make('h3', { kids: [icon(kind.name), make('span', { text: kind[state.tongue] })] }),
    make('ul', { kids: COUNTS.get(kind.name).map(({ id }) => make('li', { kids: [nameButton(id, ENTITIES.get(id).label)] })) }),
  ] })));
};
const arrange = () => {
  button('list').hidden = !state.list;
  stage.hidden = state.list;
  document.body.classList.toggle('listing', state.list);
  repaint();
};

const label = () => {
  document.documentElement.lang = state.tongue;
  document.documentElement.dataset.theme = state.dark ? 'dark' : 'light';
  findBox.placeholder = say('find');
  findBox.setAttribute('aria-label', say('find'));
  button('as-list').textContent = state.list ? say('graph') : say('list');
  button('tongue').textContent = say('tongue');
  button('light').textContent = state.dark ? say('light') : say('dark');
  button('save').title = say('save');
  for (const [id, word] of [['nearer', 'nearer'], ['farther', 'farther'], ['whole', 'whole']]) {
    button(id).title = say(word);
    button(id).setAttribute('aria-label', say(word));
  }
};
const renew = () => { label(); legend(); list(); repaint(); tell(); };

const save = () => {
  const canvas = stage.querySelector('canvas');
  if (!canvas) return;
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [canvas.width, canvas.height];
  const context = copy.getContext('2d');
  context.fillStyle = state.dark ? '#14181d' : '#f6f4ef';
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(canvas, 0, 0);
  copy.toBlob((blob) => {
    const link = make('a', { href: URL.createObjectURL(blob), download: 'chidao.png' });
    link.click();
    URL.revokeObjectURL(link.href);
  });
};

button('as-list').addEventListener('click', () => { state.list = !state.list; label(); arrange(); });
button('tongue').addEventListener('click', () => { state.tongue = state.tongue === 'vi' ? 'en' : 'vi'; renew(); });
button('light').addEventListener('click', () => { state.dark = !state.dark; renew(); });
button('save').addEventListener('click', save);
button('nearer').addEventListener('click', () => zoom(1.4));
button('farther').addEventListener('click', () => zoom(1 / 1.4));
button('whole').addEventListener('click', () => { if (network) network.fit({ animation: calm() }); });
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea');
  if (event.key === '/' && !typing) {
    event.preventDefault();
    findBox.focus();
    findBox.select();
  } else if (event.key === 'Escape') {
    if (typing) {
      findBox.value = '';
      findBox.blur();
    } else if (state.chosen !== null) choose(null);
  }
});
window.addEventListener('hashchange', () => {
  if (settingHash) settingHash = false;
  else choose(fromAddress(), { remember: false });
});

label();
legend();
list();
arrange();
choose(fromAddress() ?? (DATA.focus.length === 1 ? DATA.focus[0] : null), { remember: false, animation: false });
/** For tests, and for whoever opens the console: where a node is, and which are shown. */
window.chidao = {
  place: (id) => (network ? network.canvasToDOM(network.getPosition(id)) : null),
  shown: () => visible().map((node) => node.id),
};
