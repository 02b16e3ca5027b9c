'use strict';

const form = document.getElementById('ask');
const box = document.getElementById('query');
const told = document.getElementById('told');
const results = document.getElementById('results');
const words = told.dataset;

const post = (type, where = '/sparql') => fetch(where, {
  method: 'POST',
  headers: { Accept: type, 'Accept-Language': document.documentElement.lang, 'Content-Type': 'application/sparql-query' },
  body: box.value,
});
const problem = async (response) => {
  try {
    const said = await response.json();
    return [said.detail, said.advice].filter(Boolean).join(' ');
  } catch { return `${response.status}`; }
};
const say = (text, wrong = false) => {
  told.textContent = text;
  told.classList.toggle('wrong', wrong);
};

/** An entity leads to its page here; a web address to itself; all else is text. */
const cell = (term) => {
  const td = document.createElement('td');
  if (!term) return td;
  if (term.type !== 'uri') { td.textContent = term.value; return td; }
  const here = term.value.startsWith(words.base);
  const web = /^https?:\/\//.test(term.value);
  if (!here && !web) { td.textContent = term.value; return td; }
  const language = words.lang ? `?lang=${words.lang}` : '';
  const link = make('a', { text: here ? term.value.slice(words.base.length) : term.value, href: here ? `/id/${term.value.slice(words.base.length)}${language}` : term.value });
  if (!here) link.setAttribute('rel', 'noopener noreferrer');
  td.append(link);
  return td;
};
const showRows = (answer) => {
  const names = answer.head.vars;
  const rows = answer.results.bindings;
  const { total = rows.length, more } = answer;
  const head = make('tr', { kids: names.map((name) => make('th', { scope: 'col', text: name })) });
  const body = rows.map((row) => make('tr', { kids: names.map((name) => cell(row[name])) }));
  results.replaceChildren(make('table', { class: 'grid', kids: [make('thead', { kids: [head] }), make('tbody', { kids: body })] }));
  results.hidden = false;
  const number = (n) => n.toLocaleString(document.documentElement.lang);
  const all = `${number(total)}${more ? '+' : ''}`;
  say(total > rows.length ? words.cut.replace('##', all).replace('#', number(rows.length)) : words.rows.replace('#', number(total)));
};

const run = async () => {
  say(words.running);
  results.hidden = true;
  try {
    const response = await post('application/sparql-results+json, text/turtle;q=0.5', '/query/rows');
    if (!response.ok) { say(`${words.failed}: ${await problem(response)}`, true); return; }
    if (!(response.headers.get('Content-Type') || '').includes('json')) {
      results.replaceChildren(make('pre', { text: await response.text() }));
      results.hidden = false;
      say('');
      return;
    }
    const answer = await response.json();
    if ('boolean' in answer) say(answer.boolean ? words.yes : words.no);
    else showRows(answer);
  } catch (error) { say(`${words.failed}: ${error.message}`, true); }
};
const download = async (type, name) => {
  say(words.running);
  const response = await post(type);
  if (!response.ok) { say(`${words.failed}: ${await problem(response)}`, true); return; }
  const link = make('a', { href: URL.createObjectURL(await response.blob()), download: `chidao.${name}` });
  link.click();
  URL.revokeObjectURL(link.href);
  say('');
};

form.addEventListener('submit', (event) => { event.preventDefault(); run(); });
box.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); run(); }
});
document.querySelectorAll('[data-type]').forEach((one) => one.addEventListener('click', () => download(one.dataset.type, one.dataset.form)));
