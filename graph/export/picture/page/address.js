/** The address holds what is chosen, filtered and read: `#person%2Fa&off=Directive&from=2024-01&view=list`. */
const STARTING = { tongue: state.tongue, list: state.list };

const asAddress = () => {
  const parts = [];
  if (state.off.size) parts.push(`off=${[...state.off].map(encodeURIComponent).join(',')}`);
  if (TIMED && state.from > FIRST_MONTH) parts.push(`from=${stamp(state.from)}`);
  if (TIMED && state.to < LAST_MONTH) parts.push(`to=${stamp(state.to)}`);
  if (state.list !== STARTING.list) parts.push(`view=${state.list ? 'list' : 'graph'}`);
  if (state.tongue !== STARTING.tongue) parts.push(`lang=${state.tongue}`);
  const chosen = state.chosen === null ? '' : encodeURIComponent(state.chosen);
  return chosen || parts.length ? `#${[chosen, ...parts].join('&')}` : '';
};
const decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};
/** Take over what the address says, and return what is chosen in it. */
const fromAddress = () => {
  const [chosen, ...parts] = window.location.hash.slice(1).split('&');
  const said = new Map(parts.map((part) => part.split('=', 2)));
  state.off = new Set((said.get('off') || '').split(',').map(decoded).filter((kind) => KINDS.has(kind)));
  if (TIMED) {
    state.from = monthOf(said.get('from'), FIRST_MONTH);
    state.to = Math.max(state.from, monthOf(said.get('to'), LAST_MONTH));
  }
  state.list = said.has('view') ? said.get('view') === 'list' : STARTING.list;
  state.tongue = Object.hasOwn(WORDS, said.get('lang')) ? said.get('lang') : STARTING.tongue;
  return decoded(chosen) || null;
};

/** A step that the back button undoes; while a slider moves, the step is the same one. */
const remember = ({ step = true } = {}) => {
  const hash = asAddress();
  if (hash === window.location.hash) return;
  const whole = `${window.location.pathname}${window.location.search}${hash}`;
  try {
    window.history[step ? 'pushState' : 'replaceState'](null, '', whole);
  } catch {
    // In a notebook's frame the page has no address of its own to change.
  }
};
