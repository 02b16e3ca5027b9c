'use strict';

/* Light and dark */
const button = document.getElementById('theme');
if (button) {
  button.addEventListener('click', () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    try { localStorage.setItem('theme', root.dataset.theme); } catch { /* private browsing: for this page only */ }
  });
}

/* An element with its text and children; never with markup. */
const make = (tag, { text, kids, ...given } = {}) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  if (kids) element.append(...kids);
  return element;
};

/* Suggestions while typing: the WAI-ARIA combobox with a listbox */
const PAUSE = 90;
const suggesting = (box) => {
  const list = document.getElementById(box.getAttribute('aria-controls'));
  let timer = 0;
  let asked = 0;
  let pointed = -1;

  const close = () => {
    list.hidden = true;
    pointed = -1;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  };
  const point = (at) => {
    const rows = [...list.children];
    if (!rows.length) return;
    pointed = (at + rows.length) % rows.length;
    rows.forEach((row, nth) => row.setAttribute('aria-selected', String(nth === pointed)));
    box.setAttribute('aria-activedescendant', rows[pointed].id);
    rows[pointed].scrollIntoView({ block: 'nearest' });
  };
  const show = (found) => {
    list.replaceChildren(...found.map((entry, nth) => {
      const name = make('span', { class: 'name', text: entry.name });
      const what = make('small', { text: entry.also ? `${entry.what} · ${entry.also}` : entry.what });
      const row = make('li', { role: 'option', id: `${list.id}-${nth}`, 'aria-selected': 'false', class: `k-${entry.kind}`, kids: [make('span', { class: 'dot', 'aria-hidden': 'true' }), name, what] });
      row.dataset.href = entry.href;
      return row;
    }));
    pointed = -1;
    list.hidden = !found.length;
    box.setAttribute('aria-expanded', String(found.length > 0));
  };
  const ask = async () => {
    const wanted = box.value.trim();
    asked += 1;
    const mine = asked;
    if (!wanted) { close(); return; }
    const language = new URLSearchParams(location.search).get('lang');
    const query = new URLSearchParams({ q: wanted, ...(language ? { lang: language } : {}) });
    try {
      const response = await fetch(`/suggest?${query}`);
      const found = response.ok ? await response.json() : [];
      if (mine === asked && document.activeElement === box) show(found);
    } catch { close(); }
  };

  box.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, PAUSE); });
  box.addEventListener('blur', close);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) ask();
      else point(pointed + (event.key === 'ArrowDown' ? 1 : pointed < 0 ? 0 : -1));
      event.preventDefault();
    } else if (event.key === 'Enter' && pointed >= 0) {
      event.preventDefault();
      location.assign(list.children[pointed].dataset.href);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const row = event.target.closest('[role=option]');
    if (row) location.assign(row.dataset.href);
  });
};
document.querySelectorAll('.find').forEach(suggesting);

/* "/" goes to the search, as in the picture */
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
  const box = document.querySelector('.find');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && box) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});
