const read = (id) => JSON.parse(document.getElementById(id).textContent);
const DATA = read('data');
const NODES = read('nodes');
const EDGES = read('edges');
const OPTIONS = JSON.parse(read('options'));

const KINDS = new Map(DATA.kinds.map((kind) => [kind.name, kind]));
const RELATIONS = new Map(DATA.relations.map((row, order) => [row[0], { order, vi: row[1], en: row[2], inverse: { vi: row[3], en: row[4] } }]));
const ENTITIES = new Map(DATA.entities.map(([id, kind, label, hidden]) => [id, { id, kind, label, hidden }]));
const SOURCES = DATA.sources.map(([title, file, publisher, published, url]) => ({ title, file, publisher, published, url }));
const QUOTES = DATA.quotes.map(([text, source, context, inferred]) => ({ text, source: SOURCES[source], context, inferred }));
const FACTS = DATA.facts.map(([subject, relation, text, target, subjectText, quotes, more]) => ({ subject, relation, text, target, subjectText, quotes, more }));

/** Addresses on the server that a live page stands on; null for a page that stands alone. */
const LIVE = DATA.live || null;
const address = (path, pairs = [], at = '') => {
  const query = new URLSearchParams(pairs);
  if (LIVE.suffix) query.append(...LIVE.suffix.split('='));
  const text = query.toString();
  return `${path}${text ? `?${text}` : ''}${at}`;
};
const pageOf = (id) => address(`${LIVE.things}${id}`);
const pictureWith = (id) => address(LIVE.graph, [...new Set([...LIVE.focus.slice(-7), id])].map((one) => ['focus', one]), `#${encodeURIComponent(id)}`);
const placeOf = (number) => {
  const [article, begin, end] = LIVE.quotes[number];
  return address(`${LIVE.things}${article}`, [['at', `${begin}-${end}`]], '#at');
};

const group = (rows, keysOf) => {
  const found = new Map();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      if (!found.has(key)) found.set(key, []);
      found.get(key).push(row);
    }
  }
  return found;
};
const FACTS_OF = group(FACTS, (fact) => [fact.subject, fact.target].filter((id) => id !== null));
const EDGES_OF = group(EDGES, (edge) => [edge.from, edge.to]);
const DISPUTES_OF = group(DATA.disputes, (dispute) => dispute.about);

const state = {
  chosen: null,
  off: new Set(),
  tongue: DATA.live ? DATA.live.tongue : 'vi',
  dark: window.matchMedia('(prefers-color-scheme: dark)').matches,
  list: window.matchMedia('(max-width: 720px)').matches,
};
const say = (key, ...given) => {
  const word = WORDS[state.tongue][key];
  return typeof word === 'function' ? word(...given) : word;
};
/** What we have put into words ourselves, in the reader's language; an article's words as they are. */
const ENGLISH = new Map(DATA.english);
const spoken = (text) => (state.tongue === 'en' && ENGLISH.get(text)) || text;
const titled = () => (DATA.focus.length ? spoken(DATA.title) : say('title'));
const shade = (pair) => pair[state.dark ? 1 : 0];
const kindName = (kind) => KINDS.get(kind)[state.tongue === 'en' ? 'one' : 'vi'];
const neighbours = (id) => {
  const found = new Set();
  for (const edge of EDGES_OF.get(id) || []) found.add(edge.from === id ? edge.to : edge.from);
  found.delete(id);
  return [...found];
};

const CLOSE = new Map(NODES.map(({ id }) => [id, new Set(neighbours(id))]));

/** Accents, case and đ do not matter in a search. */
const fold = (text) => text.toLowerCase().replace(/đ/g, 'd').normalize('NFD').replace(/\p{M}/gu, '');

/** An element with its text and children; never with markup. */
const make = (tag, { text, kids, on, ...given } = {}) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && value !== null) element.setAttribute(name, value);
  }
  if (text !== undefined) element.textContent = text;
  if (kids) element.append(...kids.filter((kid) => kid));
  if (on) for (const [event, act] of Object.entries(on)) element.addEventListener(event, act);
  return element;
};
