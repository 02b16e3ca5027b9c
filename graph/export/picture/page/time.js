/** Months are numbers: twelve the year, and 0 for January. What has no known time has no spans. */
const SPANS = new Map(DATA.entities.map(([id, , , , spans]) => [id, spans]));
const MONTHS = DATA.entities.flatMap(([, , , , spans]) => spans.flat());
const FIRST_MONTH = Math.min(...MONTHS);
const LAST_MONTH = Math.max(...MONTHS);
const TIMED = MONTHS.length > 0 && LAST_MONTH > FIRST_MONTH;

const timeAsked = () => TIMED && (state.from > FIRST_MONTH || state.to < LAST_MONTH);
const inTime = (id) => !timeAsked() || SPANS.get(id).some(([first, last]) => first <= state.to && last >= state.from);
const isShown = (id) => !state.off.has(ENTITIES.get(id).kind) && inTime(id);

const monthName = (month) => `${(month % 12) + 1}/${Math.floor(month / 12)}`;
const stamp = (month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
const monthOf = (text, otherwise) => {
  const parts = /^(\d{4})-(\d\d)$/.exec(text || '');
  if (!parts || Number(parts[2]) < 1 || Number(parts[2]) > 12) return otherwise;
  return Math.min(LAST_MONTH, Math.max(FIRST_MONTH, Number(parts[1]) * 12 + Number(parts[2]) - 1));
};
[state.from, state.to] = [FIRST_MONTH, LAST_MONTH];

const sliders = new Map();
const tellTime = () => {
  if (!TIMED) return;
  for (const [end, { input, output }] of sliders) {
    input.value = String(state[end]);
    input.setAttribute('aria-valuetext', monthName(state[end]));
    input.setAttribute('aria-label', say(end));
    output.textContent = say(end === 'from' ? 'since' : 'until', monthName(state[end]));
  }
  const box = document.getElementById('time');
  box.style.setProperty('--from', (state.from - FIRST_MONTH) / (LAST_MONTH - FIRST_MONTH));
  box.style.setProperty('--to', (state.to - FIRST_MONTH) / (LAST_MONTH - FIRST_MONTH));
  box.setAttribute('aria-label', say('time'));
  const without = timeAsked() ? NODES.filter((node) => !SPANS.get(node.id).length).length : 0;
  document.getElementById('no-time').textContent = without ? say('noTime', without) : '';
};
/** Two handles on one line; neither passes the other. */
const drawTime = (moved) => {
  const box = document.getElementById('time');
  box.hidden = !TIMED;
  if (!TIMED) return;
  const line = make('div', { class: 'line' });
  for (const end of ['from', 'to']) {
    const input = make('input', { type: 'range', id: `time-${end}`, min: FIRST_MONTH, max: LAST_MONTH, step: 1 });
    const output = make('output', { for: `time-${end}` });
    input.addEventListener('input', () => {
      const month = Number(input.value);
      state[end] = end === 'from' ? Math.min(month, state.to) : Math.max(month, state.from);
      tellTime();
      moved();
    });
    sliders.set(end, { input, output });
    line.append(input);
  }
  box.replaceChildren(sliders.get('from').output, line, sliders.get('to').output, make('span', { id: 'no-time', class: 'quiet' }));
  tellTime();
};
