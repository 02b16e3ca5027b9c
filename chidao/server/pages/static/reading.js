'use strict';

/* A sentence that is pointed at, tapped or tabbed to shows its facts beside it. */
const facts = document.getElementById('facts');
let shown = null;

const show = (sentence, scroll) => {
  if (shown) {
    shown.classList.remove('on');
    document.getElementById(shown.dataset.facts).classList.remove('on');
  }
  shown = sentence;
  if (!sentence) return;
  sentence.classList.add('on');
  const told = document.getElementById(sentence.dataset.facts);
  told.classList.add('on');
  if (scroll && facts.scrollHeight > facts.clientHeight) {
    facts.scrollTo({ top: told.offsetTop - facts.offsetTop - facts.clientHeight / 3, behavior: 'auto' });
  }
};

if (facts) {
  for (const sentence of document.querySelectorAll('.told')) {
    sentence.addEventListener('mouseenter', () => show(sentence, true));
    sentence.addEventListener('focus', () => show(sentence, true));
    sentence.addEventListener('click', () => show(sentence, true));
    const told = document.getElementById(sentence.dataset.facts);
    told.addEventListener('mouseenter', () => show(sentence, false));
    told.addEventListener('focusin', () => show(sentence, false));
  }
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') show(null); });
  document.addEventListener('click', (event) => {
    if (!event.target.closest('.told, .facts-beside')) show(null);
  });
  const marked = document.getElementById('at');
  const sentence = marked && marked.closest('.told');
  if (sentence) show(sentence, true);
}
