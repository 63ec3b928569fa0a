/* Measures the site against its peers, side by side in one run: `npm run bench`, or `npm run bench -- read scrub weigh state scale`. */
import { mkdirSync, mkdtempSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch } from './browser.ts';
import { storyOf } from './our-story.ts';
import { writePeers } from './peers.ts';
import { reading } from './reading.ts';
import { scale } from './scale.ts';
import { scrubbing } from './scrubbing.ts';
import { serveCompressed } from './serve.ts';
import { stateCost } from './state-cost.ts';
import { table } from './table.ts';
import { weights } from './weights.ts';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const asked = process.argv.slice(2).filter((name) => !/^\d+$/.test(name));
const counts = process.argv.slice(2).filter((name) => /^\d+$/.test(name)).map(Number);
const wanted = (name: string): boolean => asked.length === 0 || asked.includes(name);

if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is nothing built to measure: run `npm run build` first.');
  process.exit(1);
}

const results: string[] = [];
const tell = (text: string): void => {
  results.push(text);
  console.log(`\n${text}`);
};

if (wanted('state')) tell(table('The state function', stateCost()));

if (['read', 'weigh', 'scrub'].some(wanted)) {
  const peers = mkdtempSync(join(tmpdir(), 'bench-peers-'));
  const { origin, server } = await serveCompressed({ '/': dist, '/site/': dist, '/peers/': peers, '/npm/': join(root, 'node_modules') });
  const browser = await launch();
  try {
    writePeers(peers, dist, await storyOf(browser, `${origin}/`));
    const [ours, plain, bare, flyTo] = [`${origin}/`, `${origin}/peers/plain/`, `${origin}/peers/bare/`, `${origin}/peers/flyto/`];
    if (wanted('read')) tell(table('First read on a slow phone (4× slower processor, slow 4G)', await reading(browser, ours, plain)));
    if (wanted('weigh')) tell(table('Weight', await weights(browser, ours, flyTo)));
    if (wanted('scrub')) tell(table('Scrubbing', await scrubbing(browser, ours, bare, flyTo)));
  } finally {
    await browser.close();
    server.close();
    rmSync(peers, { recursive: true, force: true });
  }
}

if (wanted('scale')) tell(table('Scale', await scale(counts.length > 0 ? counts : [10, 100, 1000])));

mkdirSync(join(root, 'test-results'), { recursive: true });
writeFileSync(join(root, 'test-results/bench.md'), results.join('\n'));
