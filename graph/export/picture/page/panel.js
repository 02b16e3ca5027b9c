const CARDS_FIRST = 30;
const panel = document.getElementById('panel');

const nameButton = (id, text) => {
  const entity = ENTITIES.get(id);
  if (!entity) return make('span', { text });
  return make('button', { type: 'button', class: 'name', kids: [icon(entity.kind), make('span', { text })], on: { click: () => choose(id) } });
};

/** The quote, with the words that the fact is about marked in it. */
const quoted = (text, words) => {
  const quote = make('blockquote');
  const at = words.map((word) => [text.indexOf(word), word]).filter(([place, word]) => place >= 0 && word.length > 0 && word.length < text.length);
  if (!at.length) { quote.textContent = text; return quote; }
  const [place, word] = at.sort((a, b) => b[1].length - a[1].length)[0];
  quote.append(text.slice(0, place), make('mark', { text: word }), text.slice(place + word.length));
  return quote;
};
const written = (stamp) => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(stamp || '');
  return parts ? `${Number(parts[3])}/${Number(parts[2])}/${parts[1]}` : stamp;
};
const cited = (source) => {
  const facts = [source.publisher, written(source.published), source.file].filter((part) => part && part !== source.title);
  const kids = [make('cite', { text: source.title }), make('span', { class: 'where', text: facts.join(' · ') })];
  if (source.url && /^https?:\/\//i.test(source.url)) {
    kids.push(make('a', { href: source.url, target: '_blank', rel: 'noopener noreferrer', text: `${say('open')} ↗` }));
  }
  return make('footer', { kids });
};
const evidence = (number, words) => {
  const quote = QUOTES[number];
  const kids = [quoted(quote.text, words)];
  if (quote.inferred.length) {
    const names = quote.inferred.map((name) => (RELATIONS.has(name) ? RELATIONS.get(name)[state.tongue] : name));
    kids.push(make('p', { class: 'inferred', text: `${say('inferred')}: ${names.join(', ')}` }));
  }
  if (quote.context.length) {
    kids.push(make('details', { kids: [make('summary', { text: say('context') }), ...quote.context.map((text) => make('blockquote', { class: 'context', text }))] }));
  }
  if (LIVE) kids.push(make('p', { class: 'where', kids: [make('a', { href: placeOf(number), text: say('inText') })] }));
  kids.push(cited(quote.source));
  return make('figure', { kids });
};

/** A fact from the chosen node's side: its words, and whom it names; null where it says nothing new. */
const rowOf = (fact, entity) => {
  const relation = RELATIONS.get(fact.relation);
  if (fact.subject === entity.id) {
    if (fact.relation === 'label' && fact.text === entity.label) return null;
    return { order: relation.order, words: relation[state.tongue], id: fact.target, text: fact.text, fact };
  }
  const words = relation.inverse[state.tongue];
  return words ? { order: relation.order + 0.5, words, id: fact.subject, text: fact.subjectText, fact } : null;
};
const cardsOf = (entity) => {
  const cards = new Map();
  for (const fact of FACTS_OF.get(entity.id) || []) {
    const row = rowOf(fact, entity);
    if (row === null) continue;
    const places = [...new Set(fact.quotes.map((number) => `${QUOTES[number].source.file}\n${QUOTES[number].text}`))];
    const key = places.join('\n\n');
    if (!cards.has(key)) cards.set(key, { rows: [], quotes: new Map(), more: 0 });
    const card = cards.get(key);
    card.more = Math.max(card.more, fact.more);
    card.rows.push(row);
    places.forEach((place, nth) => { if (!card.quotes.has(place)) card.quotes.set(place, fact.quotes.find((number) => `${QUOTES[number].source.file}\n${QUOTES[number].text}` === places[nth])); });
  }
  for (const card of cards.values()) card.rows.sort((a, b) => a.order - b.order);
  return [...cards.values()].sort((a, b) => a.rows[0].order - b.rows[0].order || b.quotes.size - a.quotes.size);
};
const cardElement = (card) => {
  const rows = card.rows.map((row) => make('div', { class: 'row', kids: [make('dt', { text: row.words }), make('dd', { kids: [row.id === null ? make('span', { text: spoken(row.text) }) : nameButton(row.id, spoken(row.text))] })] }));
  const words = card.rows.map((row) => row.text);
  return make('section', { class: 'card', kids: [make('dl', { kids: rows }), ...[...card.quotes.values()].map((number) => evidence(number, words)), card.more ? make('p', { class: 'quiet', text: say('moreQuotes', card.more) }) : null] });
};

const disputeElement = (dispute) => {
  const sides = dispute.sides.map(([text, quotes], nth) => make('div', {
    class: `side side-${nth % 3}`,
    kids: [make('h4', { text: `${say('side')} ${nth + 1}` }), make('p', { class: 'claim', text: spoken(text) }), ...quotes.slice(0, 3).map((number) => evidence(number, []))],
  }));
  const topic = dispute.topic === 'same-meeting' ? say('same') : say(dispute.topic);
  return make('section', { class: 'dispute', kids: [make('h3', { text: `⚠ ${say('disagree')}` }), make('p', { text: `${topic}: ${spoken(dispute.subject)}` }), make('div', { class: 'sides', kids: sides })] });
};

const heading = (entity) => {
  const quotes = new Set((FACTS_OF.get(entity.id) || []).flatMap((fact) => fact.quotes));
  const sources = new Set([...quotes].map((number) => QUOTES[number].source));
  const cut = (FACTS_OF.get(entity.id) || []).some((fact) => fact.more);
  const count = `${say('sources', sources.size)} · ${say('quotes', quotes.size)}`;
  return make('div', { class: 'heading', kids: [
    make('p', { class: 'kind', kids: [icon(entity.kind), make('span', { text: kindName(entity.kind) }), make('button', { type: 'button', class: 'close', 'aria-label': say('close'), text: '×', on: { click: () => choose(null) } })] }),
    make('h2', { class: entity.label.length > 90 ? 'long' : '', text: spoken(entity.label) }),
    make('p', { class: 'count', text: cut ? say('atLeast', count) : count }),
    LIVE && make('p', { class: 'ways', kids: [make('a', { href: pageOf(entity.id), text: say('page') }), make('a', { href: pictureWith(entity.id), text: entity.hidden ? say('expandBy', entity.hidden) : say('expand') })] }),
  ] });
};
const tellEntity = (entity) => {
  const cards = cardsOf(entity);
  const kids = [heading(entity), ...(DISPUTES_OF.get(entity.id) || []).map(disputeElement)];
  kids.push(...cards.slice(0, CARDS_FIRST).map(cardElement));
  if (!cards.length) kids.push(make('p', { class: 'quiet', text: say('noFact') }));
  if (cards.length > CARDS_FIRST) {
    kids.push(make('button', { type: 'button', class: 'more', text: say('more', cards.length - CARDS_FIRST), on: { click: ({ currentTarget }) => currentTarget.replaceWith(...cards.slice(CARDS_FIRST).map(cardElement)) } }));
  }
  const near = neighbours(entity.id);
  if (near.length) kids.push(make('h3', { text: say('linked') }), make('div', { class: 'names', kids: near.map((id) => nameButton(id, spoken(ENTITIES.get(id).label))) }));
  if (entity.hidden && !LIVE) kids.push(make('p', { class: 'quiet', kids: [make('span', { text: `${say('hidden', entity.hidden)} ` }), make('code', { text: `chidao graph "${entity.label.replace(/["\\$`]/g, '')}" -o hinh.html` })] }));
  panel.replaceChildren(...kids);
};
const tellAll = () => {
  const meetings = DATA.entities.filter(([, kind]) => kind === 'Meeting');
  const kids = [make('div', { class: 'heading', kids: [make('h2', { text: titled() }), make('p', { class: 'count', text: `${say('shown', NODES.length, EDGES.length)} · ${say('sources', SOURCES.length)} · ${say('quotes', QUOTES.length)}` })] }),
    make('p', { class: 'intro', text: `${say('intro')} ${say('keys')}` })];
  if (DATA.disputes.length) {
    kids.push(make('h3', { text: say('notable') }), ...DATA.disputes.map((dispute) => make('button', { type: 'button', class: 'notable', kids: [make('strong', { text: dispute.topic === 'same-meeting' ? say('same') : say(dispute.topic) }), make('span', { text: spoken(dispute.subject) })], on: { click: () => choose(dispute.about.find((id) => ENTITIES.has(id))) } })));
  }
  if (meetings.length) kids.push(make('h3', { text: say('meetings') }), make('div', { class: 'names', kids: meetings.map(([id, , label]) => nameButton(id, spoken(label))) }));
  panel.replaceChildren(...kids);
};
const tell = () => {
  if (state.chosen === null) tellAll(); else tellEntity(ENTITIES.get(state.chosen));
  panel.scrollTop = 0;
  document.body.classList.toggle('choosing', state.chosen !== null);
};
