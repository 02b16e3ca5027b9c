/* The query page's editor and tables: Yasgui over this server alone, in the page's language. */

import Yasgui from '@zazuko/yasgui';
import '@zazuko/yasgui/build/yasgui.min.css';
import './query.css';
import rowsIn from './rows.js';

const { Yasqe, Yasr, Tab } = Yasgui;
const place = document.getElementById('yasgui');
const box = document.getElementById('query');
const told = document.getElementById('told');
const words = JSON.parse(place.dataset.words);
const prefixes = JSON.parse(place.dataset.prefixes);
const terms = JSON.parse(place.dataset.terms);
const { base, language } = place.dataset;
const number = (n) => n.toLocaleString(document.documentElement.lang);

/* Completions come from what the page brings; Yasgui would ask other sites for them. */
const starting = (list) => (_, token) => list.filter((term) => term.startsWith(token.autocompletionString || token.string));
Object.assign(Yasqe.Autocompleters.prefixes, { get: Object.entries(prefixes).map(([name, iri]) => `${name}: <${iri}>`), persistenceId: null });
Object.assign(Yasqe.Autocompleters.class, { get: starting(terms.classes) });
Object.assign(Yasqe.Autocompleters.property, { get: starting(terms.properties) });

Yasr.registerPlugin('table', rowsIn(words, base, language));

/** What a button or a box says, in the page's language and for those who hear it. */
const translated = () => {
  const set = (where, given) => place.querySelectorAll(where).forEach((one) => {
    for (const [name, value] of Object.entries(given)) if (one.getAttribute(name) !== value) one.setAttribute(name, value);
  });
  const named = (text) => ({ title: text, 'aria-label': text });
  set('.closeTab', { title: words.close });
  set('.tab input', { 'aria-label': words.name });
  set('.yasqe_queryButton', named(words.run));
  set('.yasqe_share', named(words.share));
  set('.yasqe_expandFullscreen, .yasqe_collapseFullscreen', named(words.whole));
  set('.yasr_downloadIcon', named(words.save));
  set('.CodeMirror textarea', { 'aria-label': words.query });
  set('.CodeMirror-scroll', { tabindex: '0', role: 'group', 'aria-label': words.query });
  set('.yasr_results', { tabindex: '0', role: 'group', 'aria-label': words.table });
  place.querySelectorAll('.select_response > span').forEach((one) => {
    if (one.textContent !== words.response) one.textContent = words.response;
  });
};

const refused = async (error) => {
  const made = document.createElement('p');
  made.className = 'wrong';
  try {
    const { detail, advice } = JSON.parse(error.text);
    made.textContent = [`${words.failed}: ${detail}`, advice].filter(Boolean).join(' ');
  } catch { return undefined; }
  return made;
};
Tab.prototype.getShareableLink = function address() {
  return `${window.location.origin}/query?${new URLSearchParams({ query: this.getYasqe().getValue() })}`;
};

Yasr.defaults.errorRenderers = [refused]; // a tab takes them from nowhere else

const yasgui = new Yasgui(place, {
  autofocus: false,
  persistenceId: 'chidao',
  populateFromUrl: false,
  tabName: words.query,
  copyEndpointOnNewTab: false,
  contextMenuContainer: place,
  endpointCatalogueOptions: { getData: () => [], keys: [] },
  requestConfig: { endpoint: `${window.location.origin}/query/rows`, method: 'POST' },
  yasqe: { value: box.defaultValue, autocompleters: ['prefixes', 'variables', 'class', 'property'], extraKeys: { ...Yasqe.defaults.extraKeys, Tab: false, 'Shift-Tab': false } },
  yasr: { prefixes, maxPersistentResponseSize: 100000, pluginOrder: ['table', 'response'] },
});

/* The button of Yasgui's own stands in a list that may hold tabs alone. */
const add = document.createElement('button');
add.type = 'button';
add.className = 'add';
add.textContent = '+';
add.title = words.add;
add.setAttribute('aria-label', words.add);
add.addEventListener('click', () => yasgui.addTab(true));
place.querySelector('.tabsList').after(add);

/** Says how many rows there are, of which the server sends the first. */
const count = (tab) => {
  const results = tab.getYasr()?.results;
  told.textContent = '';
  if (!results || results.hasError()) return;
  const truth = results.getBoolean();
  if (truth !== undefined) { told.textContent = truth ? told.dataset.yes : told.dataset.no; return; }
  const shown = results.getBindings()?.length ?? 0;
  const { total = shown, more } = results.getAsJson() ?? {};
  const all = `${number(total)}${more ? '+' : ''}`;
  told.textContent = total > shown ? told.dataset.cut.replace('##', all).replace('#', number(shown)) : told.dataset.rows.replace('#', number(shown));
};

const kept = () => { const tab = yasgui.getTab(); if (tab?.getYasqe()) box.value = tab.getYasqe().getValue(); };
const watched = new WeakSet();
const watch = () => {
  const yasqe = yasgui.getTab()?.getYasqe();
  if (yasqe && !watched.has(yasqe)) { watched.add(yasqe); yasqe.on('change', kept); }
  kept();
};

yasgui.on('queryBefore', () => { told.textContent = told.dataset.running; told.classList.remove('wrong'); });
yasgui.on('queryAbort', () => { told.textContent = ''; });
yasgui.on('queryResponse', (_, tab) => { setTimeout(() => count(tab)); });
yasgui.on('tabSelect', () => { setTimeout(watch); });
yasgui.on('tabAdd', () => { setTimeout(watch); });

/* A question that the address brings stands in a tab of its own. */
const { asked, name } = place.dataset;
if (asked) {
  const value = box.defaultValue;
  const same = Object.values(yasgui._tabs).find((tab) => tab.getPersistedJson().yasqe.value === value);
  if (same) same.select(); else yasgui.addTab(true, { name: name || words.query, yasqe: { value } });
}
document.getElementById('ask').classList.add('replaced');
place.hidden = false;
yasgui.getTab()?.getYasqe()?.refresh();
watch();
new MutationObserver(translated).observe(place, { childList: true, subtree: true });
translated();
