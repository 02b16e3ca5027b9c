/* A table of results, as a plugin of Yasr: its own would write a style of its own into the page. */

const PAGE = 100;
const compare = new Intl.Collator('vi', { numeric: true }).compare;

const make = (tag, given = {}, ...kids) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  element.append(...kids);
  return element;
};

/** The answer as it came: Yasr's own reading fills in what stands in double braces. */
const exact = (results) => {
  if (!results) return undefined;
  try { return JSON.parse(results.getOriginalResponseAsString()); } catch { return results.getAsJson(); }
};
const quoted = (value) => `"${value.replaceAll('"', '""')}"`;

/** Returns the plugin: `words` in the page's language, `base` what our own IRIs begin with. */
export default (words, base, language) => class Rows {
  constructor(yasr) {
    this.yasr = yasr;
    this.label = words.table;
    this.priority = 10;
  }

  canHandleResults() { return Boolean(this.yasr.results?.getVariables()?.length); }

  getIcon() { return make('span', { class: 'icon', 'aria-hidden': 'true' }, '▦'); }

  download(name) {
    const lines = () => [this.names, ...this.rows.map((row) => this.names.map((key) => row[key]?.value ?? ''))];
    return { getData: () => lines().map((line) => `${line.map(quoted).join(',')}\r\n`).join(''), contentType: 'text/csv', title: words.save, filename: `${name || 'chidao'}.csv` };
  }

  draw() {
    const answer = exact(this.yasr.results);
    this.names = answer?.head?.vars ?? this.yasr.results.getVariables();
    this.rows = answer?.results?.bindings ?? [];
    this.chosen = this.rows;
    this.sorted = { name: '', down: false };
    this.page = 0;
    const box = make('input', { type: 'search', class: 'filter', placeholder: words.filter, 'aria-label': words.filter });
    box.addEventListener('input', () => { this.filter(box.value); });
    this.head = make('tr');
    this.body = make('tbody');
    this.pages = make('p', { class: 'pages' });
    const table = make('table', { class: 'grid' }, make('thead', {}, this.head), this.body);
    this.yasr.resultsEl.replaceChildren(box, make('div', { class: 'scroll' }, table), this.pages);
    this.show();
  }

  destroy() { this.yasr.resultsEl.replaceChildren(); }

  filter(text) {
    const wanted = text.trim().toLocaleLowerCase('vi');
    const holds = (row) => this.names.some((name) => row[name]?.value.toLocaleLowerCase('vi').includes(wanted));
    this.chosen = wanted ? this.rows.filter(holds) : this.rows;
    this.page = 0;
    this.show();
  }

  sort(name) {
    const down = this.sorted.name === name && !this.sorted.down;
    this.sorted = { name, down };
    const order = (a, b) => compare(a[name]?.value ?? '', b[name]?.value ?? '');
    this.chosen = [...this.chosen].sort((a, b) => (down ? order(b, a) : order(a, b)));
    this.page = 0;
    this.show();
  }

  show() {
    const from = this.page * PAGE;
    this.head.replaceChildren(...this.names.map((name) => this.title(name)));
    this.body.replaceChildren(...this.chosen.slice(from, from + PAGE).map((row) => (
      make('tr', {}, ...this.names.map((name) => make('td', {}, ...this.term(row[name]))))
    )));
    const last = Math.ceil(this.chosen.length / PAGE) - 1;
    const turn = (sign, to) => {
      const button = make('button', { type: 'button', 'aria-label': sign === '‹' ? words.previous : words.next }, sign);
      button.disabled = to < 0 || to > last;
      button.addEventListener('click', () => { this.page = to; this.show(); });
      return button;
    };
    const where = `${from + 1}–${Math.min(from + PAGE, this.chosen.length)} / ${this.chosen.length}`;
    this.pages.hidden = last < 1;
    this.pages.replaceChildren(turn('‹', this.page - 1), ` ${where} `, turn('›', this.page + 1));
  }

  title(name) {
    const { name: by, down } = this.sorted;
    const arrow = by === name ? (down ? ' ↓' : ' ↑') : '';
    const button = make('button', { type: 'button', class: 'sort' }, `${name}${arrow}`);
    button.addEventListener('click', () => { this.sort(name); });
    const order = by === name && { 'aria-sort': down ? 'descending' : 'ascending' };
    return make('th', { scope: 'col', ...order }, button);
  }

  /** An entity leads to its page here; a web address to itself; all else is text. */
  term(term) {
    if (!term) return [];
    if (term.type !== 'uri') return [term.value];
    const ours = term.value.startsWith(base);
    if (!ours && !/^https?:\/\//.test(term.value)) return [term.value];
    const end = term.value.slice(base.length);
    if (ours) return [make('a', { href: `/id/${end}${language ? `?lang=${language}` : ''}` }, end)];
    return [make('a', { href: term.value, rel: 'noopener noreferrer' }, term.value)];
  }
};
