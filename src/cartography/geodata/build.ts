/**
 * Builds the committed base map (`npm run geodata`), or with `--check` rebuilds it in a temporary folder and compares:
 * exit 0 when all is the same, 1 naming the files that differ, 2 for an option it does not know.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { differences } from './check.ts';
import { manifestOf } from './manifest.ts';
import { buildOutputs } from './outputs.ts';

const committed = fileURLToPath(new URL('../basemap/', import.meta.url));

async function write(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const outputs = await buildOutputs();
  for (const { file, bytes, picture } of outputs) {
    writeFileSync(join(folder, file), bytes);
    const weight = picture ? bytes.length : brotliCompressSync(bytes).length;
    console.log(`${file.padEnd(20)} ${(weight / 1000).toFixed(1).padStart(6)} kB compressed`);
  }
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifestOf(outputs), null, 2)}\n`);
}

const [option] = process.argv.slice(2);
if (option === undefined) {
  await write(committed);
} else if (option === '--check') {
  const folder = mkdtempSync(join(tmpdir(), 'geodata-'));
  try {
    await write(folder);
    const found = await differences(committed, folder);
    for (const line of found) console.error(line);
    console.log(found.length ? 'The committed base map is not what the pinned packages give. Run `npm run geodata` and commit.' : 'The committed base map is what the pinned packages give.');
    process.exitCode = found.length ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
} else {
  console.error(`Unknown option ${option}. The only option is --check.`);
  process.exitCode = 2;
}
