/* Bundles the editor into the files that the server sends: one script, one style, all licences.
   Usage: node build.js [FOLDER]; by default the folder of the page's own files. */

import { build } from 'esbuild';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const here = path.dirname(fileURLToPath(import.meta.url));
const into = process.argv[2] || path.join(here, '../chidao/server/pages/static/yasgui');

/** The licence texts of everything that goes into the bundle: all that is installed to run. */
const licences = async () => {
  const lock = JSON.parse(await readFile(path.join(here, 'package-lock.json'), 'utf8'));
  const texts = [];
  for (const [folder, { version, license, dev, optional }] of Object.entries(lock.packages)) {
    if (!folder || dev || optional) continue;
    const names = await readdir(path.join(here, folder));
    const files = names.filter((name) => /^(licen[cs]e|copying|notice)/i.test(name)).sort();
    const said = await Promise.all(files.map((name) => readFile(path.join(here, folder, name), 'utf8')));
    texts.push([`${folder.replace(/^.*node_modules\//, '')} ${version} (${license || 'see its text'})`, ...said].join('\n\n'));
  }
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
};

await mkdir(into, { recursive: true });
await build({
  entryPoints: { query: path.join(here, 'query.js') },
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  loader: { '.svg': 'dataurl', '.woff2': 'dataurl' },
  outdir: into,
  logLevel: 'warning',
});
await writeFile(path.join(into, 'LICENSES.txt'), await licences());
