const FOUND_MOST = 12;
const findBox = document.getElementById('find');
const foundList = document.getElementById('found');
let pointed = -1;

const TEXTS = DATA.entities.map(([id, kind, label]) => {
  const facts = FACTS_OF.get(id) || [];
  const quotes = new Set(facts.flatMap((fact) => fact.quotes));
  const words = facts.filter((fact) => fact.subject === id).map((fact) => fact.text);
  return { id, kind, label, name: fold(label), text: fold([ENGLISH.get(label) || '', ...words, ...[...quotes].map((number) => QUOTES[number].text)].join('\n')) };
});

/** 0 the name begins so, 1 a word of it does, 2 it holds this, 3 a quote does; -1 no match. */
const rank = (entry, wanted) => {
  if (entry.name.startsWith(wanted)) return 0;
  if (entry.name.includes(` ${wanted}`)) return 1;
  if (entry.name.includes(wanted)) return 2;
  const words = wanted.split(/\s+/);
  if (words.every((word) => entry.name.includes(word))) return 2.5;
  return entry.text.includes(wanted) ? 3 : -1;
};
const search = (typed) => {
  const wanted = fold(typed.normalize('NFC')).trim();
  if (!wanted) return [];
  return TEXTS.map((entry) => [rank(entry, wanted), entry]).filter(([place]) => place >= 0)
    .sort((a, b) => a[0] - b[0] || a[1].name.length - b[1].name.length || (a[1].id < b[1].id ? -1 : 1))
    .slice(0, FOUND_MOST).map(([, entry]) => entry);
};

const closeFound = () => {
  foundList.hidden = true;
  pointed = -1;
  findBox.setAttribute('aria-expanded', 'false');
  findBox.removeAttribute('aria-activedescendant');
};
const pointAt = (place) => {
  const rows = [...foundList.querySelectorAll('[role=option]')];
  if (!rows.length) return;
  pointed = (place + rows.length) % rows.length;
  rows.forEach((row, nth) => row.setAttribute('aria-selected', nth === pointed ? 'true' : 'false'));
  rows[pointed].scrollIntoView({ block: 'nearest' });
  findBox.setAttribute('aria-activedescendant', rows[pointed].id);
};
const take = (id) => {
  state.off.delete(ENTITIES.get(id).kind);
  findBox.value = '';
  closeFound();
  findBox.blur();
  choose(id);
};
const showFound = () => {
  const found = search(findBox.value);
  foundList.replaceChildren(...found.map((entry, nth) => make('li', { role: 'option', id: `found-${nth}`, 'aria-selected': 'false', kids: [icon(entry.kind), make('span', { class: 'label', text: spoken(entry.label) }), make('small', { text: kindName(entry.kind) })], on: { mousedown: (event) => { event.preventDefault(); take(entry.id); } } })));
  if (!found.length && findBox.value.trim()) foundList.append(make('li', { class: 'quiet', text: say('nothing') }));
  if (LIVE && findBox.value.trim()) {
    const everywhere = address(LIVE.search, [['q', findBox.value.trim()]]);
    foundList.append(make('li', { role: 'option', id: 'found-everywhere', 'aria-selected': 'false', class: 'everywhere', text: say('everywhere'), on: { mousedown: (event) => { event.preventDefault(); window.location.assign(everywhere); } } }));
  }
  foundList.hidden = !findBox.value.trim();
  findBox.setAttribute('aria-expanded', String(!foundList.hidden));
  if (found.length) pointAt(0);
};

findBox.addEventListener('input', showFound);
findBox.addEventListener('blur', closeFound);
findBox.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown') pointAt(pointed + 1);
  else if (event.key === 'ArrowUp') pointAt(pointed - 1);
  else if (event.key === 'Enter') {
    const found = search(findBox.value);
    if (found.length) take(found[Math.max(0, pointed)].id);
  } else return;
  event.preventDefault();
});
