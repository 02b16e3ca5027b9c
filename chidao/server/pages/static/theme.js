'use strict';
// Before anything is drawn: the reader's own choice of light or dark, where there is one.
(() => {
  const kept = (() => { try { return localStorage.getItem('theme'); } catch { return null; } })();
  if (kept === 'dark' || kept === 'light') document.documentElement.dataset.theme = kept;
})();
